import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { BUILT_IN } from '../../../lib/export/built-in-templates.ts';
import { toNotesMarkdown } from '../../../lib/export/markdown.ts';
import { markdownParts, TemplateError } from '../../../lib/export/markdown-files.ts';
import { sourceOf } from '../../../lib/export/source.ts';
import type { Annotation } from '../../../lib/model/annotation.ts';
import type { Report } from '../../../lib/model/report.ts';
import type { Template } from '../../../lib/model/template.ts';
import { madeNote, madeReport } from '../../made.ts';

const AT = Date.UTC(2026, 2, 11, 9, 30);
const builtIn = (id: string) => BUILT_IN.find((template) => template.id === id)!;
const own = (source: string, per: Template['per'] = 'report'): Template => ({
  id: 'o',
  name: 'Own',
  source,
  per,
});

const exampleshire = madeReport();
const northmoor = madeReport({
  id: 'pdf:northmoor',
  group: 'Northmoor',
  addresses: ['https://files.ofsted.gov.uk/v1/file/50000002'],
  facts: {
    ...exampleshire.facts,
    authority: { ...exampleshire.facts.authority!, name: 'Northmoor' },
    inspection: { ...exampleshire.facts.inspection, start: '2024-05-01', end: '2024-05-01' },
  },
});
const saved = (id: string, report: Report, words: string, more: Partial<Annotation> = {}) =>
  madeNote({
    id,
    reportId: report.id,
    group: report.group,
    quote: { exact: words, prefix: '', suffix: '' },
    span: { start: Number(id), end: Number(id) + 10 },
    ...more,
  });
const graded = (area: string, grade: string): Annotation['finding'] => ({
  rule: 'table',
  area,
  grade,
  current: true,
  heading: null,
  force: null,
});
const NOTES = [
  saved('1', exampleshire, 'Overall effectiveness\tGood', {
    kind: 'judgement',
    finding: graded('Overall effectiveness', 'good'),
  }),
  saved('2', exampleshire, 'The timeliness of | assessments.', {
    kind: 'recommendation',
    tags: ['Care leavers', 'health'],
    note: 'Ask them *why*.',
  }),
  saved('3', exampleshire, 'The oversight of plans.', { kind: 'recommendation', done: true }),
  saved('4', northmoor, 'Staff feel supported.', { tags: ['health'] }),
];
const REPORTS = [northmoor, exampleshire];

interface Made {
  files: { of: unknown; text: string }[];
  text: string;
  used: Set<string>;
}
async function made(
  template: Template,
  { apart = false, notes = NOTES, reports = REPORTS } = {},
): Promise<Made> {
  const used = new Set<string>();
  const files: Made['files'] = [];
  const parts = markdownParts({
    source: sourceOf(reports, notes),
    template,
    exportedAt: AT,
    apart,
    used: ({ id }) => used.add(id),
  });
  for await (const part of parts) files.push(part);
  return { files, text: `${files.flatMap(({ text }) => text || []).join('\n\n')}\n`, used };
}

describe('notes by authority', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '# a',
      '1. b',
      '| c |',
      '---',
      '\n\n\nd\n\n\n',
      'e\\',
      '{{ f }}',
      '{% g %}',
      '> h',
      '    i',
    ),
  );
  const library = fc.array(
    fc.record({
      report: fc.constantFrom(0, 1, 2),
      exact: words,
      note: words,
      tags: fc.array(words, { maxLength: 2 }),
      page: fc.option(fc.nat(50)),
      kind: fc.constantFrom('judgement', 'recommendation', 'highlight'),
      at: fc.nat(1000),
    }),
    { minLength: 1, maxLength: 8 },
  );

  test('is the very text of the plain export, whatever notes and headings say', async () => {
    await fc.assert(
      fc.asyncProperty(library, words, async (rows, group) => {
        const reports = [northmoor, exampleshire, madeReport({ id: 'pdf:odd', group })];
        const notes = rows.map(({ report, exact, at, ...more }, i) => {
          const of = reports[report]!;
          const quote = { exact, prefix: '', suffix: '' };
          const span = { start: at, end: at + 5 };
          return madeNote({
            ...more,
            id: `n${i}`,
            reportId: of.id,
            group: of.group,
            quote,
            span,
          } as Annotation);
        });
        const { text, used } = await made(builtIn('by-authority'), { notes, reports });
        const kept = reports.filter(({ id }) => notes.some(({ reportId }) => reportId === id));
        expect(text).toBe(toNotesMarkdown({ reports: kept, annotations: notes }, AT));
        expect(used.size).toBe(notes.length);
      }),
    );
  });

  test('in a file for each report, each file is an export of its own', async () => {
    const { files } = await made(builtIn('by-authority'), { apart: true });
    expect(files.map(({ text }) => `${text}\n`)).toEqual([
      toNotesMarkdown({ reports: [exampleshire], annotations: NOTES.slice(0, 3) }, AT),
      toNotesMarkdown({ reports: [northmoor], annotations: NOTES.slice(3) }, AT),
    ]);
  });
});

