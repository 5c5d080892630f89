import type { Report } from '../model/report.ts';
import { dayOfReport } from './authorities.ts';
import type { Db } from './db.ts';
import { reportsIn } from './lists.ts';
import { type ReadReport, readingsOf } from './readings.ts';

/** A report of an authority as its page lists it. */
export interface ListedReport {
  report: Report;
  /** What was read in it, without what the reader dismissed; null for a report that was only noted on. */
  read: ReadReport | null;
  /** Live notes on it. */
  notes: number;
}

/** The reports of an authority that are in the library or have notes, the latest inspection first; those without a date last. */
export const authorityPage = (db: Db, group: string): Promise<ListedReport[]> =>
  db.transaction('r', db.reports, db.readings, db.dismissed, db.counts, async () => {
    const reports = await db.reports.where('group').equals(group).toArray();
    const [read, noted] = await Promise.all([readingsOf(db, reports), reportsIn(db, group)]);
    const readOf = new Map(read.map((one) => [one.report.id, one]));
    const notesOn = new Map(noted.map(({ report, count }) => [report.id, count]));
    return reports
      .filter(({ id }) => readOf.has(id) || notesOn.has(id))
      .map((report) => ({
        report,
        read: readOf.get(report.id) ?? null,
        notes: notesOn.get(report.id) ?? 0,
      }))
      .sort((a, b) => dayOfReport(b.report).localeCompare(dayOfReport(a.report)));
  });
