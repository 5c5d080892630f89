import { BookOpen } from 'lucide';
import { el, icon } from '../../components/page/el.ts';
import tokens from '../../components/tokens.css?inline';
import { askBackground } from '../../lib/messages/ask.ts';
import { dayInWords } from '../../lib/model/day.ts';
import type { ReportRow } from '../../lib/model/report.ts';
import type { PageSurface } from '../../lib/surface/page.ts';
import { OWN_TAG } from '../../lib/surface/presence.ts';
import style from './reader-link.css?inline';

const TAG = `${OWN_TAG}-link`;

/**
 * Puts "Open in the reader" behind every report link of a provider page, once each, and hands what the page says of the
 * files to the background. The page's own words stay as they are: the control is inside a closed shadow root.
 */
export function showReaderLinks(surface: PageSurface): void {
  const page = surface.provider();
  if (!page) return;
  const rows = page.files.map(({ address, row }) => ({ address, row }));
  if (rows.length > 0) askBackground('rememberRows', { rows }).catch(() => {}); // said by the bar, which asks as well
  for (const { link, address, row } of page.files) {
    if (link.nextElementSibling?.localName === TAG) continue;
    link.after(control(address, row));
  }
}

function control(address: string, row: ReportRow): HTMLElement {
  const host = document.createElement(TAG);
  const root = host.attachShadow({ mode: 'closed' });
  const words = el('span', {}, 'Open in the reader');
  const which = [row.kind ?? 'Report', row.inspected && dayInWords(row.inspected)].filter(Boolean).join(', ');
  const open = () =>
    void askBackground('openInReader', { address, page: null }).catch(() => {
      words.textContent = 'Inspection Notes was updated: reload this page';
    });
  root.append(
    el('style', {}, tokens + style),
    el(
      'button',
      { type: 'button', 'aria-label': `Open in the reader: ${which}`, onclick: open },
      icon(BookOpen),
      words,
    ),
  );
  return host;
}
