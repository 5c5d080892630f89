import type { Span } from '../../model/span.ts';
import { matchesIn } from '../../text/matches.ts';

/** What inspections of councils, homes and schools judge, by how running text calls it; the longest wording counts. */
const AREAS: [area: string, wording: RegExp][] = [
  ['Overall effectiveness', /overall effectiveness|overall (?:experiences and progress)|overall\b/],
  [
    'The impact of leaders on social work practice with children and families',
    /(?:the )?impact of (?:the )?leaders(?:hip)?(?: on social work practice(?: with children and families)?)?/,
  ],
  ['Leadership, management and governance', /leadership,? (?:and )?management(?:,? and governance)?/],
  ['Leadership and governance', /leadership and governance/],
  [
    'Children who need help and protection',
    /(?:the )?(?:(?:experiences?|progress)(?: and (?:progress|experiences?))? of |services (?:for|to) |area for )?(?:children|those|young people)(?: and young people)? (?:who )?need(?:ing)? (?:of )?help and protection|(?:services for )?(?:children(?: and young people)? in need of )?help and protection|(?:the )?(?:arrangements for the )?protection of children/,
  ],
  [
    'Children looked after and achieving permanence',
    /(?:services (?:for|to) )?children looked after(?: and achieving permanence)?/,
  ],
  ['Services for looked after children', /services for looked[- ]after children/],
  [
    'The experiences and progress of children in care and care leavers',
    /(?:the )?(?:experiences? and progress of |services for )?children in care and care leavers/,
  ],
  [
    'The experiences and progress of children in care',
    /(?:the )?(?:(?:experiences?|progress)(?: and (?:progress|experiences?))? of |services (?:for|to) )?children in care/,
  ],
  [
    'The experiences and progress of care leavers',
    /(?:the )?(?:(?:experiences?|progress)(?: and (?:progress|experiences?))? of |services (?:for|to) )?care[- ]leavers/,
  ],
  [
    'Adoption performance',
    /adoption (?:performance|services?)|(?:services for )?children with a plan for adoption/,
  ],
  ['Safeguarding', /safeguarding(?! (?:children )?board| partner| team| of)/],
  ['Local Safeguarding Children Board', /(?:local )?safeguarding children board|LSCB/],
  ['Quality of education', /(?:the )?quality of education/],
  ['Behaviour and attitudes', /behaviour and attitudes/],
  ['Personal development', /personal development/],
  ['Early years provision', /early years provision/],
  ['Sixth-form provision', /sixth[- ]form provision/],
  ['Effectiveness of leaders and managers', /(?:the )?effectiveness of leaders and managers/],
];

const ANY = new RegExp(
  `\\b(?:${AREAS.map(([, { source }]) => `(${source})`).join('|')})(?![\\p{L}-])`,
  'giu',
);

/** An area named in running text, where. */
export interface NamedArea {
  area: string;
  span: Span;
}

/** The areas named in `text`, in order; "overall" only where nothing narrower is meant is left to the caller. */
export function areasIn(text: string): NamedArea[] {
  return matchesIn(text, ANY).map((hit) => ({
    area: AREAS[hit.slice(1).findIndex((group) => group !== undefined)]![0],
    span: { start: hit.index, end: hit.index + hit[0].length },
  }));
}

/** The area of a judgement that names none. */
export const OVERALL = 'Overall effectiveness';
