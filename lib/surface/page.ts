import type { About } from '../model/report.ts';
import { pageAddress } from './address.ts';
import { type HtmlReading, readHtml } from './html.ts';
import { type ProviderPage, readProviderPage } from './provider-page.ts';
import type { Surface } from './surface.ts';

/** A web page as a surface, which can change while it is open. */
export interface PageSurface extends Surface {
  /** The last reading; the page may have changed since. */
  reading(): HtmlReading;
  /** Reads again; true when the words or their structure differ from the last reading. */
  refresh(): boolean;
  /** What a provider page says of its files; null on other pages. */
  provider(): ProviderPage | null;
}

/** `document` as it is shown at `location`. Reads at once. */
export function pageSurface(document: Document, location: string): PageSurface {
  const address = pageAddress(document, location);
  let reading = readHtml(document);
  return {
    source: 'html',
    get about() {
      return aboutOf(document, address); // frames and late scripts add to it
    },
    contentId: `page:${address}`,
    file: null,
    read: async () => reading.report,
    reading: () => reading,
    refresh: () => {
      const before = reading.report;
      reading = readHtml(document);
      return !isSame(before, reading.report);
    },
    provider: () => readProviderPage(document, address),
  };
}

/** What is known of `document` before it is read as a report. */
export function aboutOf(document: Document, address: string | null): About {
  const title = document.querySelector('main h1, article h1, h1')?.textContent ?? document.title ?? '';
  return {
    address,
    title: title.replace(/\s+/g, ' ').trim() || null,
    row: address === null ? null : (readProviderPage(document, address)?.row ?? null),
  };
}

type Report = HtmlReading['report'];
const isSame = (a: Report, b: Report): boolean =>
  a.text === b.text &&
  a.blocks.length === b.blocks.length &&
  a.blocks.every((block, i) => block.kind === b.blocks[i]!.kind);
