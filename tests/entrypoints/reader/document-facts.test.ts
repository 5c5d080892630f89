import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { degrees, PDFDocument } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../entrypoints/reader/document-facts.ts';

const FILE = { fileName: 'northmoor.pdf', address: null, contentId: 'pdf:00ff' };

async function facts(make: (pdf: PDFDocument) => void, file: Parameters<typeof factsOf>[1] = FILE) {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  make(pdf);
  const document = await getDocument({ data: await pdf.save(), verbosity: 0 }).promise;
  return Object.fromEntries(await factsOf(document, file));
}

describe('what a file says of itself', () => {
  test('title, makers, days, size and fingerprint', async () => {
    const said = await facts((pdf) => {
      pdf.addPage([595, 842]);
      pdf.setTitle('  Northmoor\n inspection ');
      pdf.setAuthor('A. Writer');
      pdf.setCreator('Words');
      pdf.setProducer('Printer');
      pdf.setCreationDate(new Date(Date.UTC(2026, 2, 11)));
    });
    expect(said).toMatchObject({
      File: 'northmoor.pdf',
      Title: 'Northmoor inspection',
      Author: 'A. Writer',
      'Made with': 'Words',
      'Turned into a PDF by': 'Printer',
      Made: '11 March 2026',
      Pages: '1',
      'Page size': '210 × 297 mm (A4)',
      'For screen readers': 'Not tagged',
      Fingerprint: '00ff',
    });
  });

  test('what it does not say is left out', async () => {
    const said = await facts((pdf) => void pdf.addPage([595, 842]));
    for (const name of ['Address', 'Title', 'Author', 'Subject', 'Changed'])
      expect(said).not.toHaveProperty(name);
  });

  test('that it is tagged, when it is', async () => {
    const sample = await readFile(join(import.meta.dirname, '../../../samples/exampleshire.pdf'));
    const document = await getDocument({ data: new Uint8Array(sample), verbosity: 0 }).promise;
    const said = Object.fromEntries(await factsOf(document, FILE));
    expect(said['For screen readers']).toMatch(/^Tagged/);
  });

  test('the address of one from the web, in place of a name', async () => {
    const address = 'https://files.ofsted.gov.uk/v1/file/50000001';
    const said = await facts((pdf) => void pdf.addPage(), { ...FILE, address });
    expect(said.Address).toBe(address);
    expect(said).not.toHaveProperty('File');
  });

  test.each<[string, [number, number], number]>([
    ['297 × 210 mm (A4, on its side)', [842, 595], 0],
    ['297 × 210 mm (A4, on its side)', [595, 842], 90],
    ['216 × 279 mm (Letter)', [612, 792], 0],
    ['353 × 353 mm', [1000, 1000], 0],
  ])('a page of %s', async (size, paper, turned) => {
    const said = await facts((pdf) => pdf.addPage(paper).setRotation(degrees(turned)));
    expect(said['Page size']).toBe(size);
  });
});
