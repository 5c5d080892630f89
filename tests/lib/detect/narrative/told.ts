import type { Context } from '../../../../lib/detect/rule.ts';
import type { ReportFacts } from '../../../../lib/model/report.ts';
import type { Block, ReportText } from '../../../../lib/model/report-text.ts';

/** A report text of `lines`, a paragraph each; one that begins with "# " is a heading, with "- " an item. */
export function textOfLines(...lines: string[]): ReportText {
  const report: ReportText = { text: '', blocks: [], pages: [] };
  for (const line of lines) {
    const kind: Block['kind'] = line.startsWith('# ')
      ? 'heading'
      : line.startsWith('- ')
        ? 'item'
        : 'paragraph';
    const words = line.replace(/^[#-] /, '');
    const start = report.text.length;
    report.text += `${words}\n`;
    report.blocks.push({ kind, span: { start, end: start + words.length } });
  }
  return report;
}

const NO_FACTS: ReportFacts = {
  authority: null,
  otherAuthorities: [],
  provider: null,
  urn: null,
  framework: null,
  inspection: { start: null, end: null, published: null, leadInspector: null, visit: null },
};

/** What a rule is given for `report`, as an article (framework null) or a report under a framework. */
export const contextOf = (report: ReportText, framework: string | null): Context => ({
  report,
  about: { address: null, title: null, row: null },
  facts: { ...NO_FACTS, framework },
});
