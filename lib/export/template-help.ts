import type { Annotation } from '../model/annotation.ts';
import type { Report } from '../model/report.ts';
import type { Template } from '../model/template.ts';
import { EXPORT_VARIABLES, TAG_VARIABLES } from './export-variables.ts';
import { frontMatter, properties } from './front-matter.ts';
import { NOTE_VARIABLES } from './note-variables.ts';
import { REPORT_VARIABLES } from './report-variables.ts';
import type { Part } from './source.ts';
import type { Variable } from './variables.ts';

/** One thing that a template can use, with what it is for a made-up note. */
export interface HelpRow {
  name: string;
  what: string;
  example: string;
}

/** What there is to use in a template that is filled in so, in groups; worked out by the very code that fills it in. */
export function templateHelp(per: Template['per']): { title: string; rows: HelpRow[] }[] {
  const note = rows('note', NOTE_VARIABLES, { note: NOTE, report: REPORT, used: () => {} });
  const report = rows('report', REPORT_VARIABLES, { part: PART, notes: [{}] });
  const tag = rows('tag', TAG_VARIABLES, { name: 'Care leavers', notes: [{}], opens: true });
  const whole = rows('export', EXPORT_VARIABLES, {
    notes: 1,
    reports: 1,
    exportedAt: SAVED,
    facts: () => frontMatter([PART], 1, SAVED),
    properties: () => properties([PART], 1, NOTE.tags),
  });
  const first = { name: 'first', what: 'Whether this is where the file begins.', example: 'true' };
  const lists = {
    export: [
      { name: 'reports', what: 'Every report, for a loop.', example: '{% for report in reports %}' },
      { name: 'notes', what: 'Every note, for a loop.', example: '{% for note in notes %}' },
    ],
    report: [
      { name: 'notes', what: 'The notes of the report, for a loop.', example: '{% for note in notes %}' },
    ],
    tag: [{ name: 'notes', what: 'The notes with the tag, for a loop.', example: '{% for note in notes %}' }],
  }[per];
  return [
    { title: 'Here', rows: [...lists, first] },
    { title: 'A note', rows: note },
    ...(per === 'tag' ? [{ title: 'The tag', rows: tag }] : [{ title: 'A report', rows: report }]),
    { title: 'The whole export', rows: whole },
  ];
}

const rows = <Of>(of: string, variables: Variable<Of>[], sample: Of): HelpRow[] =>
  variables.map(({ name, what, value }) => ({
    name: `${of}.${name}`,
    what,
    example: inShort(value(sample)),
  }));

function inShort(value: unknown): string {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return '(empty)';
  if (Array.isArray(value))
    return value.every((one) => typeof one === 'string') ? value.join(', ') : `(a list of ${value.length})`;
  return String(value);
}

const SAVED = Date.UTC(2026, 2, 11, 9, 30);

const NOTE: Annotation = {
  id: '4be0643f',
  reportId: 'pdf:example',
  group: 'Exampleshire',
  kind: 'recommendation',
  quote: { exact: 'The timeliness of health assessments.', prefix: '', suffix: '' },
  span: { start: 1200, end: 1237 },
  page: 2,
  finding: {
    rule: 'example',
    area: null,
    grade: null,
    current: true,
    heading: 'What needs to improve?',
    force: 'none',
  },
  note: 'Ask who owns this.',
  tags: ['Care leavers', 'health'],
  colour: null,
  done: false,
  createdAt: SAVED,
  updatedAt: SAVED,
  deletedAt: 0,
};

const REPORT: Report = {
  id: 'pdf:example',
  title: 'Exampleshire inspection report',
  source: 'pdf',
  addresses: ['https://files.ofsted.gov.uk/v1/file/50000001'],
  file: null,
  facts: {
    authority: {
      name: 'Exampleshire',
      laCode: '900',
      gssCode: 'E10000099',
      urn: '80999',
      region: 'North East',
    },
    otherAuthorities: [],
    provider: null,
    urn: '80999',
    framework: 'ilacs',
    inspection: {
      start: '2026-01-26',
      end: '2026-02-06',
      published: '2026-03-10',
      leadInspector: null,
      visit: null,
    },
  },
  group: 'Exampleshire',
  openedAt: SAVED,
};

const PART: Part = { id: REPORT.id, group: REPORT.group, report: REPORT, notes: [NOTE], opensGroup: true };
