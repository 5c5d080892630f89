import { describe, expect, test } from 'vitest';
import { toldJudgements } from '../../../../lib/detect/narrative/judgements.ts';
import type { Judgement } from '../../../../lib/model/finding.ts';
import { contextOf, textOfLines } from './told.ts';

/** "grade: area", with "(past)" when it is recalled. */
function told(framework: string | null, ...lines: string[]): string[] {
  const report = textOfLines(...lines);
  const found = toldJudgements.find(contextOf(report, framework)) as Judgement[];
  return found.map(({ grade, area, current }) => `${grade}: ${area}${current ? '' : ' (past)'}`);
}
const OVERALL = 'Overall effectiveness';
const HELP = 'Children who need help and protection';
const CARE = 'The experiences and progress of children in care';
const LEAVERS = 'The experiences and progress of care leavers';

describe('in an article', () => {
  test.each([
    ['Exampleshire rated inadequate by Ofsted this week.', [`inadequate: ${OVERALL}`]],
    ['Inspectors gave Northmoor Council an overall ‘good’ rating.', [`good: ${OVERALL}`]],
    ['Northmoor Council has kept its good rating.', [`good: ${OVERALL}`]],
    ['Children’s services in Northmoor are now good.', [`good: ${OVERALL}`]],
    ['Northmoor’s services still require improvement.', [`requires improvement: ${OVERALL}`]],
    ['Northmoor slumps to inadequate after a poor year.', [`inadequate: ${OVERALL}`]],
    [
      'Ofsted rated the council as requiring improvement for children in care and care leavers’ services.',
      [`requires improvement: The experiences and progress of children in care and care leavers`],
    ],
    [
      'Ofsted rated the council good for help and protection, inadequate for care leavers, with an overall inadequate rating.',
      [`good: ${HELP}`, `inadequate: ${LEAVERS}`, `inadequate: ${OVERALL}`],
    ],
    [
      'Help and protection and services for children in care were both found to require improvement.',
      [`requires improvement: ${HELP}`, `requires improvement: ${CARE}`],
    ],
  ])('%j', (line, expected) => expect(told(null, line)).toEqual(expected));

  test.each([
    'It is the third monitoring visit since the council was judged inadequate in June 2015; the letter of May 2017 says so.',
    'The service, up from the previous ‘inadequate’ in 2018, was visited in 2024.',
    'In 2018 services had been judged inadequate.',
    'Services have improved two years after Ofsted judged the council inadequate.',
    'Since being rated inadequate, the council has improved.',
    'The last inspection, in 2018, ended with a rating of inadequate.',
  ])('an earlier grade is past: %j', (line) =>
    expect(told(null, line)).toEqual([`inadequate: ${OVERALL} (past)`]),
  );

  test.each([
    'Staff offer good support and adequate supervision.',
    'Plans that require improvement are returned to their authors.',
    'Some areas were not as good as they could be.',
    'The council aims to become good by spring.',
    'Of the 16 Youth Offending Services inspected, one, Northmoor, was rated inadequate.',
    'Auditors graded half of the cases as inadequate.',
    'The leader said: “We are proud that our services are good.”',
    'Pupils left with good grades.',
  ])('describes, or is not Ofsted’s: %j', (line) => expect(told(null, line)).toEqual([]));

  test('a grade belongs to the authority named last before it', () => {
    const report = textOfLines('Wigan Council is rated good. In Bury, services are inadequate.');
    const found = toldJudgements.find(contextOf(report, null));
    expect(found.map((finding) => finding.authority)).toEqual(['Wigan', 'Bury']);
  });

  test('nothing is found in teasers and adverts around it', () => {
    const found = told(
      null,
      'Northmoor Homes are rated outstanding by their residents.',
      'Read more',
      'Contact us',
      'Council praised',
      'Ofsted has rated the council good, in a report that was published this morning after a visit in May.',
      'Inspectors said that leaders had worked hard over two years, and that children were safer than they had been.',
      'Most read',
      'Exampleshire rated inadequate by Ofsted.',
      'Read full story',
    );
    expect(found).toEqual([`good: ${OVERALL}`]);
  });
});

/** What follows it in an article, so that a sentence is no headline. */
const MORE =
  'The report was published after a visit that took inspectors to offices and teams across the whole area.';

