import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { rawPagesOf } from '../../lib/surface/pdf-document.ts';
import { readPages } from '../../lib/surface/pdf-text.ts';
import { leaveRejectionsToPdfJs } from '../../scripts/pdf-rejections.ts';
import type { Target } from './targets.ts';

const FONTS = new URL('../../node_modules/pdfjs-dist/standard_fonts/', import.meta.url).pathname;

/** A small report of two pages, its objects in plain view, so that a changed byte is a changed structure. */
async function smallPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const lines of [
    ['Inspection of Exampleshire', 'Overall effectiveness', 'Good'],
    ['What needs to improve?', 'The timeliness of visits.'],
  ]) {
    const page = pdf.addPage();
    for (const [i, line] of lines.entries()) page.drawText(line, { x: 70, y: 700 - 20 * i, font, size: 12 });
  }
  return pdf.save({ useObjectStreams: false });
}

let small: Promise<Uint8Array> | null = null;

const hurt = fc.oneof(
  fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) }),
  fc.record({
    at: fc.nat(),
    words: fc.constantFrom('/Kids', 'stream', 'endobj', '<<', '>>', '99999999999', '-1', 'xref', '%%EOF'),
  }),
  fc.record({ at: fc.nat(), gone: fc.integer({ min: 1, max: 400 }) }),
);

/** PDF.js declines what it cannot read with an error; anything else that comes out is a text like any other. */
export const PDF_BYTES: Target = {
  name: 'the bytes of a PDF, hurt anywhere, are read or declined',
  share: 0.1,
  property: fc.asyncProperty(fc.array(hurt, { minLength: 1, maxLength: 6 }), async (hurts) => {
    leaveRejectionsToPdfJs();
    small ??= smallPdf();
    let bytes = [...(await small)];
    for (const one of hurts) {
      const at = one.at % bytes.length;
      if ('byte' in one) bytes[at] = one.byte;
      else if ('words' in one) bytes.splice(at, one.words.length, ...new TextEncoder().encode(one.words));
      else bytes = [...bytes.slice(0, at), ...bytes.slice(at + one.gone)];
    }
    const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, standardFontDataUrl: FONTS });
    try {
      const pages = await rawPagesOf(await task.promise);
      const { report } = readPages(pages);
      for (const { span } of report.blocks) assert(span.start < span.end && span.end <= report.text.length);
    } catch (error) {
      if (error instanceof assert.AssertionError) throw error;
      assert(error instanceof Error, 'declined in words');
    } finally {
      await task.destroy();
    }
  }) as fc.IRawProperty<unknown, boolean>,
};
