import { describe, expect, test } from 'vitest';
import { recommendationList } from '../../../../lib/detect/rules/recommendation-list.ts';
import { contextOf } from '../../../report-text.ts';

const found = (framework: string, ...blocks: string[]) =>
  recommendationList
    .find(contextOf(framework, ...blocks))
    .flatMap((one) => (one.kind === 'recommendation' ? [one] : []));
const texts = (framework: string, ...blocks: string[]) => found(framework, ...blocks).map(({ text }) => text);

describe('where the list stands', () => {
  test.each([
    ['ilacs', 'What needs to improve?'],
    ['ilacs', 'What needs to improve:'],
    ['ilacs', 'What Needs to Improve'],
    ['ilacs', 'What needs to improve?1'],
    ['ilacs-focused-visit', 'What needs to improve in this area of social work practice?'],
    ['ilacs-focused-visit', 'Areas for priority action'],
    ['monitoring-visit', 'What needs to improve in this area of social work practice'],
    ['sif', 'Recommendations'],
    ['sif', 'Priority and immediate action'],
    ['sif', 'What does the local authority need to improve?'],
    ['jtai', 'Areas for improvement'],
    ['sccif', 'Recommendation'],
    ['eif', 'What does the school need to do to improve?'],
    ['early-years', 'What does the early years setting need to do to improve?'],
    ['further-education', 'What does the provider need to do to improve?'],
    ['cif', 'What does the school need to do to improve further?'],
    ['report-card', 'Next steps'],
  ])('%s: under %j', (framework, heading) => {
    expect(
      texts(
        framework,
        `h2 ${heading}`,
        'i [•] The timeliness of visits.',
        'h2 Main findings',
        'i [•] Visits are late.',
      ),
    ).toEqual(['The timeliness of visits.']);
  });

  test.each([
    ['ilacs', 'Main findings'],
    ['jtai', 'Key strengths'],
    ['jtai', 'Next steps'],
    ['send', 'What does the area partnership need to do better?'],
  ])('%s: not under %j', (framework, heading) => {
    expect(texts(framework, `h2 ${heading}`, 'i [•] The timeliness of visits.')).toEqual([]);
  });
});

describe('where the list ends', () => {
  test.each([
    'h2 Summary for children and young people',
    'h2 The local authority has the following strengths:',
    'i The experiences and progress of care leavers are: inadequate',
    'p Yours sincerely',
    'p Ofsted will take the findings from this focused visit into account when planning your next inspection.',
  ])('at %j', (line) => {
    expect(
      texts(
        'sif',
        'h2 Recommendations',
        'i [1.] Ensure that visits are made.',
        line,
        'i [2.] Visits are made.',
      ),
    ).toHaveLength(1);
  });

  test('topics are no items and do not end it', () => {
    const blocks = [
      'h3 Areas for improvement',
      'h4 Care leavers',
      'i [1.] Help them with housing.',
      'p Governance',
      'i [2.] Scrutinise.',
      'h2 Summary',
      'i [3.] No.',
    ];
    expect(texts('sif', ...blocks)).toEqual(['Help them with housing.', 'Scrutinise.']);
  });
});

test('topics as high as their list, as some files have all headings, do not end it while items go on', () => {
  const blocks = [
    'h2 Areas for improvement',
    'h2 Care leavers',
    'i [1.] Help them with housing.',
    'h2 Governance',
    'i [2.] Scrutinise.',
    'h2 The local authority’s strengths',
    'i [3.] No.',
  ];
  expect(texts('sif', ...blocks)).toEqual(['Help them with housing.', 'Scrutinise.']);
});

test('a list of paragraphs ends at the details of the partnership, whatever their heading looks like', () => {
  const blocks = [
    'p Areas for improvement',
    'p Areas for improvement',
    'p Leaders should act on waiting times.',
    'p Local area partnership details',
    'p Northmoor Council',
  ];
  expect(texts('send', ...blocks)).toEqual(['Leaders should act on waiting times.']);
});

