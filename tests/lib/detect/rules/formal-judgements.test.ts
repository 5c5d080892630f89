import { describe, expect, test } from 'vitest';
import type { Rule } from '../../../../lib/detect/rule.ts';
import { headlineGrade } from '../../../../lib/detect/rules/headline-grade.ts';
import { judgementTable } from '../../../../lib/detect/rules/judgement-table.ts';
import { overallOutcome } from '../../../../lib/detect/rules/overall-outcome.ts';
import { sectionGrade } from '../../../../lib/detect/rules/section-grade.ts';
import { sendOutcome } from '../../../../lib/detect/rules/send-outcome.ts';
import { contextOf } from '../../../report-text.ts';

const found = (rule: Rule, framework: string, ...blocks: string[]) =>
  rule
    .find(contextOf(framework, ...blocks))
    .map((one) =>
      one.kind === 'judgement' ? `${one.area}: ${one.grade}${one.formal ? '' : ' (not formal)'}` : one.kind,
    );

describe('judgement table', () => {
  test.each([
    [
      'ilacs',
      'r The impact of leaders on social work practice with children and families | Good',
      'The impact of leaders on social work practice with children and families: good',
    ],
    [
      'ilacs',
      'r The experiences and progress of care leavers | Requires improvement to be good',
      'The experiences and progress of care leavers: requires improvement',
    ],
    ['ilacs', 'r Good | Overall effectiveness', 'Overall effectiveness: good'],
    ['ilacs', 'r Overall effectiveness | Outstanding', 'Overall effectiveness: outstanding'],
    [
      'sif',
      'r 2.1 Adoption performance | Requires Improvement',
      'Adoption performance: requires improvement',
    ],
    ['sif', 'r Adoption performance | Not judged', 'Adoption performance: not judged'],
    [
      'sccif',
      'r Overall experiences and progress of children and young people, taking into account | outstanding',
      'Overall experiences and progress of children and young people: outstanding',
    ],
    ['cif', 'r Outcomes for pupils | Good', 'Outcomes for pupils: good'],
    ['eif', 'r Sixth-form provision | Inadequate', 'Sixth-form provision: inadequate'],
    ['eif', 'r Apprenticeships | Requires improvement', 'Apprenticeships: requires improvement'],
  ])('%s: %j', (framework, row, judgement) => {
    expect(found(judgementTable, framework, row)).toEqual([judgement]);
  });

  test.each([
    ['eif', 'r Previous inspection grade | Good'],
    ['cif', 'r Overall effectiveness at previous inspection | Requires improvement'],
    ['ilacs', 'r Judgement | Grade'],
    ['looked-after-children-2013', 'r Good (Grade 2) | A service that exceeds minimum requirements'],
    ['ilacs', 'r A children’s home in Northmoor | Good'],
    ['jtai', 'r Overall effectiveness | Good'],
  ])('%s stays silent on %j', (framework, row) => {
    expect(found(judgementTable, framework, row)).toEqual([]);
  });

  test.each([
    [
      ['p The experiences and progress of care leavers', 'p Good'],
      'The experiences and progress of care leavers: good',
    ],
    [['p Overall effectiveness Requires improvement'], 'Overall effectiveness: requires improvement'],
  ])('where there is no table, reads %j', (lines, judgement) => {
    expect(found(judgementTable, 'ilacs', ...lines)).toEqual([judgement]);
  });

  test('no sentence is taken for a line of the table', () => {
    expect(found(judgementTable, 'ilacs', 'h2 The experiences and progress of care leavers is good')).toEqual(
      [],
    );
  });

  test('an area is judged once', () => {
    const row = 'r Overall effectiveness | Good';
    expect(found(judgementTable, 'ilacs', row, row)).toHaveLength(1);
  });
});

describe('headlines of the single inspection framework', () => {
  test.each([
    ['The overall judgement is that children’s services are inadequate', 'Overall effectiveness: inadequate'],
    ['The overall judgement is good.', 'Overall effectiveness: good'],
    [
      'Children’s services in Exampleshire require improvement to be good',
      'Overall effectiveness: requires improvement',
    ],
    [
      'The Local Safeguarding Children Board requires improvement',
      'Local Safeguarding Children Board: requires improvement',
    ],
    [
      'The effectiveness of the Local Safeguarding Children Board (LSCB) is good.',
      'Local Safeguarding Children Board: good',
    ],
    [
      'The judgement for the effectiveness of the Local Safeguarding Children Board (LSCB) is requires improvement',
      'Local Safeguarding Children Board: requires improvement',
    ],
  ])('%j', (words, judgement) => {
    expect(found(headlineGrade, 'sif', `h2 ${words}`)).toEqual([judgement]);
  });

  test('what repeats them is not formal', () => {
    const lines = [
      'h2 Children’s services in Exampleshire are good',
      'h2 Children’s services in Exampleshire are good because:',
    ];
    expect(found(headlineGrade, 'sif', ...lines)[1]).toBe('Overall effectiveness: good (not formal)');
  });

  test.each([
    'An LSCB requires improvement if it does not yet demonstrate the characteristics of good.',
    'The local authority was judged to be good.',
    'Children’s services in Exampleshire are good at listening',
  ])('stays silent on %j', (words) => {
    expect(found(headlineGrade, 'sif', `p ${words}`)).toEqual([]);
  });
});

describe('headings of sections', () => {
  const heading = 'h2 The experiences and progress of care leavers: good';

  test('are judgements where there is no table, and repeat it where there is one', () => {
    expect(found(sectionGrade, 'ilacs', heading)).toEqual([
      'The experiences and progress of care leavers: good',
    ]);
    expect(found(sectionGrade, 'ilacs', 'r Overall effectiveness | Good', heading)).toEqual([]);
  });

  test('give the grade under them in reports of 2013', () => {
    const lines = ['h1 Capacity to improve', 'h2 Grade 3 (Adequate)'];
    expect(found(sectionGrade, 'looked-after-children-2013', ...lines)).toEqual([
      'Capacity to improve: adequate',
    ]);
  });
});

describe('the outcome of an area SEND inspection', () => {
  test('of a monitoring inspection is what was done, never the outcome that it recalls', () =>
    expect(
      found(
        sendOutcome,
        'send',
        'h2 Inspection outcome',
        'p The previous inspection found systemic failings leading to significant concerns.',
        'p The partnership has not taken effective action to address the areas for priority action identified then.',
      ),
    ).toEqual(['Inspection outcome: not effective action']));

  test.each([
    ['typically lead to positive experiences and outcomes', 'positive'],
    ['lead to inconsistent experiences and outcomes', 'inconsistent'],
  ])('%j', (words, grade) => {
    const sentence = `p The local area partnership’s arrangements ${words} for children. The next inspection will be within three years.`;
    expect(found(sendOutcome, 'send', 'h2 Inspection outcome', sentence)).toEqual([
      `Inspection outcome: ${grade}`,
    ]);
  });

  test('is its first sentence', () => {
    const context = contextOf(
      'send',
      'h2 Inspection outcome',
      'p There are widespread and/or systemic failings. A monitoring inspection will follow.',
    );
    const [outcome] = sendOutcome.find(context);
    expect(context.report.text.slice(outcome!.span.start, outcome!.span.end)).toBe(
      'There are widespread and/or systemic failings.',
    );
  });
});

test('the outcome of an inspection of school standards', () => {
  const row =
    'r Overall outcome | The school is unlikely to meet the relevant independent school standards if the change is made.';
  expect(found(overallOutcome, 'school-monitoring', row)).toEqual([
    'Overall outcome: unlikely to meet the relevant independent school standards',
  ]);
});
