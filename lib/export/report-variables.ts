import type { AnnotationKind } from '../model/annotation.ts';
import { periodInWords } from '../model/day.ts';
import { frameworkName } from '../model/framework-name.ts';
import { citationOf } from './citation.ts';
import { addressOf } from './link.ts';
import { headingMarkdown, inlineMarkdown, linkMarkdown } from './markdown-pieces.ts';
import { judgementsAmong, reportTitle } from './note-tree.ts';
import type { Part } from './source.ts';
import { type Pieces, tableOf, type Variable } from './variables.ts';

/** A report on its way out, with its notes as templates see them. */
export interface ReportOut {
  part: Part;
  notes: Pieces[];
}

const orNull = (text: string | null | undefined): string | null => (text ? inlineMarkdown(text) : null);
const ofKind = (kind: AnnotationKind, what: string): Variable<ReportOut> => ({
  name: `${kind}s`,
  what,
  value: ({ part, notes }) => notes.filter((_, i) => part.notes[i]!.kind === kind),
});

/** What a template can use of a report. Words are escaped, empty (nil) is what is not known. */
export const REPORT_VARIABLES: Variable<ReportOut>[] = [
  {
    name: 'heading',
    what: 'Kind of inspection and its dates, for a heading under the authority.',
    value: ({ part }) => headingMarkdown(reportTitle(part.report)),
  },
  {
    name: 'name',
    what: 'Authority, kind of inspection and dates.',
    value: ({ part }) => inlineMarkdown(`${part.group}: ${reportTitle(part.report)}`),
  },
  {
    name: 'authority',
    what: 'The authority it is kept under.',
    value: ({ part }) => inlineMarkdown(part.group),
  },
  {
    name: 'authority_heading',
    what: 'The same, for a heading.',
    value: ({ part }) => headingMarkdown(part.group),
  },
  {
    name: 'opens_authority',
    what: 'Whether it is the first report of its authority.',
    value: ({ part }) => part.opensGroup,
  },
  { name: 'title', what: 'The title of the document.', value: ({ part }) => orNull(part.report?.title) },
  {
    name: 'provider',
    what: 'School, home or nursery.',
    value: ({ part }) => orNull(part.report?.facts.provider),
  },
  {
    name: 'framework',
    what: 'The kind of inspection.',
    value: ({ part }) => orNull(frameworkName(part.report?.facts.framework ?? null)),
  },
  { name: 'urn', what: 'Ofsted’s number.', value: ({ part }) => orNull(part.report?.facts.urn) },
  {
    name: 'inspected',
    what: 'The dates of the inspection in words.',
    value: ({ part: { report } }) =>
      report && orNull(periodInWords(report.facts.inspection.start, report.facts.inspection.end)),
  },
  {
    name: 'inspected_from',
    what: 'Its first day, as 2026-03-11.',
    value: ({ part }) => orNull(part.report?.facts.inspection.start),
  },
  {
    name: 'inspected_to',
    what: 'Its last day.',
    value: ({ part }) => orNull(part.report?.facts.inspection.end),
  },
  {
    name: 'published',
    what: 'The day of publication.',
    value: ({ part }) => orNull(part.report?.facts.inspection.published),
  },
  {
    name: 'citation',
    what: 'The report cited as a whole.',
    value: ({ part: { report, group } }) =>
      inlineMarkdown(report ? citationOf({ page: null }, report) : group),
  },
  {
    name: 'link',
    what: 'The address of the report; empty for a file from disk.',
    value: ({ part: { report } }) => {
      const address = report && addressOf(report);
      return address ? linkMarkdown(address) : null;
    },
  },
  {
    name: 'grades',
    what: 'Area and grade of the judgements you saved of it, each once, for a loop.',
    value: ({ part }) =>
      judgementsAmong(part.notes).map(({ area, grade }) => ({
        area: inlineMarkdown(area),
        grade: inlineMarkdown(grade),
      })),
  },
  { name: 'notes', what: 'All its notes in reading order, for a loop.', value: ({ notes }) => notes },
  ofKind('judgement', 'Those that are judgements.'),
  ofKind('recommendation', 'Those that are recommendations.'),
  ofKind('strength', 'Those that are strengths.'),
  ofKind('concern', 'Those that are concerns.'),
  ofKind('highlight', 'Your own highlights.'),
];

export const REPORT_TABLE = tableOf(REPORT_VARIABLES);
