import { PDFDocument, type PDFFont, StandardFonts } from 'pdf-lib';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ReportText } from '../../lib/model/report-text.ts';
import { rawPagesOf } from '../../lib/surface/pdf-document.ts';
import { readPages } from '../../lib/surface/pdf-text.ts';

const [WIDTH, HEIGHT, MARGIN, SIZE] = [595, 842, 70, 10.5];

/**
 * The report's flow in a PDF of another producer: without tags, in another font, with lines and pages that end elsewhere. Characters
 * that the font lacks are left out.
 */
export async function untaggedPdf({ text, blocks }: ReportText): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  let page = pdf.addPage([WIDTH, HEIGHT]);
  let y = HEIGHT - MARGIN;
  for (const { kind, span, level } of blocks) {
    if (kind === 'furniture' || kind === 'footnote') continue;
    const size = kind === 'heading' ? SIZE + 6 - (level ?? 2) : SIZE;
    for (const line of linesOf(text.slice(span.start, span.end), font, size)) {
      if (y < MARGIN) {
        page.drawText(`${pdf.getPageCount()}`, { x: WIDTH / 2, y: MARGIN / 2, size: 8, font });
        page = pdf.addPage([WIDTH, HEIGHT]);
        y = HEIGHT - MARGIN;
      }
      page.drawText(line, { x: MARGIN, y, size, font });
      y -= size * 1.3;
    }
    y -= size * 0.8;
  }
  return pdf.save();
}

function linesOf(text: string, font: PDFFont, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.replace(/[^\x20-\x7e£‘’“”–—•é]/g, ' ').split(/ +/)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && font.widthOfTextAtSize(longer, size) > WIDTH - 2 * MARGIN) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

/** A PDF's bytes, as the extension reads them. */
export async function readBytes(data: Uint8Array): Promise<ReportText> {
  const fonts = new URL('../../node_modules/pdfjs-dist/standard_fonts/', import.meta.url).pathname;
  const task = pdfjs.getDocument({ data, verbosity: 0, standardFontDataUrl: fonts });
  try {
    return readPages(await rawPagesOf(await task.promise)).report;
  } finally {
    await task.destroy();
  }
}
