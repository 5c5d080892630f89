import type { Annotation } from '../model/annotation.ts';
import type { Report } from '../model/report.ts';
import type { Count, Db } from './db.ts';
import { annotationsIn, groupsOf, reportsIn } from './lists.ts';

/** As many notes of a report as are listed at once; more on request. */
export const FIRST_NOTES = 25;

/** What a list of everything begins with. */
export interface Overview {
  /** The one with the newest note first. */
  groups: Count[];
  /** Reports of the first group, the one with the newest note first. */
  reports: { report: Report; count: number }[];
  /** The newest notes of the first of them. */
  notes: Annotation[];
}

/** All that the first screen of a list needs, in one transaction; it costs the same at any size of the library. */
export const overviewOf = (db: Db): Promise<Overview> =>
  db.transaction('r', db.counts, db.reports, db.annotations, async () => {
    const groups = await groupsOf(db);
    const reports = groups[0] ? await reportsIn(db, groups[0].name) : [];
    const reportId = reports[0]?.report.id;
    const notes = reportId ? await annotationsIn(db, { reportId }, { limit: FIRST_NOTES }) : [];
    return { groups, reports, notes };
  });
