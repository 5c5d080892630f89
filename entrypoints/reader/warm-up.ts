import { detect } from '../../lib/detect/detect.ts';
import type { Block, ReportText } from '../../lib/model/report-text.ts';

/**
 * Detect once over a few lines while the file is on its way: a browser compiles code and patterns when they are first used,
 * and that takes longer than reading a whole report. Only when there is nothing else to do, as the first page goes first.
 */
export function warmUp(): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(() => void detect(sample(), NOTHING_KNOWN));
}

const NOTHING_KNOWN = { address: null, title: null, row: null };

/** Something for each rule to look at. */
const LINES: [Block['kind'], string][] = [
  ['heading', 'Inspection of Northmoor local authority children’s services'],
  ['paragraph', 'Inspection dates: 2 March 2026 to 13 March 2026. Lead inspector: Ann Example'],
  ['row', 'Overall effectiveness\tGood'],
  ['heading', 'What needs to improve?'],
  ['item', 'The timeliness of visits to children. (paragraph 3)'],
  ['heading', 'The experiences of children: good'],
  [
    'paragraph',
    'Leaders know their services well, and children are seen and heard. However, some plans lack detail and visits are late.',
  ],
  [
    'paragraph',
    'At the last inspection in 2019, services were judged to be inadequate. The council should ensure that “managers” oversee practice.',
  ],
];

function sample(): ReportText {
  let text = '';
  const blocks = LINES.map(([kind, words]): Block => {
    const start = text.length;
    text += `${words}\n`;
    const span = { start, end: start + words.length };
    const tab = words.indexOf('\t');
    if (tab < 0) return { kind, span };
    return {
      kind,
      span,
      cells: [
        { start, end: start + tab },
        { start: start + tab + 1, end: span.end },
      ],
    };
  });
  return { text, blocks, pages: [{ start: 0, page: 1 }] };
}
