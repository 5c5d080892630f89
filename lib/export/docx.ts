import {
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast';
import { zipTime } from './zip.ts';

/** As many notes as one Word document takes: it is built in memory, and Word itself opens longer ones badly. */
export const MOST_IN_WORD = 5_000;

/** Parts of an export as a Word document. The same parts give the same bytes; `exportedAt` in milliseconds since 1970. */
export async function docxOf(
  title: string,
  under: string,
  content: RootContent[],
  exportedAt: number,
): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: 'Inspection Notes',
    lastModifiedBy: 'Inspection Notes',
    styles: STYLES,
    sections: [
      {
        properties: { page: { margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } } },
        children: [
          new Paragraph({ style: 'Title', children: [new TextRun(title)] }),
          new Paragraph({ style: 'Meta', children: [new TextRun(under)] }),
          ...content.flatMap((node) => blocks(node)),
        ],
      },
    ],
  });
  return sameBytes(new Uint8Array(await Packer.toArrayBuffer(document)), exportedAt);
}

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];

function blocks(node: RootContent | BlockContent | DefinitionContent, style?: string): (Paragraph | Table)[] {
  switch (node.type) {
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[node.depth - 1] ?? HeadingLevel.HEADING_3,
          keepNext: true,
          children: runs(node.children),
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ ...(style ? { style } : {}), ...keep(style), children: runs(node.children) })];
    case 'blockquote': {
      const last = node.children.length - 1; // the source
      return node.children.flatMap((child, i) => blocks(child, i === last ? 'Source' : 'Quoted'));
    }
    case 'table':
      return [
        table(node.children.map(({ children }) => children.map((cell) => cell.children))),
        new Paragraph({}),
      ];
    default:
      return [];
  }
}

/** A quote stays on the page of its source. */
const keep = (style: string | undefined): IParagraphOptions =>
  style === 'Quoted' ? { keepNext: true, keepLines: true } : {};

const runs = (nodes: PhrasingContent[]): ParagraphChild[] =>
  nodes.flatMap((node): ParagraphChild[] => {
    if (node.type === 'text') return [new TextRun(printable(node.value))];
    if (node.type === 'hashtag') return [new TextRun({ text: printable(node.value), color: SOFT })];
    if (node.type === 'break') return [new TextRun({ break: 1 })];
    if (node.type !== 'link') return [];
    const words = node.children.flatMap((child) => ('value' in child ? child.value : [])).join('');
    const run = new TextRun({ text: printable(words), style: 'Hyperlink' });
    return /^https?:\/\//i.test(node.url)
      ? [new ExternalHyperlink({ link: node.url, children: [run] })]
      : [run];
  });

/** What XML 1.0 cannot carry is left out. */
const printable = (text: string): string =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

function table(rows: PhrasingContent[][][]): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'D0D0CC' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: line,
      bottom: line,
      insideHorizontal: line,
      left: none,
      right: none,
      insideVertical: none,
    },
    rows: rows.map(
      (cells, i) =>
        new TableRow({
          tableHeader: i === 0,
          cantSplit: true,
          children: cells.map(
            (cell, column) =>
              new TableCell({
                width: { size: column === 0 ? 70 : 30, type: WidthType.PERCENTAGE },
                margins: { top: 60, bottom: 60, left: 0, right: 120 },
                children: [new Paragraph({ style: i === 0 ? 'Meta' : 'Cell', children: runs(cell) })],
              }),
          ),
        }),
    ),
  });
}

const INK = '1B1D22';
const SOFT = '5B6069';
const FONT = 'Calibri';

const STYLES = {
  default: {
    document: {
      run: { font: FONT, size: 22, color: INK },
      paragraph: { spacing: { after: 100, line: 276 } },
    },
    title: { run: { font: FONT, size: 40, bold: true, color: INK }, paragraph: { spacing: { after: 40 } } },
    heading1: {
      run: { font: FONT, size: 30, bold: true, color: INK },
      paragraph: { spacing: { before: 480, after: 80 } },
    },
    heading2: {
      run: { font: FONT, size: 24, bold: true, color: INK },
      paragraph: { spacing: { before: 280, after: 120 } },
    },
    hyperlink: { run: { color: '274A86', underline: {} } },
  },
  paragraphStyles: [
    {
      id: 'Quoted',
      name: 'Quoted words',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        indent: { left: 227 },
        spacing: { before: 160, after: 40 },
        border: { left: { style: BorderStyle.SINGLE, size: 18, color: 'C8C8C2', space: 8 } },
      },
    },
    {
      id: 'Source',
      name: 'Source',
      basedOn: 'Quoted',
      quickFormat: true,
      run: { size: 19, color: SOFT },
      paragraph: { spacing: { before: 0, after: 100 } },
    },
    {
      id: 'Meta',
      name: 'Under the title',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 19, color: SOFT },
    },
    { id: 'Cell', name: 'Cell', basedOn: 'Normal', quickFormat: true, paragraph: { spacing: { after: 0 } } },
  ],
};

/** The library writes the clock and random names of links into its files; here both are worked out. */
function sameBytes(bytes: Uint8Array, exportedAt: number): Uint8Array {
  const time = new Date(exportedAt).toISOString().replace(/\.\d+Z$/, 'Z');
  const names = new Map<string, string>();
  const renamed = (xml: string) =>
    xml.replace(/\b((?:r:id|Id)=")(rId[\w-]{8,})(?=")/g, (_, attribute: string, name: string) => {
      if (!names.has(name)) names.set(name, `rIdLink${names.size + 1}`);
      return attribute + names.get(name);
    });
  const files = unzipSync(bytes);
  const order = Object.keys(files).sort((a, b) => (a < b ? -1 : 1));
  const written = order.map((name) => {
    const xml = strFromU8(files[name]!);
    const timed = xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${time}`);
    return [name, strToU8(name.startsWith('word/') ? renamed(timed) : timed)] as const;
  });
  return zipSync(Object.fromEntries(written), { mtime: zipTime(exportedAt), level: 6 });
}
