import type { Annotation } from '../model/annotation.ts';
import type { Dismissed } from '../model/dismissed.ts';
import { tick } from './clock.ts';
import { count } from './counts.ts';
import type { Db, Patch, RowPatch, Step } from './db.ts';

/** At least as many steps can be taken back; older ones are forgotten now and then, not with each change. */
const MOST_STEPS = 200;
const NOW_AND_THEN = 20;

/** Changes of one note that follow each other within this many milliseconds are one step: a reader typing. */
const TYPING = 5_000;

/** What to write of a change; `at` is the store's time. */
export type Fresh = Pick<Step, 'kind' | 'at' | 'patches' | 'findings' | 'rows' | 'words'>;

/**
 * Write down how to take a change back, in the transaction that makes it. What was undone before can no longer be done again;
 * the oldest steps beyond those we keep are forgotten.
 */
export async function remember(db: Db, fresh: Fresh): Promise<void> {
  if (fresh.patches.length === 0 && !fresh.findings?.length && !fresh.rows?.length) return;
  const [undone, run] = await Promise.all([
    db.history.where('[undone+id]').between([1, 0], [1, Infinity]).delete(),
    runOf(db, fresh),
  ]);
  if (run && undone === 0) {
    const patch = { ...run.patches[0]!, after: fresh.patches[0]!.after };
    await db.history.put({ ...run, at: fresh.at, patches: [patch] });
    return;
  }
  const id = await db.history.add({ ...fresh, undone: 0 });
  if (id > MOST_STEPS && id % NOW_AND_THEN === 0)
    await db.history
      .where('id')
      .belowOrEqual(id - MOST_STEPS)
      .delete();
}

/** The step that `fresh` only goes on with, as the reader is still typing the same note; null when it is a step of its own. */
async function runOf(db: Db, { kind, at, patches }: Fresh): Promise<Step | null> {
  const note = kind === 'change' && patches.length === 1 && noteAlone(patches[0]!);
  if (!note) return null;
  const last = await db.history.orderBy('id').last();
  const [patch] = last?.patches ?? [];
  if (!last || !patch || last.kind !== 'change' || last.patches.length !== 1) return null;
  const same =
    patch.id === patches[0]!.id && noteAlone(patch) && patch.after.note === patches[0]!.before.note;
  return same && at - last.at <= TYPING ? last : null;
}

const noteAlone = ({ after }: Patch): boolean => Object.keys(after).join() === 'note';

/** What was taken back or done again, and which annotations that changed. */
export interface Turned {
  step: Step;
  ids: string[];
}

/** Take the last change back. Annotations that were changed elsewhere since stay as they are. Null when there is nothing to undo. */
export const undo = (db: Db, wall: number): Promise<Turned | null> => turn(db, wall, 0);

/** Do again what was taken back last; null when nothing was, or something else was changed since. */
export const redo = (db: Db, wall: number): Promise<Turned | null> => turn(db, wall, 1);

/** What `undo` and `redo` would turn next; null where there is nothing. */
export async function nextSteps(db: Db): Promise<{ undo: Step | null; redo: Step | null }> {
  const [undo, redo] = await Promise.all([stepToTurn(db, 0), stepToTurn(db, 1)]);
  return { undo: undo ?? null, redo: redo ?? null };
}

/** The number of the step that `undo` would take back; null where there is none. However many notes it is of, it costs one key. */
export async function latestStep(db: Db): Promise<number | null> {
  const steps = db.history.where('[undone+id]').between([0, 0], [0, Infinity]);
  const [id] = await steps.reverse().limit(1).primaryKeys();
  return id ?? null;
}

function stepToTurn(db: Db, undone: 0 | 1): Promise<Step | undefined> {
  const steps = db.history.where('[undone+id]').between([undone, 0], [undone, Infinity]);
  return undone === 0 ? steps.last() : steps.first();
}

