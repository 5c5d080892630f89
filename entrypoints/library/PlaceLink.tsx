import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { openCopy } from '../../components/open-copy.ts';
import { addressOf, linkTo } from '../../lib/export/link.ts';
import { askBackground } from '../../lib/messages/ask.ts';
import type { Report } from '../../lib/model/report.ts';

export interface PlaceLinkProps {
  report: Report;
  /** PDF page from 1; null leads to the report's beginning. */
  page: number | null;
  children: ComponentChildren;
}

/** A link to a page of a report, in our reader when it is a PDF. Of a file from disk it opens the copy that is kept; without one it says which file to open. */
export function PlaceLink({ report, page, children }: PlaceLinkProps) {
  const href = placeOf(report, page);
  const [isMissing, setMissing] = useState(false);
  if (!href) {
    const open = () => void openCopy(report.id, page, '').then((opened) => setMissing(!opened));
    return (
      <>
        <button type="button" class="link" onClick={open}>
          {children}
        </button>
        <span role="status">
          {isMissing && ` Open “${report.file ?? 'its file'}” in the reader to see it.`}
        </span>
      </>
    );
  }
  return (
    <a href={href} target="_blank" rel="noreferrer" onClick={(event) => followPlace(event, report, page)}>
      {children}
    </a>
  );
}

/** The address of a page of a report; null for a file from disk. */
export const placeOf = (report: Report, page: number | null): string | null =>
  linkTo({ quote: { exact: '', prefix: '', suffix: '' }, page, fragment: null }, report);

/** Go where a link to a report leads: PDFs open in our reader, whether or not the browser would do so by itself. */
export function followPlace(event: MouseEvent, report: Report, page: number | null): void {
  const address = addressOf(report);
  const isPlainClick = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (report.source !== 'pdf' || !address || !isPlainClick) return;
  event.preventDefault();
  askBackground('openInReader', { address, page }).catch(() => open(address, '_blank', 'noreferrer'));
}
