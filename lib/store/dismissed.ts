import type { Dismissed } from '../model/dismissed.ts';
import type { Db } from './db.ts';

/** Remember findings that the reader marked as none. */
export async function dismissFindings(db: Db, findings: Dismissed[]): Promise<void> {
  await db.dismissed.bulkPut(findings);
}

/** Forget that these findings of a report were dismissed, by the ids they were dismissed under. */
export async function bringBackFindings(db: Db, reportId: string, ids: string[]): Promise<void> {
  await db.dismissed.bulkDelete(ids.map((id): [string, string] => [reportId, id]));
}

/** The findings of a report that the reader marked as none. */
export const dismissedIn = (db: Db, reportId: string): Promise<Dismissed[]> =>
  db.dismissed.where('reportId').equals(reportId).toArray();
