import type { Dismissed } from '../model/dismissed.ts';
import { tick } from './clock.ts';
import type { Db } from './db.ts';
import { remember } from './history.ts';

/** Remember findings that the reader marked as none. */
export const dismissFindings = (db: Db, findings: Dismissed[], wall: number): Promise<void> =>
  db.transaction('rw', db.dismissed, db.history, db.meta, async () => {
    const known = await db.dismissed.bulkGet(findings.map(keyOf));
    const fresh = findings.filter((_, i) => !known[i]);
    await db.dismissed.bulkPut(fresh);
    await remember(db, { kind: 'dismiss', at: await tick(db, wall), patches: [], findings: fresh });
  });

/** Forget that these findings of a report were dismissed, by the ids they were dismissed under. */
export const bringBackFindings = (db: Db, reportId: string, ids: string[], wall: number): Promise<void> =>
  db.transaction('rw', db.dismissed, db.history, db.meta, async () => {
    const keys = ids.map((id): [string, string] => [reportId, id]);
    const findings = (await db.dismissed.bulkGet(keys)).filter((one) => one !== undefined);
    await db.dismissed.bulkDelete(keys);
    await remember(db, { kind: 'bringBack', at: await tick(db, wall), patches: [], findings });
  });

/** The findings of a report that the reader marked as none. */
export const dismissedIn = (db: Db, reportId: string): Promise<Dismissed[]> =>
  db.dismissed.where('reportId').equals(reportId).toArray();

/** What a dismissed finding is stored under. */
export const keyOf = ({ reportId, findingId }: Dismissed): [string, string] => [reportId, findingId];
