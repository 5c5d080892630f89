import { describe, expect, test } from 'vitest';
import { findFacts } from '../../../../lib/detect/facts.ts';
import type { Rule } from '../../../../lib/detect/rule.ts';
import { nextSteps } from '../../../../lib/detect/rules/next-steps.ts';
import { providerPage } from '../../../../lib/detect/rules/provider-page.ts';
import { reportCard } from '../../../../lib/detect/rules/report-card.ts';
import { readHtml } from '../../../../lib/surface/html.ts';
import { cardPage, documentOf, pageSource } from '../../../fixtures/pages.ts';

/** What `rule` finds on a page: area, grade and the very words; or the words alone. */
function found(rule: Rule, html: string, address: string | null = null): string[][] {
  const { report } = readHtml(documentOf(html));
  const about = { address, title: null, row: null };
  return rule
    .find({ report, about, facts: findFacts(report, about) })
    .map((one) => [
      ...(one.kind === 'judgement' ? [one.area, one.grade] : []),
      report.text.slice(one.span.start, one.span.end),
    ]);
}

const card = (inside: string) => `<h2>Inspection report: 8 September 2026</h2>${inside}`;

describe('report-card', () => {
  test.each(['inline', 'frame'] as const)('reads each area once on a card that stands %s', (where) => {
    expect(found(reportCard, cardPage(where))).toEqual([
      ['Safeguarding standards', 'met', 'Safeguarding standards met'],
      ['Inclusion', 'strong standard', 'Inclusion\nStrong standard'],
      ['Achievement', 'needs attention', 'Achievement\nNeeds attention'],
    ]);
  });

  test.each([
    ['a line', '<p>Achievement Exceptional</p>', 'Achievement', 'exceptional'],
    [
      'a heading with its grade in it',
      '<h4>Early years <span>Urgent improvement</span></h4>',
      'Early years',
      'urgent improvement',
    ],
    [
      'a row',
      '<table><tr><td>Leadership and governance</td><td>Expected standard</td></tr></table>',
      'Leadership and governance',
      'expected standard',
    ],
    [
      'a label',
      '<p>Post-16 provision: insufficient evidence</p>',
      'Post-16 provision',
      'insufficient evidence',
    ],
    ['safeguarding', '<h3>Safeguarding standards not met</h3>', 'Safeguarding standards', 'not met'],
    [
      'a numbered standard',
      '<p>6. Provision of information Standards met</p>',
      'Provision of information',
      'standards met',
    ],
  ])('reads %s', (_, html, area, grade) => {
    expect(found(reportCard, card(html))[0]?.slice(0, 2)).toEqual([area, grade]);
  });

  test('reads the group’s heading where no grade stands beside its areas', () => {
    const html = card(
      '<h3>Strong standard</h3><h4>Inclusion</h4><p>Well done.</p><h3>Next steps</h3><h4>Achievement</h4>',
    );
    expect(found(reportCard, html)).toEqual([['Inclusion', 'strong standard', 'Inclusion']]);
  });

  test.each([
    ['the scale', '<p>Exceptional</p><p>Strong standard</p><p>Expected standard</p>'],
    ['running text', '<p>Pupils reach the expected standard in reading, and achievement is exceptional.</p>'],
    ['a page that is no card', '<p>Inclusion</p><p>Nobody was inspected.</p>'],
  ])('stays silent on %s', (_, html) => {
    expect(found(reportCard, html)).toEqual([]);
  });
});

describe('next-steps', () => {
  test('are the items of a card’s list', () => {
    expect(found(nextSteps, cardPage('inline')).map(([words]) => words?.slice(0, 24))).toEqual([
      'Leaders should see to it',
      'Leaders and those respon',
    ]);
  });

  test('are nothing in a letter, where they are an order', () => {
    expect(
      found(nextSteps, '<h2>Next steps</h2><ul><li>The council should send a plan by May.</li></ul>'),
    ).toEqual([]);
  });
});

describe('provider-page', () => {
  const address = 'https://reports.ofsted.gov.uk/provider/21/990001';
  test('reads the grades beside their areas, and no fact as a grade', () => {
    expect(found(providerPage, pageSource('school'), address).map(([area, grade]) => [area, grade])).toEqual([
      ['Overall effectiveness', 'requires improvement'],
      ['Quality of education', 'requires improvement'],
      ['Behaviour and attitudes', 'good'],
      ['Sixth-form provision', 'outstanding'],
    ]);
  });

  test('stays silent on a table of another site', () => {
    expect(
      found(providerPage, '<div><p>Our lunches:</p><strong>Outstanding</strong></div>', 'https://a.example/'),
    ).toEqual([]);
  });
});
