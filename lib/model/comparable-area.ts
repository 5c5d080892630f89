/** Grades that may be put on one ladder; two of different scales never are. */
export type Scale = 'four-point' | 'report-card' | 'three-outcomes' | 'progress' | 'met';

/** What an area is called in a history, across frameworks. */
export interface ComparableArea {
  key: string;
  scale: Scale;
}

/**
 * Areas that mean the same in several frameworks, by key: whose areas they are (framework ids), as printed. What was one area and is
 * now two (children in care and care leavers, to January 2023) is comparable to neither of the two alone.
 */
const AREAS: [key: string, frameworks: string[], area: RegExp][] = [
  ['overall', ['ilacs', 'sif', 'looked-after-children-2013'], /^overall effectiveness\b/i],
  [
    'help-and-protection',
    ['ilacs', 'sif'],
    /^(?:the )?(?:experiences and progress of )?children(?: and young people)? who need help and protection$/i,
  ],
  ['children-in-care-and-care-leavers', ['ilacs'], /\bchildren in care and care leavers$/i],
  ['children-in-care-and-care-leavers', ['sif'], /^children looked after and achieving permanence$/i],
  ['children-in-care', ['ilacs'], /^(?:the )?experiences and progress of children in care$/i],
  ['care-leavers', ['ilacs', 'sif'], /^(?:the )?experiences? and progress of care leavers$/i],
  ['adoption', ['sif'], /^adoption performance$/i],
  ['leadership', ['ilacs'], /^(?:the )?impact of leaders\b/i],
  ['leadership', ['sif'], /^leadership,? management and governance$/i],
  ['leadership', ['looked-after-children-2013'], /^leadership and management$/i],
  ['safeguarding-board', ['sif', 'lscb-review'], /^local safeguarding children board$/i],
  ['send', ['send'], /^inspection outcome$/i],
  ['home-overall', ['sccif'], /^overall experiences and progress of\b/i],
  ['home-protection', ['sccif'], /^how well .{3,60} (?:are )?helped and protected$/i],
  ['home-leadership', ['sccif'], /^(?:the )?effectiveness of leaders and managers$/i],
  ['provider-overall', ['cif', 'eif', 'early-years', 'further-education'], /^overall effectiveness$/i],
  ['quality-of-education', ['eif', 'early-years', 'further-education'], /^(?:the )?quality of education$/i],
  ['behaviour', ['eif', 'early-years', 'further-education'], /^behaviour and attitudes$/i],
  ['personal-development', ['eif', 'early-years', 'further-education'], /^personal development$/i],
  ['provider-leadership', ['eif', 'early-years', 'further-education'], /^leadership and management$/i],
  ['provider-leadership', ['cif'], /^(?:the )?effectiveness of (?:the )?leadership and management$/i],
  ['early-years', ['cif', 'eif'], /^early years provision$/i],
  ['card-leadership', ['report-card'], /^leadership and governance$/i],
  ['card-inclusion', ['report-card'], /^inclusion$/i],
  ['card-teaching', ['report-card'], /^curriculum,? (?:and )?teaching\b/i],
  ['card-achievement', ['report-card'], /^achievement$/i],
  ['card-behaviour', ['report-card'], /^(?:attendance and behaviour|behaviour, attitudes and\b.*)$/i],
  [
    'card-wellbeing',
    ['report-card'],
    /^(?:personal development and|children['’]s welfare and) well-?being$/i,
  ],
  ['card-safeguarding', ['report-card'], /^safeguarding standards$/i],
];

/** Areas whose grades are not on their framework's scale. */
const OTHER_SCALES: [area: RegExp, scale: Scale][] = [
  [/^safeguarding(?: standards)?$|^(?:the )?requirements for the\b/i, 'met'],
  [/^inspection outcome$/i, 'three-outcomes'],
  [/^(?:how much|what) progress\b|^interim inspection$/i, 'progress'],
];

/**
 * The key under which `area`, as a report of `framework` prints it, is drawn with the same of other frameworks, and the scale of its
 * grade. Draw one line for each key and scale. Null for an area that has no like, and where either is not known.
 */
export function comparableArea(framework: string | null, area: string): ComparableArea | null {
  const words = area.replace(/\s+/g, ' ').trim();
  const key = AREAS.find(
    ([, frameworks, pattern]) => frameworks.includes(framework ?? '') && pattern.test(words),
  )?.[0];
  return key ? { key, scale: scaleOf(framework, words) } : null;
}

/** The scale on which `framework` grades `area`. */
export function scaleOf(framework: string | null, area: string): Scale {
  const other = OTHER_SCALES.find(([pattern]) => pattern.test(area))?.[1];
  return other ?? (framework === 'report-card' ? 'report-card' : 'four-point');
}
