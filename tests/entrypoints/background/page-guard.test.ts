import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { pageGuard } from '../../../entrypoints/background/page-guard.ts';
import { answerer } from '../../../lib/messages/answer.ts';
import { type Handlers, toBackground } from '../../../lib/messages/contract.ts';
import { BACKGROUND_FROM_PAGES } from '../../../lib/messages/from-pages.ts';
import { saveAnnotations } from '../../../lib/store/annotations.ts';
import { type Db, openDb } from '../../../lib/store/db.ts';
import { madeNote as annotation, madeReport as report } from '../../made.ts';

const PAGE = 'https://reports.ofsted.gov.uk/provider/21/990001';
const OTHER = 'https://news.example/article';

/** A report as the page at `address` would hand it in. */
const reportAt = (address: string) =>
  report({ id: `page:${address}#2026-05-14`, source: 'html', addresses: [address] });

let db: Db;

/** Asks as the content script of `page`, or as our own screen; every handler answers that it was reached. */
async function ask(message: string, request: object, page: string | null): Promise<string> {
  const reached = new Proxy({}, { get: () => async () => 'reached' }) as Handlers<typeof toBackground>;
  const door = { fromPages: BACKGROUND_FROM_PAGES, guard: pageGuard(db) };
  const answer = await answerer(
    'background',
    toBackground,
    reached,
    door,
  )({ to: 'background', message, request }, { tabId: 1, page });
  return answer?.ok ? 'reached' : (answer?.error ?? 'nobody');
}

const REFUSED = /not for the page that asked/;

beforeEach(async () => {
  db = openDb(`guard-${Math.random()}`);
  for (const address of [PAGE, OTHER]) {
    const of = reportAt(address);
    await saveAnnotations(db, of, [annotation({ id: `note on ${address}`, reportId: of.id })]);
  }
});

describe('a page’s content script', () => {
  test.each<[string, () => object]>([
    ['openReport', () => ({ report: reportAt(PAGE) })],
    [
      'saveAnnotations',
      () => ({ report: reportAt(PAGE), annotations: [annotation({ reportId: reportAt(PAGE).id })] }),
    ],
    ['changeAnnotation', () => ({ id: `note on ${PAGE}`, change: { note: 'mine' } })],
    ['deleteAnnotations', () => ({ ids: [`note on ${PAGE}`] })],
    ['rememberRows', () => ({ rows: [] })],
    ['openInReader', () => ({ address: 'https://files.ofsted.gov.uk/v1/file/50000001', page: null })],
    ['pageSettings', () => ({})],
  ])('may ask %s of its own', async (message, request) => {
    expect(await ask(message, request(), PAGE)).toBe('reached');
  });

  test.each<[string, string, () => object]>([
    ['openReport', 'another site’s report', () => ({ report: reportAt(OTHER) })],
    [
      'openReport',
      'a PDF’s, by naming its content',
      () => ({ report: report({ id: 'pdf:0123', source: 'html', addresses: [PAGE] }) }),
    ],
    [
      'openReport',
      'its own, with another’s address slipped in',
      () => ({ report: report({ ...reportAt(PAGE), addresses: [PAGE, OTHER] }) }),
    ],
    [
      'saveAnnotations',
      'notes of another report',
      () => ({ report: reportAt(PAGE), annotations: [annotation({ reportId: 'pdf:0123' })] }),
    ],
    [
      'changeAnnotation',
      'another page’s note',
      () => ({ id: `note on ${OTHER}`, change: { note: 'forged' } }),
    ],
    [
      'deleteAnnotations',
      'another’s among its own',
      () => ({ ids: [`note on ${PAGE}`, `note on ${OTHER}`] }),
    ],
    ['restoreAnnotations', 'another page’s note', () => ({ ids: [`note on ${OTHER}`] })],
    ['bringBackFindings', 'another report’s findings', () => ({ reportId: 'pdf:0123', ids: ['x'] })],
    [
      'rememberRows',
      'of files that are not Ofsted’s',
      () => ({ rows: [{ address: 'https://evil.example/x.pdf', row: ROW }] }),
    ],
    ['openInReader', 'any file of the web', () => ({ address: 'https://evil.example/x.pdf', page: null })],
    ['settings', 'those that are no concern of pages', () => ({})],
    [
      'keepReading',
      'a reading of another report',
      () => ({ report: reportAt(PAGE), reading: { reportId: 'pdf:0123', at: 1, findings: [] } }),
    ],
    ['keepReadings', 'reports in bulk', () => ({ read: [] })],
    ['removeReports', 'any report', () => ({ ids: [reportAt(PAGE).id] })],
    ['changeMany', 'many notes', () => ({ ids: [`note on ${PAGE}`], change: {} })],
    ['replaceTags', 'tags', () => ({ names: ['a'], into: null })],
    ['changeSettings', 'anything', () => ({ change: { openPdfs: false } })],
    ['handedOver', 'any handover', () => ({ id: 'guessed' })],
    ['readTab', 'any tab', () => ({ tabId: 2 })],
    ['rowOf', 'any row', () => ({ address: 'https://files.ofsted.gov.uk/v1/file/50000001' })],
  ])('may not ask %s: %s', async (message, _, request) => {
    expect(await ask(message, request(), PAGE)).toMatch(REFUSED);
    expect(await ask(message, request(), null)).toBe('reached');
  });

  test('of another site may not speak for Ofsted’s', async () => {
    expect(await ask('rememberRows', { rows: [] }, OTHER)).toMatch(REFUSED);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'finds no message %j',
    async (message) => {
      expect(await ask(message, {}, PAGE)).toMatch(/unknown message/);
    },
  );
});

const ROW = {
  provider: null,
  urn: null,
  authority: null,
  kind: null,
  inspected: null,
  published: null,
  page: OTHER,
};
