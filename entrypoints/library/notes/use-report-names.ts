import { useAnnotations } from '../../../components/use-annotations.ts';
import { reportName } from '../../../lib/export/citation.ts';

/** What reports are called, by their ids; the id itself until it is read, or when there is none. */
export function useReportNames(ids: string[]): (id: string) => string {
  const names = useAnnotations(
    async (db) =>
      new Map((await db.reports.bulkGet(ids)).flatMap((one) => (one ? [[one.id, reportName(one)]] : []))),
    ids.join(' '),
  );
  return (id) => names?.get(id) ?? (names ? 'A report that is no longer kept' : '…');
}