describe('the other templates', () => {
  test('by tag: a note stands under each of its tags, those without under the last heading', async () => {
    const { text, used } = await made(builtIn('by-tag'));
    expect(text.match(/^# .*|^> (The|Staff|Overall).*/gm)).toEqual([
      '# Care leavers',
      '> The timeliness of | assessments.',
      '# health',
      '> The timeliness of | assessments.',
      '> Staff feel supported.',
      '# Without a tag',
      '> Overall effectiveness | Good',
      '> The oversight of plans.',
    ]);
    expect(used.size).toBe(4);
  });

  test('a reading note has its judgements in a table and its notes by kind', async () => {
    const { text } = await made(builtIn('reading-note'), { notes: NOTES.slice(0, 3) });
    expect(text).toMatch(
      /^# Exampleshire: Inspection of .*\n\n.*\(\[the report\]\(https:\/\/files.ofsted.gov.uk\/v1\/file\/50000001\)\)\n\n\| Judgement \| Grade \|\n\| --- \| --- \|\n\| Overall effectiveness \| Good \|\n\n## Judgements\n/,
    );
    expect(text.match(/^## .*/gm)).toEqual(['## Judgements', '## What must get better']);
  });

  test('the task list ticks what is done, and leaves out what is no recommendation', async () => {
    const { text, used } = await made(builtIn('task-list'));
    expect(text.match(/^(## \w+|- \[.\] [^(]*)/gm)).toEqual([
      '## Exampleshire',
      '- [ ] The timeliness of \\| assessments. ',
      '- [x] The oversight of plans. ',
    ]);
    expect(text).toContain(') #Care-leavers #health\n  Ask them \\*why\\*.');
    expect(used.size).toBe(2);
  });

  test('for Obsidian the head holds simple properties with the tags as it writes them', async () => {
    const { files } = await made(builtIn('obsidian'), { apart: true });
    const head = parse(files[0]!.text.split('---\n')[1]!);
    expect(head).toMatchObject({ authority: 'Exampleshire', notes: 3, tags: ['Care-leavers', 'health'] });
    expect(files[0]!.text).toContain('> The oversight of plans.\n\n^3\n\n— [Exampleshire, ');
    expect(Object.values(head).every((value) => typeof value !== 'object' || Array.isArray(value))).toBe(
      true,
    );
  });

  test.each(BUILT_IN)('$name gives the same bytes whatever order the notes come in', async (template) => {
    const turned = { notes: NOTES.toReversed(), reports: REPORTS.toReversed() };
    expect((await made(template, turned)).text).toBe((await made(template)).text);
  });
});

describe('a template of one’s own', () => {
  test('can take everything at once', async () => {
    const { text } = await made(
      own('{% for report in reports %}* {{ report.name }}: {{ report.notes.size }}\n{% endfor %}', 'export'),
    );
    expect(text).toMatch(/^\* Exampleshire: .*: 3\n\* Northmoor: .*: 1\n$/);
  });

  test.each([
    ['{{ note.block }}', 1, 'There is nothing called “note”'],
    ['a\n\n  {% for x in notes %}{{ x.qoute }}{% endfor %}', 3, 'There is nothing called “x.qoute”'],
    ['{% for note in notes %}', 1, 'is not closed'],
    ['{{ report.name | truncate: 3 }}', 1, 'There is no filter “truncate”'],
    ['{% include "x" %}', 1, 'There is no tag “include”'],
    ['{% render "x" %}', 1, 'There is no tag “render”'],
    ['{{ report.name', 1, '“}}” is missing'],
    ['{% for i in (1..999999999) %}{{ i }}{% endfor %}', 1, 'more text, or takes more steps'],
    ['{{ report.constructor }}', 1, 'There is nothing called “report.constructor”'],
    ['{{ notes.constructor }}', 1, 'There is nothing called “notes.constructor”'],
    ['{{ report.part }}', 1, 'There is nothing called “report.part”'],
  ])('%j is refused with its line, in words', async (source, line, words) => {
    const failure = await made(own(source)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TemplateError);
    const { problem } = failure as TemplateError;
    expect(problem.line).toBe(line);
    expect(problem.message).toContain(words);
  });

  test('words of a report are never read as a template', async () => {
    const notes = [saved('1', exampleshire, '{{ export.date }} {% raw %}', { note: '{{ 1 }}' })];
    const { text } = await made(own('{% for note in notes %}{{ note.block }}{% endfor %}'), { notes });
    expect(text).toContain('> {{ export.date }} {% raw %}');
  });

  test('in a line, a list, a table or bold, any words stay nothing but words', async () => {
    const template = own(
      '{% for note in notes %}- [ ] {{ note.text }}!\n\n**{{ note.text }}**\n\n| a | b |\n| - | - |\n| {{ note.text }} | [x]({{ note.link }}) |\n\n{{ note.text }}(y){% endfor %}',
    );
    const words = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 4 }),
          fc.constantFrom(
            '|',
            '**',
            '_',
            '`',
            '\\',
            '<b>',
            '[a](b)',
            '![',
            '\n\n',
            '- ',
            '1. ',
            '~~',
            '&amp;',
            '!',
          ),
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join(''))
      .filter((text) => /\w/.test(text));
    await fc.assert(
      fc.asyncProperty(words, async (exact) => {
        const { text } = await made(template, { notes: [saved('1', exampleshire, exact)] });
        const { children } = fromMarkdown(text, {
          extensions: [gfm()],
          mdastExtensions: [gfmFromMarkdown()],
        });
        expect(children.map(({ type }) => type)).toEqual(['list', 'paragraph', 'table', 'paragraph']);
        const table = children[2]!;
        expect(table.type === 'table' && table.children[1]!.children.length).toBe(2);
        const bold = children[1]!;
        expect(bold.type === 'paragraph' && bold.children.map(({ type }) => type)).toEqual(['strong']);
        const last = children[3]!;
        expect(last.type === 'paragraph' && last.children.every(({ type }) => type === 'text')).toBe(true);
      }),
    );
  });
});
