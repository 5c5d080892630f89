import type { ReportText } from '../model/report-text.ts';

/** The report text of a plain text file: paragraphs parted by empty lines, pages by form feeds. */
export function readPlainText(source: string): ReportText {
  const report: ReportText = { text: '', blocks: [], pages: [] };
  const pages = source.split('\f');
  for (const [index, page] of pages.entries()) {
    const start = report.text.length;
    for (const part of page.split(/\n\s*\n/)) {
      const words = part.replace(/\s+/g, ' ').trim();
      if (!words) continue;
      const at = report.text.length;
      report.text += `${words}\n`;
      report.blocks.push({ kind: 'paragraph', span: { start: at, end: at + words.length } });
    }
    if (pages.length > 1 && report.text.length > start) report.pages.push({ start, page: index + 1 });
  }
  return report;
}