describe('an earlier grade beside a new one', () => {
  test.each([
    ['The council has moved from inadequate to good.', 'inadequate (past), good'],
    [
      'Northmoor’s rating has gone from requires improvement to good in three years.',
      'requires improvement (past), good',
    ],
    [
      'Ofsted has downgraded the council from ‘good’ to ‘requires improvement’.',
      'good (past), requires improvement',
    ],
    ['The council is rated good, up from requires improvement.', 'good, requires improvement (past)'],
    [
      'Ofsted rated the council good, compared with requires improvement in 2020.',
      'good, requires improvement (past)',
    ],
    ['Services that were rated inadequate in 2019 are now good.', 'inadequate (past), good'],
    ['Having been judged inadequate in 2021, the council is rated good.', 'inadequate (past), good'],
    ['Northmoor has been rated good, having been graded inadequate in 2019.', 'good, inadequate (past)'],
    [
      'The council, previously inadequate, was found to require improvement.',
      'inadequate (past), requires improvement',
    ],
    ['Ofsted judged Northmoor’s services inadequate before the merger.', 'inadequate (past)'],
    ['Before the council was abolished, Ofsted judged it inadequate.', 'inadequate (past)'],
    ['The former county council was rated inadequate.', 'inadequate (past)'],
    ['Until last year the council was rated inadequate.', 'inadequate (past)'],
    ['When inspectors last visited, services were judged inadequate.', 'inadequate (past)'],
    ['Before the inspection staff were nervous, but the council was rated good.', 'good'],
    ['Northmoor has been judged good again.', 'good'],
    ['Northmoor remains good.', 'good'],
  ])('%j', (line, expected) =>
    expect(
      told(null, `${line} ${MORE}`)
        .map((one) => one.replace(/: .*?(?= \(past\)|$)/, ''))
        .join(', '),
    ).toBe(expected),
  );

  test('keeps its area', () =>
    expect(told('ilacs', 'Services for care leavers have moved from requires improvement to good.')).toEqual([
      `requires improvement: ${LEAVERS} (past)`,
      `good: ${LEAVERS}`,
    ]));
});

describe('what others grade', () => {
  test.each([
    'Northmoor Police was rated good by inspectors.',
    'The hospital trust, which the regulator rated good, works with the council.',
    'Adult social care in Northmoor was rated good.',
    'The housing regulator judged the council to require improvement.',
  ])('in an article: %j', (line) => expect(told(null, `${line} ${MORE}`)).toEqual([]));

  test.each([
    'The fostering agency that the council uses was judged inadequate.',
    'The youth justice service was judged good by HMIP.',
    'The council commissioned support from a neighbouring council that is judged good.',
    'Audit gradings have improved from requires improvement to good.',
    'Practice has moved from inadequate to good in most teams.',
    'The council’s adoption agency, run by another authority, was judged outstanding.',
  ])('in a report: %j', (line) => expect(told('ilacs', line)).toEqual([]));
});

describe('in a report', () => {
  test.each([
    [
      'Since the last inspection in 2019, when services were judged inadequate, leaders have changed.',
      `inadequate: ${OVERALL} (past)`,
    ],
    ['Services for care leavers are good.', `good: ${LEAVERS}`],
  ])('%j', (line, expected) => expect(told('ilacs', line)).toEqual([expected]));

  test('the sentence before may tell that a grade is recalled', () =>
    expect(
      told(
        'sif',
        'The last inspection of services was in March 2012. The local authority was judged to be adequate.',
      ),
    ).toEqual([`adequate: ${OVERALL} (past)`]));

  test('a visit that gives no grade only recalls', () =>
    expect(told('monitoring-visit', 'The council was judged inadequate for help and protection.')).toEqual([
      `inadequate: ${HELP} (past)`,
    ]));

  test.each([
    'The local authority operates one children’s home. It was judged to be good.',
    'All children live in homes that Ofsted has judged to be good.',
    'Leadership, management and governance require improvement when any serious failures have been identified.',
    'Of the assessments seen, 44% were judged to require improvement.',
    'In a local authority that requires improvement, there are no serious failures.',
    'Leaders believed that services were good.',
  ])('grades of others, criteria and beliefs are none: %j', (line) => expect(told('sif', line)).toEqual([]));
});
