import type { ReportText } from '../../lib/model/report-text.ts';
import type { Random } from './random.ts';

const COUNCILS = ['Exampleshire', 'Northmoor', 'Westhaven', 'Port Sample', 'Lower Modelling', 'Eastfold'];
const listed = (words: string): string[] => words.split('|');

/** What sentences are made of; each `{slot}` stands for one of its words, which may hold slots themselves. */
const SLOTS: Record<string, string[]> = {
  whom: listed(
    'children|care leavers|social workers|senior leaders|foster carers|partner agencies|families|young carers|personal advisers|headteachers|school nurses|residential staff|reviewing officers|kinship carers|police officers|parents|adopters|advocates|unaccompanied children|brothers and sisters|new managers|team leaders|health visitors|elected members',
  ),
  who: listed('{whom}|{some} {whom}|{whom} {where}|{whom} and {whom}'),
  some: listed(
    'most|some|a few|nearly all|too many|younger|older|experienced|newly appointed|disabled|several|all but a few',
  ),
  where: listed(
    'in the east of the area|at the front door|in residential homes|in the new team|living far away|out of hours|in the rural parts|in the north of {council}|in both special schools|in the emergency service|with a plan|in temporary flats|on remand|at risk of exclusion|who go missing|in their last year of school',
  ),
  does: listed(
    'benefit from|do not always receive|speak warmly of|are waiting too long for|understand the value of|were able to describe|have too little say in|make good use of|have asked again for|are rightly proud of|rarely record|recently reviewed|cannot yet rely on|lead the work on|know little about|track|were trained in|help to shape|often miss|gave examples of',
  ),
  kind: listed(
    'timely|careful|written|regular|shared|early|joint|local|clear|patient|specialist|short|planned|independent|free|weekly|detailed|second|skilled|late|ordinary|digital|fresh|uneven|creative',
  ),
  thing: listed(
    'assessments|plans|visits|help with school|breaks|supervision|homes|advice|life story work|matching|health checks|pathway plans|return interviews|records|family meetings|direct work|contracts|tenancies|savings accounts|audits|referrals|chronologies|letters|reviews|training|support with travel|interpreters|music lessons|counselling|safety plans|court work|handovers',
  ),
  what: listed(
    '{kind} {thing}|{thing}|{kind} and {kind} {thing}|{kind} {thing} for {whom}|{thing} and {kind} {thing}',
  ),
  why: listed(
    'and this has improved since {time}|which helps {whom} to feel safe|although {thing} do not show why|because {whom} check the work|and some wait for {kind} {thing}|as {council} has shown|when {whom} leave|even where budgets are tight|so that risks are known before {time}|but the panel has not seen {kind} {thing} yet|and {whom} say that it makes a difference|while {thing} are being changed|and {whom} {does} {what}',
  ),
  time: listed(
    'spring|the last audit|the start of the pandemic|their sixteenth birthday|an emergency move|the first of June|the merger|a change of worker|the school holidays|the second review|Christmas|the budget was set|the last election|the court’s decision|a first night away',
  ),
  when: listed(
    'since {time}|before {time}|after {time}|around {time}|between {time} and {time}|in the weeks after {time}',
  ),
  how: listed(
    'quickly|with care|in plain language|together with {whom}|without delay|at their own pace|through {kind} meetings|by telephone|with the help of {whom}|as {whom} asked|in {kind} steps|with {kind} {thing} to hand',
  ),
};

const FORMS = [
  '{Who} {does} {what}, {why}.',
  '{When}, {who} {does} {what}.',
  '{Who} work {how} {when}, {why}.',
  'With {who}, {what} are arranged {how}; {what} come {when}.',
  'Where {who} {does} {what}, others offer {what} {how}.',
  '{What} reach {who} {how}, {why}; leaders in {council} {does} {what}.',
];
const SET = [
  'This visit was carried out in line with the framework for inspections of this kind.',
  'The findings will be taken into account when the next visit is planned.',
];

/** Reports with made-up councils, all of one form and with some set phrases, for where no real ones are at hand. */
export function modelReports(count: number, random: Random): ReportText[] {
  return Array.from({ length: count }, () => {
    const council = `${random.pick(COUNCILS)} ${random.below(900) + 100}`;
    const paragraphs = Array.from({ length: 40 }, () =>
      Array.from({ length: 2 + random.below(4) }, () => sentence(council, random)).join(' '),
    );
    return reportOf([`Inspection of ${council} children’s services`, ...SET, ...paragraphs]);
  });
}

function sentence(council: string, random: Random): string {
  const filled = (form: string): string =>
    form.replace(/\{(\w+)\}/g, (slot, name: string) => {
      const words = SLOTS[name.toLowerCase()];
      if (!words) return slot;
      const word = filled(random.pick(words));
      return name === name.toLowerCase() ? word : word[0]!.toUpperCase() + word.slice(1);
    });
  return filled(random.pick(FORMS)).replaceAll('{council}', council);
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
