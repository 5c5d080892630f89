import type { About } from '../model/report.ts';
import { pageAddress } from './address.ts';
import { emptyReading, type HtmlReading, readHtml } from './html.ts';
import { type ProviderPage, readProviderPage } from './provider-page.ts';
import { type Surface, UnreadableError } from './surface.ts';

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
  let problem: UnreadableError | null = null;
  const readOnce = (): HtmlReading => {
    try {
      const read = readHtml(document);
      problem = null;
      return read;
    } catch (error) {
      problem = error instanceof UnreadableError ? error : new UnreadableError(brokenBy(error));
      return emptyReading();
    }
  };
  let reading = readOnce();
  return {
    source: 'html',
    get about() {
      return aboutOf(document, address); // frames and late scripts add to it
    },
    contentId: `page:${address}`,
    file: null,
    listed: () => readProviderPage(document, address)?.files.length ?? 0,
    read: async () => {
      if (problem) throw problem;
      return reading.report;
    },
    reading: () => reading,
    refresh: () => {
      const before = reading.report;
      reading = readOnce();
      return !isSame(before, reading.report);
    },
    provider: () => readProviderPage(document, address),
  };
}

/** A page can be built so that reading it fails: nested a thousand deep, or answering for the browser. */
const brokenBy = (error: unknown): string =>
  `This page is built in a way that cannot be read (${error instanceof Error ? error.message : String(error)}). Your saved notes are safe. Open the original, or its PDF.`;

/** What is known of `document` before it is read as a report. */
export function aboutOf(document: Document, address: string | null): About {
  const title =
    document.querySelector('main h1, article h1, h1')?.textContent ??
    document.querySelector('title')?.textContent ??
    '';
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
