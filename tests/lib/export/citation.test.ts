import { expect, test } from 'vitest';
import { citationOf, reportName } from '../../../lib/export/citation.ts';
import type { Report, ReportFacts } from '../../../lib/model/report.ts';
import { madeReport } from '../../made.ts';

const about = (facts: Partial<ReportFacts>, own: Partial<Report> = {}) =>
  madeReport({ ...own, facts: { ...madeReport().facts, ...facts } });

const undated = { start: null, end: null, published: null, leadInspector: null, visit: null };

test.each<[string, Report, number | null, string]>([
  [
    'a council',
    madeReport(),
    2,
    "Exampleshire, Inspection of children's services (ILACS), inspected 3–14 October 2022, Ofsted, p. 2",
  ],
  [
    'a page of the web',
    madeReport(),
    null,
    "Exampleshire, Inspection of children's services (ILACS), inspected 3–14 October 2022, Ofsted",
  ],
  [
    'a school',
    about({ provider: 'Elm Lane School', framework: 'eif' }),
    1,
    'Elm Lane School, Exampleshire, Inspection (education inspection framework), inspected 3–14 October 2022, Ofsted, p. 1',
  ],
  [
    'a monitoring visit',
    about({ framework: 'monitoring-visit', inspection: { ...undated, start: '2021-05-04', visit: 3 } }),
    1,
    "Exampleshire, Monitoring visit to children's services, visit 3, inspected 4 May 2021, Ofsted, p. 1",
  ],
  [
    'a report that prints no inspection dates',
    about({ inspection: { ...undated, published: '2014-02-07' } }),
    1,
    "Exampleshire, Inspection of children's services (ILACS), published 7 February 2014, Ofsted, p. 1",
  ],
  [
    'a report of which neither provider nor authority is known',
    about({ authority: null }, { title: 'Inspection of Fellside local authority' }),
    1,
    'Inspection of Fellside local authority, inspected 3–14 October 2022, Ofsted, p. 1',
  ],
  [
    'an article elsewhere, which is not taken for Ofsted',
    about(
      { authority: null, framework: null, inspection: { ...undated, published: '2026-02-03' } },
      { title: 'Council told to do better', addresses: ['https://www.news.example/a#b'] },
    ),
    null,
    'Council told to do better, news.example, published 3 February 2026',
  ],
  [
    'a file from disk of which nothing is known',
    about(
      { authority: null, framework: null, inspection: undated },
      { title: 'scan.pdf', addresses: [], file: 'scan.pdf' },
    ),
    4,
    'scan.pdf, p. 4',
  ],
])('cites %s', (_, report, page, words) => expect(citationOf({ page }, report)).toBe(words));

test('names a report under its authority by kind and dates, an article by its title', () => {
  expect(reportName(madeReport())).toBe(
    "Inspection of children's services (ILACS), inspected 3–14 October 2022",
  );
  expect(reportName(about({ framework: null, inspection: undated }, { title: 'An article' }))).toBe(
    'An article',
  );
});