function turn(db: Db, wall: number, undone: 0 | 1): Promise<Turned | null> {
  return db.transaction(
    'rw',
    [db.reports, db.annotations, db.counts, db.dismissed, db.tags, db.readings, db.history, db.meta],
    async () => {
      for (let step = await stepToTurn(db, undone); step; step = await stepToTurn(db, undone)) {
        const to = undone === 0 ? 'before' : 'after';
        const patches = await apply(db, step.patches, to, wall);
        const rows = await turnRows(db, step.rows ?? [], to);
        const hides = (step.kind === 'dismiss') === (undone === 1);
        if (patches.length + rows > 0 || (await turnFindings(db, step.findings ?? [], hides))) {
          await db.history.put({ ...step, patches, undone: undone === 0 ? 1 : 0 });
          return { step: { ...step, patches }, ids: patches.map(({ id }) => id) };
        }
        await db.history.delete(step.id); // all of it was changed elsewhere since
      }
      return null;
    },
  );
}

/** Hide findings, or show them again; whether there were any. */
async function turnFindings(db: Db, findings: Dismissed[], hides: boolean): Promise<boolean> {
  const keys = findings.map(({ reportId, findingId }): [string, string] => [reportId, findingId]);
  if (hides) await db.dismissed.bulkPut(findings);
  else await db.dismissed.bulkDelete(keys);
  return findings.length > 0;
}

/** Give tags and readings the state that a step names; how many still were as it left them, and now are. */
async function turnRows(db: Db, rows: RowPatch[], to: 'before' | 'after'): Promise<number> {
  const from = to === 'before' ? 'after' : 'before';
  let turned = 0;
  for (const row of rows) {
    const table = db.table(row.table);
    const stored = (await table.get(row.key)) ?? null;
    if (JSON.stringify(stored) !== JSON.stringify(row[from])) continue; // changed elsewhere since
    await (row[to] ? table.put(row[to]) : table.delete(row.key));
    turned += 1;
  }
  return turned;
}

/** Give annotations the fields that a step names; answers with the patches that fitted. */
async function apply(db: Db, patches: Patch[], to: 'before' | 'after', wall: number): Promise<Patch[]> {
  const from = to === 'before' ? 'after' : 'before';
  const stored = await db.annotations.bulkGet(patches.map(({ id }) => id));
  const fitting = patches.flatMap((patch, i) =>
    stored[i] && holds(stored[i], patch[from]) ? [{ patch, before: stored[i] }] : [],
  );
  if (fitting.length === 0) return [];
  const now = await tick(db, wall);
  const groups = await groupsBy(
    db,
    fitting.map(({ patch }) => patch[to].reportId),
  );
  const turned = fitting.map(({ patch, before }) => {
    const { deletedAt, ...fields } = patch[to];
    const after = { ...before, ...fields, updatedAt: Math.max(now, before.updatedAt + 1) };
    if (deletedAt !== undefined) after.deletedAt = deletedAt && now;
    after.group = groups.get(after.reportId) ?? after.group;
    return after;
  });
  await db.annotations.bulkPut(turned);
  await count(db, fitting.map(({ before }) => before).filter(isLive), -1);
  await count(db, turned.filter(isLive), 1);
  return fitting.map(({ patch }) => patch);
}

const isLive = ({ deletedAt }: Annotation): boolean => deletedAt === 0;

/** The groups of reports that annotations move to, by the reports' ids. */
async function groupsBy(db: Db, ids: (string | undefined)[]): Promise<Map<string, string>> {
  const moved = [...new Set(ids.filter((id) => id !== undefined))];
  if (moved.length === 0) return new Map();
  const reports = await db.reports.bulkGet(moved);
  return new Map(reports.flatMap((report) => (report ? [[report.id, report.group] as const] : [])));
}

/** Whether an annotation still has the values that a change gave it. Of `deletedAt` only whether it is deleted counts. */
const holds = (annotation: Annotation, fields: Partial<Annotation>): boolean =>
  Object.entries(fields).every(([name, value]) =>
    name === 'deletedAt'
      ? (annotation.deletedAt === 0) === (value === 0)
      : JSON.stringify(annotation[name as keyof Annotation]) === JSON.stringify(value),
  );