describe('an item', () => {
  test('holds its inner items and what goes on with it', () => {
    const blocks = [
      'h2 Recommendations',
      'i [1.] Ensure that plans:',
      'i2 [•] are clear',
      'i2 [•] are shared',
      'i [2.] Visit children',
      'p (paragraph 37)',
    ];
    expect(texts('sif', ...blocks)).toEqual([
      'Ensure that plans: are clear are shared',
      'Visit children (paragraph 37)',
    ]);
  });

  test('goes on over a paragraph that stands before the next like it', () => {
    const blocks = [
      'h2 Areas for improvement',
      'i [•] Visits are late.',
      'p However, leaders know it.',
      'i [•] Plans are not shared.',
    ];
    expect(texts('jtai', ...blocks)).toEqual([
      'Visits are late. However, leaders know it.',
      'Plans are not shared.',
    ]);
  });

  test('is a paragraph where the list has no bullets', () => {
    const blocks = [
      'h2 Next steps',
      'p Leaders should improve attendance.',
      'p Leaders should check reading.',
    ];
    expect(texts('report-card', ...blocks)).toHaveLength(2);
  });

  test.each([
    'There are no areas for priority action.',
    'The inspection did not find any areas for priority and immediate action.',
    'The local authority should take the following action.',
  ])('is not %j', (words) => {
    expect(texts('sif', 'h2 Priority and immediate action', `p ${words}`)).toEqual([]);
    expect(texts('sif', 'h2 Priority and immediate action', `i [1.] ${words}`)).toEqual([]);
  });
});

describe('what belongs to an item', () => {
  test('the responsible bodies beside it', () => {
    const [item] = found(
      'send',
      'h2 Areas for priority action',
      'r Responsible body | Areas for priority action',
      'r Northmoor Council | Leaders must act on waiting times.',
    );
    expect(item).toMatchObject({
      text: 'Leaders must act on waiting times.',
      bodies: ['Northmoor Council'],
      force: 'must',
    });
  });

  test('the columns may stand the other way round', () => {
    const [item] = found(
      'send',
      'h2 Areas for priority action',
      'r Areas for priority action | Responsible body',
      'r Leaders must act on waiting times. | Northmoor Council',
    );
    expect(item).toMatchObject({
      text: 'Leaders must act on waiting times.',
      bodies: ['Northmoor Council'],
    });
  });

  test('its due date', () => {
    const [item] = found(
      'sccif',
      'h2 Statutory requirements',
      'r Requirement | Due date',
      'r The registered person must ensure that visits are made. | 18 July 2025',
    );
    expect(item).toMatchObject({ due: '18 July 2025', force: 'must', heading: 'Statutory requirements' });
  });

  test('in early years reports what must be done stands in a table, what should be done in a list', () => {
    const items = found(
      'early-years',
      'h2 What does the setting need to do to improve?',
      'p To meet the requirements of the early years foundation stage, the provider must:',
      'r ensure that staff know whom to tell of concerns | 3 May 2023',
      'p To further improve the quality of the early years provision, the provider should:',
      'i [•] help children to wait for their turn.',
    );
    expect(items).toMatchObject([
      { text: 'ensure that staff know whom to tell of concerns', force: 'must', due: '3 May 2023' },
      { text: 'help children to wait for their turn.', force: 'should', due: null },
    ]);
  });

  test('of an inspection without grades, what the school must do; the law it quotes is no item', () => {
    const items = found(
      'school-monitoring',
      'h2 Schedule 10 of the Equality Act 2010',
      'p The school must revise its accessibility plan',
      'i [–] (2) An accessibility strategy is a strategy for increasing access.',
      'h2 Early years foundation stage',
      'p The school must meet the following:',
    );
    expect(items).toMatchObject([{ text: 'The school must revise its accessibility plan', force: 'must' }]);
  });

  test('its force: its own words first, then the heading’s', () => {
    expect(found('ilacs', 'h2 What needs to improve', 'i [•] The quality of plans.')[0]).toMatchObject({
      force: 'none',
    });
    expect(found('sif', 'h2 Recommendations', 'i [1.] Ensure that visits are made.')[0]).toMatchObject({
      force: 'must',
    });
    expect(found('ilacs', 'h2 What needs to improve', 'i [•] Leaders should visit.')[0]).toMatchObject({
      force: 'should',
    });
  });

  test('its references, and where they lead', () => {
    const [item] = found(
      'sif',
      'h2 Recommendations',
      'i [1.] Improve visits (paragraph 37 and 40).',
      'h2 Findings',
      'i [37.] Visits are late.',
    );
    expect(item!.references).toMatchObject([
      { kind: 'paragraph', target: { start: 63 } },
      { kind: 'paragraph', target: null },
    ]);
  });

  test('the safeguarding board’s list is its own', () => {
    const blocks = [
      'h2 Recommendations',
      'i [1.] Visit.',
      'h1 The Local Safeguarding Children Board is good',
      'h2 Recommendations',
      'i [2.] Challenge.',
    ];
    expect(found('sif', ...blocks).map(({ list }) => list)).toEqual(['authority', 'lscb']);
  });
});
