import { comparableArea, type Scale, scaleOf } from '../model/comparable-area.ts';
import { gradeInfo } from '../model/grade.ts';

/** Where a judgement is drawn: with the same area of other frameworks, or by itself. */
export interface LaneName {
  /** Unique within its scale. */
  key: string;
  label: string;
  scale: Scale;
  /** Lanes are drawn in this order; those that are comparable to nothing last. */
  order: number;
}

/** What lanes are called, in the order in which they are drawn; keys as in `comparableArea`. */
const LABELS: [key: string, label: string][] = [
  ['overall', 'Overall effectiveness'],
  ['leadership', 'Leadership'],
  ['help-and-protection', 'Help and protection'],
  ['children-in-care-and-care-leavers', 'Children in care and care leavers'],
  ['children-in-care', 'Children in care'],
  ['care-leavers', 'Care leavers'],
  ['adoption', 'Adoption'],
  ['safeguarding-board', 'Safeguarding children board'],
  ['send', 'Area SEND: inspection outcome'],
  ['home-overall', 'Overall experiences and progress'],
  ['home-protection', 'Helped and protected'],
  ['home-leadership', 'Leaders and managers'],
  ['provider-overall', 'Overall effectiveness'],
  ['quality-of-education', 'Quality of education'],
  ['behaviour', 'Behaviour and attitudes'],
  ['personal-development', 'Personal development'],
  ['provider-leadership', 'Leadership and management'],
  ['early-years', 'Early years provision'],
  ['card-inclusion', 'Inclusion'],
  ['card-teaching', 'Curriculum and teaching'],
  ['card-achievement', 'Achievement'],
  ['card-behaviour', 'Attendance and behaviour'],
  ['card-wellbeing', 'Personal development and wellbeing'],
  ['card-leadership', 'Leadership and governance'],
  ['card-safeguarding', 'Safeguarding standards'],
];
const PLACES = new Map(LABELS.map(([key, label], order) => [key, { label, order }]));

/**
 * Letters after visits give no grades of their own: what they recall was judged under one of these. Not those of looked after
 * children's services, as no visit followed them.
 */
const RECALLED_FRAMEWORKS = ['ilacs', 'sif'];
const LETTERS = new Set(['ilacs-focused-visit', 'monitoring-visit', 'jtai']);

/** The lane of `area`, as a report of `framework` prints it, graded `grade`. */
export function laneOf(framework: string | null, area: string, grade: string): LaneName {
  const frameworks = LETTERS.has(framework ?? '') ? RECALLED_FRAMEWORKS : [framework];
  const known = frameworks.map((id) => comparableArea(id, area)).find((found) => found !== null);
  const scale = scaleFor(grade, known?.scale ?? scaleOf(framework, area));
  const place = known && PLACES.get(known.key);
  if (place) return { key: known.key, label: place.label, scale, order: place.order };
  const label = area.replace(/\s+/g, ' ').trim();
  return { key: `${framework}: ${label.toLowerCase()}`, label, scale, order: LABELS.length };
}

/** A grade is only ever put on a ladder that it is a rung of, whatever its framework usually grades by. */
function scaleFor(grade: string, usual: Scale): Scale {
  const { of } = gradeInfo(grade);
  if (of === 4) return 'four-point';
  if (of === 5) return 'report-card';
  if (of === 1) return 'met';
  if (of === 3) return /progress|effectiveness/.test(grade) ? 'progress' : 'three-outcomes';
  return usual;
}
