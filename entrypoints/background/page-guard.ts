import type { Guard } from '../../lib/messages/answer.ts';
import type { Belonging } from '../../lib/messages/from-pages.ts';
import type { Report } from '../../lib/model/report.ts';
import type { Db } from '../../lib/store/db.ts';
import { isOfstedFile } from '../../lib/surface/reader-address.ts';

/** Whether what a content script asks for belongs to the page that it runs in. */
export const pageGuard =
  (db: Db): Guard =>
  async (request, belongings, page) => {
    for (const belonging of belongings) if (!(await CHECKS[belonging](request, page, db))) return false;
    return true;
  };

/** The parts of requests that say whose they are; the contract has checked their types. */
interface Asked {
  report?: Report;
  reportId?: string;
  annotations?: { reportId: string }[];
  findings?: { reportId: string }[];
  reading?: { reportId: string };
  id?: string;
  ids?: string[];
  rows?: { address: string }[];
  address?: string;
}

const CHECKS: Record<Belonging, (asked: Asked, page: string, db: Db) => boolean | Promise<boolean>> = {
  nothing: () => true,
  file: ({ address }) => isOfstedFile(address ?? ''),
  rows: ({ rows = [] }, page) =>
    URL.parse(page)?.origin === 'https://reports.ofsted.gov.uk' &&
    rows.every(({ address }) => isOfstedFile(address)),
  report: ({ report, reportId, annotations = [], findings = [], reading }, page) => {
    const ids = [...annotations, ...findings, ...(reading ? [reading] : [])].map((one) => one.reportId);
    if (report && !isReportOf(report, page)) return false;
    if (report) return ids.every((id) => id === report.id);
    return [...ids, ...(reportId === undefined ? [] : [reportId])].every((id) => isIdOf(id, page));
  },
  notes: async ({ id, ids = [] }, page, db) => {
    const stored = await db.annotations.bulkGet(id === undefined ? ids : [id]);
    const reports = await db.reports.bulkGet([...new Set(stored.flatMap((one) => one?.reportId ?? []))]);
    return reports.every((report) => !!report && isReportOf(report, page));
  },
};

/** A page's own report: known by an address of the same site, and by no file's bytes. */
const isReportOf = ({ id, addresses }: Report, page: string): boolean =>
  isIdOf(id, page) && addresses.every((address) => isSameSite(address, page));

const isIdOf = (id: string, page: string): boolean =>
  id.startsWith('page:') && isSameSite(id.slice('page:'.length), page);

/** The same origin; of a file on disk, the same file, as all of them have none. */
function isSameSite(address: string, page: string): boolean {
  const [a, b] = [URL.parse(address), URL.parse(page)];
  if (!a || !b) return false;
  return a.origin === 'null' ? a.protocol === b.protocol && a.pathname === b.pathname : a.origin === b.origin;
}
