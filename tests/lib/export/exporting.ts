import { BUILT_IN } from '../../../lib/export/built-in-templates.ts';
import { sourceOf } from '../../../lib/export/source.ts';
import { Tally } from '../../../lib/export/tally.ts';
import { type ExportRequest, exportChunks } from '../../../lib/export/write.ts';
import type { Annotation } from '../../../lib/model/annotation.ts';
import type { Report } from '../../../lib/model/report.ts';
import { madeNote, madeReport } from '../../made.ts';

/** The day of every export in the tests. */
export const AT = Date.UTC(2026, 2, 11, 9, 30);

/** A made-up report of an authority. */
export const reportOf = (name: string, start: string, own: Partial<Report> = {}): Report => {
  const made = madeReport();
  return madeReport({
    id: `pdf:${name}-${start}`,
    group: name,
    facts: {
      ...made.facts,
      authority: { ...made.facts.authority!, name },
      inspection: { ...made.facts.inspection, start, end: start },
    },
    ...own,
  });
};

/** A made-up note on it, at a place of its own. */
export const noteOn = (report: Report, place: number, own: Partial<Annotation> = {}): Annotation =>
  madeNote({
    id: `${report.id} ${place}`,
    reportId: report.id,
    group: report.group,
    span: { start: place, end: place + 5 },
    quote: { exact: `Words at ${place}.`, prefix: '', suffix: '' },
    ...own,
  });

/** An export as a whole, and what was said of it on the way. */
export async function exported(
  reports: Report[],
  notes: Annotation[],
  own: Partial<ExportRequest> = {},
): Promise<{ bytes: Uint8Array; text: string; tally: Tally; passed: number }> {
  const tally = new Tally();
  let passed = 0;
  const request: ExportRequest = {
    source: sourceOf(reports, notes),
    format: 'markdown',
    template: BUILT_IN[0]!,
    apart: false,
    subject: null,
    exportedAt: AT,
    ...own,
  };
  const pieces: (string | Uint8Array)[] = [];
  for await (const piece of exportChunks(request, {
    tally,
    passed: (count) => {
      passed += count;
    },
  }))
    pieces.push(piece);
  const bytes = new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer());
  return { bytes, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), tally, passed };
}
