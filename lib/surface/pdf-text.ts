import type { ReportText } from '../model/report-text.ts';
import { type PdfMap, pdfMap, type Run } from './pdf-map.ts';
import type { RawPage } from './raw-page.ts';

/** The report text of a PDF and the way back to its text items. Pure; the same pages always give the same text. */
export function readPages(pages: RawPage[]): { report: ReportText; map: PdfMap } {
  const report: ReportText = { text: '', blocks: [], pages: [] };
  const runs: Run[] = [];
  for (const { page, items } of pages) {
    const start = report.text.length;
    for (const [item, { str, eol }] of items.entries()) {
      const at = report.text.length;
      report.text += str;
      if (str) runs.push({ page, item, from: 0, to: str.length, start: at, end: at + str.length });
      if (eol) report.text += ' ';
    }
    if (report.text.length === start) continue;
    report.pages.push({ start, page });
    report.blocks.push({ kind: 'paragraph', span: { start, end: report.text.length } });
    report.text += '\n';
  }
  return { report, map: pdfMap(runs) };
}
