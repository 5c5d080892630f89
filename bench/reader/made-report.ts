import { PDFDocument, StandardFonts } from 'pdf-lib';

const FRONT = [
  'Inspection of Northmoor local authority children’s services',
  'Inspection dates: 2 March 2026 to 13 March 2026',
  'The overall effectiveness is good.',
];

/** A made report of `pages` full pages, its front page as reports have them; `council` makes two of them two files. */
export async function madeReport(pages: number, council = 'Northmoor'): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let page = 1; page <= pages; page += 1) {
    const sheet = pdf.addPage([595, 842]);
    const lines = page === 1 ? FRONT.map((line) => line.replace('Northmoor', council)) : [];
    for (let i = 0; lines.length < 46; i += 1)
      lines.push(
        i % 2 === 0
          ? `Sentence ${i / 2} of page ${page} says that leaders in ${council} know their services,`
          : 'and that children are seen, heard and helped by people who stay with them.',
      );
    for (const [i, line] of lines.entries())
      sheet.drawText(line, { x: 60, y: 780 - i * 15.5, size: 10.5, font });
  }
  return pdf.save();
}
