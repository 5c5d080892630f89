import { detect } from '../lib/detect/detect.ts';
import type { Finding } from '../lib/model/finding.ts';
import type { ReportFacts } from '../lib/model/report.ts';
import { pageAt, type ReportText, textOf } from '../lib/model/report-text.ts';
import { readFile } from './read-file.ts';

type WithoutSpan<F> = F extends unknown ? Omit<F, 'span'> : never;

/** A finding with its words, as the readers of `analyse` see it. */
export type Written = WithoutSpan<Finding> & {
  quote: string;
  start: number;
  end: number;
  page: number | null;
};

/** What `analyse` prints of a file. */
export interface Analysis extends ReportFacts {
  file: string;
  source: 'pdf' | 'html' | 'text';
  judgements: Written[];
  recommendations: Written[];
  /** Strengths and concerns. */
  findings: Written[];
  pages: number;
  /** Length of the report text, in UTF-16 code units, as offsets count. */
  characters: number;
}

/** Read `file` with the code that the extension runs. Throws an Error with a plain sentence. */
export async function analysisOf(file: string): Promise<Analysis> {
  const { report, about, source, pages } = await readFile(file);
  const { facts, findings } = detect(report, about);
  const of = (...kinds: Finding['kind'][]) =>
    findings.filter(({ kind }) => kinds.includes(kind)).map((finding) => written(finding, report));
  return {
    file,
    source,
    ...facts,
    judgements: of('judgement'),
    recommendations: of('recommendation'),
    findings: of('strength', 'concern'),
    pages,
    characters: report.text.length,
  };
}

const written = ({ span, ...finding }: Finding, report: ReportText): Written => ({
  ...finding,
  quote: textOf(report, span),
  ...span,
  page: pageAt(report, span.start),
});
