import type { Read } from '../../../lib/history/subjects.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import type { ReadFinding } from '../../../lib/model/reading.ts';
import { madeReport } from '../../made.ts';

const common = { rule: 'made', authority: null, themes: [] as string[] };
let at = 0;
const span = () => {
  at += 100;
  return { start: at, end: at + 50 };
};

/** A judgement of the front table; `own` makes it another kind. */
export const judged = (area: string, grade: string, own: object = {}): ReadFinding => ({
  finding: {
    kind: 'judgement',
    ...common,
    span: span(),
    area,
    grade,
    formal: true,
    current: true,
    ...own,
  } as Finding,
  words: `${area} ${grade}`,
  page: 1,
});

/** An earlier judgement that the text recalls, in these words. */
export const recalled = (area: string, grade: string, words = `judged to be ${grade}`): ReadFinding => ({
  ...judged(area, grade, { formal: false, current: false }),
  words,
  page: 3,
});

export const asked = (words: string, themes: string[] = [], own: object = {}): ReadFinding => ({
  finding: {
    kind: 'recommendation',
    ...common,
    span: span(),
    themes,
    text: words,
    heading: 'What needs to improve?',
    list: 'authority',
    formal: true,
    force: 'none',
    due: null,
    bodies: null,
    references: [],
    ...own,
  } as Finding,
  words,
  page: 2,
});

export const said = (
  kind: 'strength' | 'concern',
  words: string,
  themes: string[] = [],
  page = 5,
): ReadFinding => ({
  finding: { kind, ...common, span: span(), themes },
  words,
  page,
});

export interface MadeRead {
  group?: string;
  framework: string | null;
  day: string | null;
  findings?: ReadFinding[];
  provider?: string | null;
  urn?: string;
  own?: Partial<Read['report']>;
}

/** A made-up report that was read. */
export function madeRead({
  group = 'Exampleshire',
  framework,
  day,
  findings = [],
  provider = null,
  urn = '80999',
  own,
}: MadeRead): Read {
  const base = madeReport();
  const id = `pdf:${group}-${provider ?? ''}-${framework}-${day}`.toLowerCase().replaceAll(' ', '-');
  const inspection = { ...base.facts.inspection, start: day, end: day };
  const authority = { ...base.facts.authority!, name: group };
  const report = {
    ...base,
    id,
    group,
    title: `${group} ${framework} ${day}`,
    addresses: [`https://files.ofsted.gov.uk/v1/file/${number(id)}`],
    facts: { ...base.facts, authority, provider, urn, framework, inspection },
    ...own,
  };
  return { report, reading: { reportId: report.id, at: 1, findings } };
}

/** A file number that is the same for the same id. */
const number = (id: string) =>
  51000000 + [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 999983, 7);

const four = (names: string[], grades: string[]) => names.map((name, i) => judged(name, grades[i]!));

const SIF = [
  'Overall effectiveness',
  'Children who need help and protection',
  'Children looked after and achieving permanence',
  'Adoption performance',
  'Experiences and progress of care leavers',
  'Leadership, management and governance',
];
const ILACS_2018 = [
  'The impact of leaders on social work practice with children and families',
  'The experiences and progress of children who need help and protection',
  'The experiences and progress of children in care and care leavers',
  'Overall effectiveness',
];
const ILACS_2023 = [
  ILACS_2018[0]!,
  ILACS_2018[1]!,
  'The experiences and progress of children in care',
  'The experiences and progress of care leavers',
  'Overall effectiveness',
];
const CARD = [
  'Inclusion',
  'Curriculum and teaching',
  'Achievement',
  'Attendance and behaviour',
  'Personal development and well-being',
  'Leadership and governance',
];
const [RI, I, G, O] = ['requires improvement', 'inadequate', 'good', 'outstanding'];

