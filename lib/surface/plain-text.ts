import type { Block, ReportText } from '../model/report-text.ts';
import { readPages } from './pdf-text.ts';
import type { RawItem, RawPage } from './raw-page.ts';

/** What a character of plain text would measure on a page, and how far its lines would stand apart. */
const WIDTH = 5;
const PITCH = 10;
const SIZE = 7;
/** A longer line is a whole paragraph: text that was not broken into lines. */
const LONGEST_LINE = 150;

/**
 * The report text of a plain text file. Its lines are read like the lines of an untagged page: form feeds part pages,
 * empty lines paragraphs, wide gaps the cells of a row.
 */
export function readPlainText(source: string): ReportText {
  const sheets = source.replace(/\r\n?/g, '\n').split('\f');
  const { report } = readPages(sheets.map(pageOf));
  const blocks = report.blocks.map((block, i) => withHeading(report, block, report.blocks[i + 1]));
  return { ...report, blocks, pages: sheets.length > 1 ? report.pages : [] };
}

/** Plain text has no bold letters: a short line without an end that stands alone before a longer one is a heading. */
function withHeading({ text }: ReportText, block: Block, next: Block | undefined): Block {
  const words = text.slice(block.span.start, block.span.end);
  if (block.kind !== 'paragraph' || words.length > 90 || !/^\p{Lu}.*[^.;,:]$/u.test(words)) return block;
  const isAbove =
    next &&
    (next.kind === 'paragraph' || next.kind === 'item') &&
    next.span.end - next.span.start > words.length;
  return isAbove ? { ...block, kind: 'heading', level: 2 } : block;
}

function pageOf(sheet: string, index: number): RawPage {
  const lines = sheet.split('\n');
  let height = PITCH;
  const items = lines.flatMap((line) => {
    height += PITCH;
    const words = itemsOf(line, height);
    if (line.length > LONGEST_LINE) height += PITCH;
    return words;
  });
  for (const { transform } of items) transform[5] = height - transform[5]!;
  return { page: index + 1, view: [0, 0, 600, height + PITCH], items, tree: null, pitch: PITCH };
}

/** The words of a line, parted where a gap of three blanks or more stands, as items of a page. */
function itemsOf(line: string, depth: number): RawItem[] {
  return [...line.replaceAll('\t', '    ').matchAll(/\S+(?: {1,2}\S+)*/g)].map(({ 0: str, index }) => ({
    str,
    transform: [SIZE, 0, 0, SIZE, index * WIDTH, depth],
    width: str.length * WIDTH,
    height: SIZE,
    font: 'text',
    eol: false,
    mark: null,
    artifact: false,
  }));
}
