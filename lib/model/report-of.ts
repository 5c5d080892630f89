import type { Finding } from './finding.ts';
import type { Reading } from './reading.ts';
import { type About, groupOf, type Report, type ReportFacts } from './report.ts';
import { pageAt, type ReportText, textOf } from './report-text.ts';

/** What is known of where a report was read, whatever read it. */
export interface ReportSource {
  source: 'pdf' | 'html';
  about: About;
  /** See `Surface.contentId`. */
  contentId: string;
  /** File name of one from disk; else null. */
  file: string | null;
}

/**
 * The report that was read at `source`. A page's identity is its address and the inspection on it: the next inspection is another
 * report.
 */
export function reportOf(
  source: ReportSource,
  text: ReportText,
  facts: ReportFacts,
  openedAt: number,
): Report {
  const { about, contentId, file } = source;
  return {
    id: source.source === 'html' ? `${contentId}#${facts.inspection.start ?? ''}` : contentId,
    title:
      about.title ??
      facts.provider ??
      facts.authority?.name ??
      headlineOf(text) ??
      file ??
      (source.source === 'pdf' && about.address ? fileNameIn(about.address) : null) ??
      about.address ??
      'Untitled report',
    source: source.source,
    addresses: about.address ? [about.address] : [],
    file,
    facts,
    group: groupOf(facts),
    openedAt,
  };
}

/** Longer ones are no titles, but paragraphs in large letters. */
const LONGEST_HEADLINE = 160;

/** The first heading of a text; null when it has none that could be a title. */
function headlineOf(report: ReportText): string | null {
  const first = report.blocks.find(({ kind }) => kind === 'heading');
  const words = first ? textOf(report, first.span).trim() : '';
  return words !== '' && words.length <= LONGEST_HEADLINE ? words : null;
}

/** The name of the file at an address, as its last part gives it; null where that is empty. */
function fileNameIn(address: string): string | null {
  const last = URL.parse(address)?.pathname.split('/').pop() ?? '';
  try {
    return decodeURIComponent(last) || null;
  } catch {
    return last || null; // a percent sign of its own
  }
}

/** What is kept of a reading: the findings with their words and pages, as the text itself is not kept. */
export const readingOf = (text: ReportText, { id }: Report, findings: Finding[], at: number): Reading => ({
  reportId: id,
  at,
  findings: findings.map((finding) => ({
    finding,
    words: textOf(text, finding.span),
    page: pageAt(text, finding.span.start),
  })),
});
