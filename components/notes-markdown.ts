import { toNotesMarkdown } from '../lib/export/markdown.ts';
import type { Annotation } from '../lib/model/annotation.ts';
import { allForExport, type Scope } from '../lib/store/lists.ts';
import { store } from './use-annotations.ts';

/** These very notes, or those of a report, a group, everything, as Markdown. */
export async function notesMarkdown(scope: Scope | Annotation[], exportedAt: number): Promise<string> {
  const db = await store();
  if (!Array.isArray(scope)) return toNotesMarkdown(await allForExport(db, scope), exportedAt);
  const reports = await db.reports.bulkGet([...new Set(scope.map(({ reportId }) => reportId))]);
  return toNotesMarkdown(
    { reports: reports.filter((report) => report !== undefined), annotations: scope },
    exportedAt,
  );
}