/** A council with reports of four frameworks over twelve years: SIF, ILACS of 2018, of 2023, and of 2026 without an overall grade. */
export const councilReads = (group: string, turn = 0): Read[] => {
  const ladder = [I, RI, G, O];
  const g = (level: number) => ladder[Math.max(0, Math.min(3, level + turn))]!;
  return [
    madeRead({
      group,
      framework: 'sif',
      day: '2014-06-03',
      findings: [
        ...four(SIF, [g(0), g(0), g(1), g(2), g(1), g(0)]),
        judged('Local Safeguarding Children Board', g(1)),
        recalled('Overall effectiveness', 'adequate'),
        asked('Make sure that supervision of social workers is regular and recorded.', [
          'management-oversight',
        ]),
        asked('Reduce the number of times that children have a new social worker.', ['workforce']),
        asked('Write every plan so that families understand it.', ['assessment-planning']),
      ],
    }),
    madeRead({
      group,
      framework: 'monitoring-visit',
      day: '2016-02-09',
      findings: [
        recalled('Overall effectiveness', g(0)),
        said('strength', 'Managers now see every new case within a day.', ['management-oversight']),
      ],
    }),
    madeRead({
      group,
      framework: 'ilacs',
      day: '2018-09-10',
      findings: [
        ...four(ILACS_2018, [g(1), g(1), g(2), g(1)]),
        asked('The oversight of plans by managers.', ['management-oversight', 'assessment-planning']),
        asked('The stability of the workforce in the assessment teams.', ['workforce']),
        said('concern', 'Supervision is still too seldom in two teams.', ['management-oversight']),
        said('strength', 'Most staff are permanent, and caseloads are lower.', ['workforce']),
      ],
    }),
    madeRead({
      group,
      framework: 'ilacs-focused-visit',
      day: '2020-02-25',
      findings: [
        recalled(ILACS_2018[1]!, g(1)),
        asked('The timeliness of strategy discussions.', ['assessment-planning']),
        said('strength', 'Leaders know their services well.', ['management-oversight']),
      ],
    }),
    madeRead({
      group,
      framework: 'ilacs',
      day: '2023-05-15',
      findings: [
        ...four(ILACS_2023, [g(2), g(2), g(2), g(1), g(2)]),
        asked('The quality of pathway plans.', ['care-leavers', 'assessment-planning']),
        asked('How quickly care leavers are told of their health histories.', ['care-leavers']),
        asked('The signage of the offices.', []),
        said('strength', 'Supervision is regular, and challenges drift.', ['management-oversight']),
        said('concern', 'Some children wait for a plan.', ['assessment-planning']),
      ],
    }),
    madeRead({
      group,
      framework: 'send',
      day: '2024-03-18',
      findings: [judged('Inspection outcome', turn > 0 ? 'positive' : 'inconsistent')],
    }),
    madeRead({
      group,
      framework: 'ilacs',
      day: '2026-05-11',
      findings: [
        ...four(ILACS_2023.slice(0, 4), [g(3), g(2), g(2), g(2)]),
        recalled('Overall effectiveness', g(2)),
        asked('The use of audits to learn.', ['quality-assurance']),
        said(
          'strength',
          'Pathway plans are written with young people, and read well.',
          ['care-leavers', 'assessment-planning'],
          7,
        ),
        said('strength', 'Most care leavers have their health history.', ['care-leavers'], 8),
        said('concern', 'A few pathway plans are out of date.', ['care-leavers', 'assessment-planning'], 8),
      ],
    }),
  ];
};

/** A school of that authority: judged on four points, then by report card. */
export const schoolReads = (group: string, provider = 'Elm Lane Primary School'): Read[] => {
  const school = { group, provider, urn: '900001' };
  const eif = [
    'Quality of education',
    'Behaviour and attitudes',
    'Personal development',
    'Leadership and management',
  ];
  return [
    madeRead({
      ...school,
      framework: 'cif',
      day: '2016-11-08',
      findings: four(['Overall effectiveness', 'Effectiveness of leadership and management'], [RI!, RI!]),
    }),
    madeRead({
      ...school,
      framework: 'eif',
      day: '2021-10-05',
      findings: four([...eif, 'Overall effectiveness'], [G!, G!, O!, G!, G!]),
    }),
    madeRead({
      ...school,
      framework: 'report-card',
      day: '2025-12-02',
      findings: [
        ...four(CARD, [
          'strong standard',
          'expected standard',
          'expected standard',
          'exceptional',
          'strong standard',
          'needs attention',
        ]),
        judged('Safeguarding standards', 'met'),
      ],
    }),
    madeRead({
      ...school,
      framework: 'report-card',
      day: '2026-09-15',
      findings: [
        ...four(CARD, [
          'strong standard',
          'strong standard',
          'expected standard',
          'strong standard',
          'strong standard',
          'expected standard',
        ]),
        judged('Safeguarding standards', 'met'),
      ],
    }),
  ];
};
