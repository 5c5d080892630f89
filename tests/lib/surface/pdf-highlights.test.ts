import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, type PDFHexString, PDFName, type PDFString } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { bytesWithHighlights, type PdfHighlight } from '../../../lib/surface/pdf-highlights.ts';
import { lockedPdf, plainPdf } from '../../e2e/odd-pdfs.ts';

const SAMPLE = join(import.meta.dirname, '../../../samples/exampleshire.pdf');

const opened = (bytes: Uint8Array, password?: string) =>
  getDocument({ data: Uint8Array.from(bytes), password, verbosity: 0 }).promise;

const highlight = (of: Partial<PdfHighlight> = {}): PdfHighlight => ({
  page: 1,
  quads: [
    [60, 770, 200, 770, 60, 757, 200, 757],
    [60, 755, 120, 755, 60, 742, 120, 742],
  ],
  colour: [255, 238, 157],
  words: 'Ask the “virtual school”.\n#care-leavers',
  createdAt: Date.UTC(2026, 2, 11, 9, 30),
  ...of,
});

/** Highlights on a page as PDF.js reads them. */
async function highlightsOn(bytes: Uint8Array, page: number, password?: string) {
  const annotations = await (await (await opened(bytes, password)).getPage(page)).getAnnotations();
  return annotations.filter(({ subtype }) => subtype === 'Highlight');
}

describe('highlights written into a PDF', () => {
  test('are read again with their places, colour, words and date', async () => {
    const bytes = await bytesWithHighlights(await opened(await plainPdf(2)), [
      highlight({ page: 2 }),
      highlight({ page: 2, words: '' }),
    ]);
    expect(await highlightsOn(bytes, 1)).toEqual([]);
    const [first, second] = await highlightsOn(bytes, 2);
    expect([...first!.quadPoints]).toEqual(highlight().quads.flat());
    expect([...first!.color]).toEqual([255, 238, 157]);
    expect(first!.contentsObj.str).toBe('Ask the “virtual school”.\n#care-leavers');
    expect(first!.titleObj.str).toBe('Inspection Notes');
    expect(first!.creationDate).toMatch(/^D:20260311093000/);
    expect(first!.rect).toEqual([60, 742, 200, 770]);
    expect(second!.contentsObj.str).toBe('');
  });

  test('another program finds them, too: subtype, areas, words, and how to draw them', async () => {
    const bytes = await bytesWithHighlights(await opened(await readFile(SAMPLE)), [highlight()]);
    const page = (await PDFDocument.load(bytes)).getPage(0);
    const dicts = page.node
      .Annots()!
      .asArray()
      .map((ref) => page.doc.context.lookup(ref, PDFDict));
    const [written] = dicts.filter((dict) => dict.get(PDFName.of('Subtype')) === PDFName.of('Highlight'));
    expect(written!.lookup(PDFName.of('QuadPoints'), PDFArray).size()).toBe(16);
    const words = written!.lookup(PDFName.of('Contents')) as PDFString | PDFHexString;
    expect(words.decodeText()).toContain('virtual school');
    expect(written!.lookup(PDFName.of('AP'), PDFDict).get(PDFName.of('N'))).toBeDefined();
  });

  test.each([
    'a) /JS (alert) \\ <</S /JavaScript>>',
    'endobj\nstream\r\n%%EOF',
    '“Ärger” 中文 😀',
    '\\(',
    ')))',
  ])('words are only ever words: %j', async (words) => {
    const bytes = await bytesWithHighlights(await opened(await plainPdf()), [highlight({ words })]);
    const [only] = await highlightsOn(bytes, 1);
    expect(only!.contentsObj.str.replace(/\r\n?/g, '\n')).toBe(words.replace(/\r\n?/g, '\n'));
  });

  test('the file itself stays as it was, and so does what is open', async () => {
    const original = await readFile(SAMPLE);
    const document = await opened(original);
    const bytes = await bytesWithHighlights(document, [highlight()]);
    expect(Buffer.from(bytes.subarray(0, original.length)).equals(original)).toBe(true);
    expect(document.annotationStorage.size).toBe(0);
    expect(Buffer.from(await document.getData()).equals(original)).toBe(true);
    expect((await bytesWithHighlights(document, [])).length).toBe(original.length);
  });

  test('made twice from one open file, each copy has its own highlights alone', async () => {
    const document = await opened(await plainPdf());
    await bytesWithHighlights(document, [highlight(), highlight()]);
    expect(await highlightsOn(await bytesWithHighlights(document, [highlight()]), 1)).toHaveLength(1);
  });

  test('a locked file’s copy is locked with the same password, its notes, too', async () => {
    const document = await opened(lockedPdf('secret', 'Northmoor'), 'secret');
    const bytes = await bytesWithHighlights(document, [highlight()]);
    expect(Buffer.from(bytes).includes('virtual school')).toBe(false);
    const [only] = await highlightsOn(bytes, 1, 'secret');
    expect(only!.contentsObj.str).toContain('virtual school');
  });
});
