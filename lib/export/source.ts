import type { Annotation } from '../model/annotation.ts';
import type { Report } from '../model/report.ts';
import { byAuthority, inReadingOrder, type Placed } from './order.ts';

/** A report that holds something to be exported, and how many notes that is. */
export interface Counted extends Placed {
  count: number;
}

/** Where an export reads from, a little at a time, so that a large library is never in memory at once. */
export interface ExportSource {
  /** Every report with notes in the export, in any order. */
  reports(): Promise<Counted[]>;
  /** The notes of these reports that are in the export, in any order. */
  notesOf(reportIds: string[]): Promise<Annotation[]>;
  /** These notes, in the order asked; those that are gone are left out. */
  notes(ids: string[]): Promise<Annotation[]>;
}

/** One report of an export, with its notes in reading order. */
export interface Part extends Placed {
  notes: Annotation[];
  /** Whether it is the first of its authority. */
  opensGroup: boolean;
}

/** As many notes are read at once, or those of one report when that has more: few enough that the screen stays alive. */
export const PAGE = 250;

/** The reports of an export in its order: by authority, the newest inspection first. */
export const inOrder = async (source: ExportSource): Promise<Counted[]> =>
  (await source.reports()).toSorted(byAuthority);

/** The whole export in one order, report by report; those whose notes were deleted meanwhile are passed over. */
export async function* walk(source: ExportSource, reports: Counted[]): AsyncGenerator<Part> {
  let group: string | null = null;
  for (const some of pages(reports)) {
    const own = Map.groupBy(await source.notesOf(some.map(({ id }) => id)), ({ reportId }) => reportId);
    for (const { id, group: name, report } of some) {
      const notes = own.get(id)?.sort(inReadingOrder);
      if (!notes) continue;
      yield { id, group: name, report, notes, opensGroup: name !== group };
      group = name;
    }
  }
}

function* pages(reports: Counted[]): Generator<Counted[]> {
  let [page, notes]: [Counted[], number] = [[], 0];
  for (const report of reports) {
    if (page.length > 0 && notes + report.count > PAGE) {
      yield page;
      [page, notes] = [[], 0];
    }
    page.push(report);
    notes += report.count;
  }
  if (page.length > 0) yield page;
}

/** Notes that are in memory already, as a source; `reports` are those they stand in. */
export function sourceOf(reports: Report[], notes: Annotation[]): ExportSource {
  const known = new Map(reports.map((report) => [report.id, report]));
  const of = Map.groupBy(notes, ({ reportId }) => reportId);
  const byId = new Map(notes.map((note) => [note.id, note]));
  return {
    reports: async () =>
      [...of].map(([id, own]) => ({
        id,
        group: own[0]!.group,
        report: known.get(id) ?? null,
        count: own.length,
      })),
    notesOf: async (ids) => ids.flatMap((id) => of.get(id) ?? []),
    notes: async (ids) => ids.flatMap((id) => byId.get(id) ?? []),
  };
}

/** The first notes of a source in its order, read into memory: for a preview. */
export async function firstNotes(source: ExportSource, limit: number): Promise<ExportSource> {
  const [reports, notes]: [Report[], Annotation[]] = [[], []];
  for await (const part of walk(source, await inOrder(source))) {
    if (part.report) reports.push(part.report);
    notes.push(...part.notes.slice(0, limit - notes.length));
    if (notes.length >= limit) break;
  }
  return sourceOf(reports, notes);
}
