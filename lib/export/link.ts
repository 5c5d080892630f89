import type { Annotation } from '../model/annotation.ts';
import type { Passage } from '../model/passage.ts';
import type { Report } from '../model/report.ts';

/** The newest address of the web a report was seen at, without its fragment; null for a file from disk. */
export function addressOf({ addresses }: Report): string | null {
  const address = addresses.findLast((seen) => /^https?:\/\//i.test(seen) && URL.canParse(seen));
  if (!address) return null;
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

/**
 * The address of the very place: a PDF's page, or the words on a page of the web when a fragment is known that leads to them
 * alone; else the report's address. Null for a file from disk.
 */
export function linkTo({ page, fragment }: Passage, report: Report): string | null {
  const address = addressOf(report);
  if (!address) return null;
  if (report.source === 'pdf') return page === null ? address : `${address}#page=${page}`;
  return fragment ? `${address}#:~:${fragment}` : address;
}

/** As `linkTo`, and in a PDF to the very highlight: whoever has no such note in their reader still comes to its page. */
export function linkToNote(note: Annotation, report: Report): string | null {
  const link = linkTo(note, report);
  const isPlace = report.source === 'pdf' && link !== null && note.page !== null;
  return isPlace ? `${link}&note=${encodeURIComponent(note.id)}` : link;
}
