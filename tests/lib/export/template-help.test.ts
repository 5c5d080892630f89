import { describe, expect, test } from 'vitest';
import { BUILT_IN } from '../../../lib/export/built-in-templates.ts';
import { readTemplate } from '../../../lib/export/template.ts';
import { templateHelp } from '../../../lib/export/template-help.ts';

describe.each(['report', 'tag', 'export'] as const)('what a template for each %s can use', (per) => {
  const rows = templateHelp(per).flatMap((group) => group.rows);

  test('has an example for everything, each name once', () => {
    expect(
      rows.every(({ what, example }) => what.length > 5 && example !== '' && example !== 'undefined'),
    ).toBe(true);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  });

  test('says everything that the templates of the product use', () => {
    const known = new Set([...rows.map(({ name }) => name), 'judgement.area', 'judgement.grade']);
    for (const { source } of BUILT_IN.filter((template) => template.per === per))
      for (const [name] of source.matchAll(/\b(?:note|report|tag|export|judgement)\.[a-z_]+/g))
        expect(known, name).toContain(name);
  });
});

test('examples are those of a note as it would go out', () => {
  const rows = new Map(
    templateHelp('report').flatMap(({ rows }) => rows.map((row) => [row.name, row.example])),
  );
  expect(rows.get('note.link')).toBe('https://files.ofsted.gov.uk/v1/file/50000001#page=2');
  expect(rows.get('note.tags')).toBe('#Care-leavers #health');
  expect(rows.get('note.grade')).toBe('(empty)');
  expect(rows.get('report.inspected')).toBe('26 January to 6 February 2026');
});

test.each(BUILT_IN)('$name can be read', ({ source }) =>
  expect(typeof readTemplate(source)).toBe('function'),
);
