import type { ReportRow } from '../model/report.ts';
import { frameDocument } from './presence.ts';

/** What a provider page says of its provider and of the files it links to. */
export interface ProviderPage {
  /** Of the page itself: the inspection is the one whose grades stand on it. */
  row: ReportRow;
  /** The files, newest first as on the page; `link` is the page's own. */
  files: { address: string; row: ReportRow; link: HTMLAnchorElement }[];
}

/** Reads a provider page of reports.ofsted.gov.uk; null for any other page. Selectors: a page saved in August 2026. */
export function readProviderPage(document: Document, address: string): ProviderPage | null {
  if (!isProviderAddress(address)) return null;
  const facts = factsOf(document);
  const row: ReportRow = {
    provider: words(document.querySelector('h1')),
    urn: urnOf(document, address),
    authority: facts.get('local authority') ?? null,
    kind: null,
    inspected: inspectedOf(document),
    published: null,
    page: address,
  };
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a.publication-link, .timeline a[href]')];
  const files = [...new Set(links)].flatMap((link) => {
    const file = fileAddress(link, address);
    return file === null ? [] : [{ address: file, row: rowOf(link, row), link }];
  });
  return { row, files };
}

/** Whether `address` is a provider's page: `/provider/<type>/<urn>` on Ofsted's report site. */
export function isProviderAddress(address: string): boolean {
  const url = URL.parse(address);
  return (
    url?.hostname === 'reports.ofsted.gov.uk' &&
    /^\/provider\/[^/]+\/[A-Z]{0,2}\d{4,8}\/?$/i.test(url.pathname)
  );
}

const FILE_HOST = /^files(?:\.api)?\.ofsted\.gov\.uk$/;

function fileAddress(link: Element, base: string): string | null {
  const url = URL.parse(link.getAttribute('href') ?? '', base);
  return url && url.protocol === 'https:' && FILE_HOST.test(url.hostname) ? url.href : null;
}

/** "Type: " "Primary" and its like, by label in lower case without the colon. */
function factsOf(document: Document): Map<string, string> {
  const facts = new Map<string, string>();
  for (const item of document.querySelectorAll('.info-block__item')) {
    const [label, value] = [...item.children].map(words);
    if (label && value) facts.set(label.replace(/:$/, '').trim().toLowerCase(), value);
  }
  return facts;
}

/** The number printed under the name, else the one in the address. */
function urnOf(document: Document, address: string): string | null {
  const printed = /URN:\s*([A-Z]{0,2}\d{4,8})\b/.exec(words(document.querySelector('main, body')) ?? '');
  return (
    printed?.[1] ?? /([A-Z]{0,2}\d{4,8})\/?$/i.exec(new URL(address).pathname)?.[1]?.toUpperCase() ?? null
  );
}

/** First day of the inspection whose grades stand on the page. */
function inspectedOf(document: Document): string | null {
  const outcome = document.querySelector('.subjudgements__no__overall, .subjudgements__overall');
  const framed = [...document.querySelectorAll('iframe')].flatMap((frame) => frameDocument(frame) ?? []);
  const headings = [document, ...framed].flatMap((shown) => [...shown.querySelectorAll('h1,h2,h3')]);
  const card = headings.map(words).find((title) => /^Inspection report:/i.test(title ?? ''));
  return dayIn(words(outcome) ?? card ?? '');
}

function rowOf(link: Element, page: ReportRow): ReportRow {
  const event = link.closest('.event, li') ?? link;
  const ears = words(link.querySelector('.nonvisual')) ?? '';
  const [, kind] = /^(.*?),\s*pdf\b/i.exec(ears) ?? [];
  return {
    ...page,
    kind: kind?.trim() || ownWords(link) || null,
    inspected: dayIn(words(event.querySelector('.timeline__date')) ?? ''),
    published: dayIn(words(event.querySelector('time[pubdate]')) ?? '') ?? dayIn(ears),
  };
}

/** The link's text without the part for screen readers and without the grade: "Full inspection". */
function ownWords(link: Element): string {
  const own = [...link.childNodes]
    .filter((node) => node.nodeType === 3)
    .map(({ textContent }) => textContent);
  return own.join(' ').replace(/\s+/g, ' ').replace(/:\s*$/, '').trim();
}

const words = (element: Element | null): string | null =>
  element?.textContent?.replace(/\s+/g, ' ').trim() || null;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAY = new RegExp(`\\b(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})\\b`, 'i');

/** The first day in `text` as an ISO day: "18 March 2025" is "2025-03-18". No element of these pages has a `datetime`. */
function dayIn(text: string): string | null {
  const [, day, month, year] = DAY.exec(text) ?? [];
  if (!day || !month || !year) return null;
  const number = MONTHS.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
