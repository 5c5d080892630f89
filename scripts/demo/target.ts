import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { ROOT } from '../browser/launch.ts';
import { type ReportServer, serveReports } from '../browser/serve.ts';

/** What is opened: where it stands, and the local server that plays Ofsted's hosts for it, if one is needed. */
export interface Target {
  /** Address of the report itself. */
  report: string;
  /** Page that links to it, opened first; null when the report is opened straight. */
  from: string | null;
  server: ReportServer | null;
}

const FILE = 'https://files.ofsted.gov.uk/v1/file/59000001';
const PROVIDER_PAGE = 'https://reports.ofsted.gov.uk/provider/44/80999';

/**
 * The sample report, behind its provider page, when nothing is named; an http address as it is; a PDF or page from disk, served as
 * if Ofsted did. Throws a sentence when there is no such file.
 */
export async function targetOf(named: string | undefined): Promise<Target> {
  if (named && /^https?:\/\//.test(named)) return { report: named, from: null, server: null };
  if (named) return fromDisk(resolve(named));
  const server = await serveReports();
  server.servePage(PROVIDER_PAGE, read(join(ROOT, 'samples', 'provider-page.html')).toString('utf8'));
  server.servePdf(FILE, read(join(ROOT, 'samples', 'exampleshire.pdf')));
  return { report: FILE, from: PROVIDER_PAGE, server };
}

async function fromDisk(path: string): Promise<Target> {
  if (!existsSync(path))
    throw new Error(`There is no file ${path}. Name a PDF, a page, or an address that begins with https://.`);
  const server = await serveReports();
  const bytes = read(path);
  const isPage = /^\.html?$/i.test(extname(path));
  const report = isPage
    ? `https://reports.ofsted.gov.uk/provider/0/${encodeURIComponent(basename(path))}`
    : FILE;
  if (isPage) server.servePage(report, bytes.toString('utf8'));
  else server.servePdf(report, bytes);
  return { report, from: null, server };
}

const read = (path: string) => readFileSync(path);
