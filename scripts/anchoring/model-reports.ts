import type { ReportText } from '../../lib/model/report-text.ts';
import type { Random } from './random.ts';

const COUNCILS = ['Exampleshire', 'Northmoor', 'Westhaven', 'Port Sample', 'Lower Modelling', 'Eastfold'];
const WHO = [
  'Children',
  'Care leavers',
  'Social workers',
  'Senior leaders',
  'Foster carers',
  'Partner agencies',
  'Most families',
  'A small number of children',
];
const DO = [
  'benefit from',
  'do not always receive',
  'speak warmly of',
  'are waiting too long for',
  'understand the value of',
  'were able to describe',
  'have too little say in',
];
const WHAT = [
  'timely assessments',
  'plans that name clear steps',
  'regular visits',
  'help with school and work',
  'short breaks',
  'supervision that asks hard questions',
  'a settled home',
  'advice at the right moment',
];
const AND = [
  'and this has improved since the last visit',
  'which helps them to feel safe',
  'although records do not show why',
  'because managers check the work each week',
  'and some wait for months',
  'as the new team in {council} has shown',
  'when a worker leaves and another one starts',
];
const SET = [
  'This visit was carried out in line with the framework for inspections of this kind.',
  'The findings will be taken into account when the next visit is planned.',
];

/** Reports with made-up councils, all of one form and in set phrases, for where no real ones are at hand. */
export function modelReports(count: number, random: Random): ReportText[] {
  return Array.from({ length: count }, () => {
    const council = `${random.pick(COUNCILS)} ${random.below(900) + 100}`;
    const sentence = () =>
      `${random.pick(WHO)} ${random.pick(DO)} ${random.pick(WHAT)} and ${random.pick(WHAT)}, ${random.pick(AND).replace('{council}', council)}.`;
    const paragraphs = Array.from({ length: 40 }, () =>
      Array.from({ length: 2 + random.below(4) }, sentence).join(' '),
    );
    return reportOf([`Inspection of ${council} children’s services`, ...SET, ...paragraphs]);
  });
}

function reportOf(paragraphs: string[]): ReportText {
  let at = 0;
  const blocks = paragraphs.map((words) => {
    const span = { start: at, end: at + words.length };
    at = span.end + 1;
    return { kind: 'paragraph' as const, span };
  });
  return { text: `${paragraphs.join('\n')}\n`, blocks, pages: [] };
}
