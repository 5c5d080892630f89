import type { GradeWords } from './grades.ts';

/** Why grade words are taken for a judgement. */
export type Frame =
  | 'rated' // "was judged inadequate", "rated the council as requiring improvement"
  | 'rating' // "an 'inadequate' rating", "its good rating"
  | 'rating-of' // "a judgement of inadequate", "overall effectiveness: good"
  | 'is' // "children's services in Northmoor are good", "which is now good"
  | 'moves' // "slump to inadequate", "Northmoor holds good"
  | 'from' // "moved from inadequate to good", "up from requires improvement": the earlier of two
  | 'quoted'; // "from the previous 'requires improvement'"

/** The words around a grade: back to the grade before it (or the sentence's start), and to the sentence's end. */
export interface Surroundings {
  before: string;
  after: string;
  /** The text is an article or a title, where a bare "holds good" is a headline's way. */
  isArticle: boolean;
}

/**
 * The frame that makes `words` a judgement; null when they only describe ("good practice", "adequate support",
 * "plans that require improvement").
 */
export function frameOf(words: GradeWords, { before, after, isArticle }: Surroundings): Frame | null {
  const isNoun =
    RATING_NOUN.test(after) && !(words.grade === 'good' && LOOSE_NOUN.test(after) && !words.quoted);
  if (isNoun && (words.quoted || DETERMINER.test(before) || /^ [Oo]fsted|^ overall/.test(after)))
    return 'rating';
  if (!GOES_ON.test(after) || CRITERION.test(after)) return null;
  if (FROM.test(before) && (isArticle || TO.test(after))) return 'from';
  if (isArticle && ONCE.test(before)) return 'from';
  if (RATING_OF.test(before)) return 'rating-of';
  if (
    RATED.test(before) &&
    !(words.participle && !/\b(?:as|be|being|is|are|was|were)\s+["'“‘]?$/.test(before))
  )
    return 'rated';
  if (words.verb && !words.quoted) {
    // "areas requiring improvement" is no predicate; "services … require improvement" is one.
    return !words.participle && ENTITY_SUBJECT.test(before) ? 'is' : null;
  }
  if (IS.test(before) || (isArticle && STAYS.test(before))) return 'is';
  if (isArticle && MOVES.test(before) && MOVED.test(after)) return 'moves';
  if (words.quoted && isArticle && QUOTED.test(before)) return 'quoted';
  return null;
}

/** After a grade that stands for itself: the end, a stop, or a word that goes on with the sentence; never what it would describe. */
const GOES_ON =
  /^["'”’,.]*(?:$|[.,;:!?)–—-]|\s+(?:[-–—(]|and\b|but\b|for\b|in\b|by\b|overall\b|with\b|across\b|since\b|when\b|while\b|although\b|though\b|again\b|last\b|this\b|on\b|from\b|following\b|despite\b|because\b|as\b|or\b|after\b|before\b|to\b|then\b|now\b|today\b|rather\b|throughout\b|over\b|under\b|at (?:its|the|their|this|both)\b|ahead\b|twice\b|yet\b|so\b|which\b|where\b|were\b|was\b|is\b|are\b|just\b|only\b|until\b|between\b|during\b|Ofsted\b|\d{4}\b))/;

/** Whether a grade before `after` may stand for itself, not for what it would describe ("outstanding attendance"). */
export const standsAlone = (after: string): boolean => GOES_ON.test(after);

/** "… require improvement when any failures have been identified": what a grade means, not a grade. */
const CRITERION = /^ (?:when|where|if|unless) (?:any|there|the characteristics|all)\b/;

const RATING_NOUN =
  /^["'”’,.]*\s+(?:overall |Ofsted |inspection )*(?:ratings?|grad(?:e|ing)s?|judge?ments?|verdict|mark)\b/;
/** What else "good" goes with: exam grades, sound judgement. */
const LOOSE_NOUN = /^\s+(?:grades|grading|judge?ments?|mark)\b/;
const DETERMINER =
  /(?:\b(?:an?|the|its|their|his|overall|Ofsted(?:['’]s)?|council['’]s|current|previous|first|second|another|with)\s+|^\s*)(?:overall |Ofsted )?["'“‘]?$/i;

const RATING_OF =
  /\b(?:rating|grade|grading|judge?ment|verdict|mark)s?(?:\s+(?:was|is|were|are|remains|remained|of|as|being|to be|still|now|overall|,)){1,3}\s*(?:an? |overall )?["'“‘]?$/i;

/**
 * A verb of grading, then what is graded, then the grade: at most 14 words between. "found" only with "to be" or "to require";
 * "given" and "handed" are left to the rating noun.
 */
const RATED =
  /(?:\b(?:re-?)?(?:rated|graded|judged|judges|rates|grades|deemed|deems|marked|classed|ranked|branded|declared|labelled)\b(?:\s+(?!good\b|outstanding\b|were\b|was\b|whether\b|how\b|against\b)[\p{L}\p{N}’',-]+){0,14}|\bfound\b(?:\s+(?!that\b)[\p{L}\p{N}’',-]+){0,10}\s+(?:to be|to have been|to|is|are|were|was))\s*(?:as |to be |to |at |an? |overall |being |is |are )*["'“‘]?$/iu;

const BE = '(?:is|are|was|were|be|been|being|remains?|remained|stays?|stayed|became|become)';
const ADVERBS =
  '(?:\\s+(?:now|still|also|currently|again|all|both|already|once|more|overall|previously|therefore|at least))*';
/** Where a clause begins: "other services", "support services" are not the services. */
const CLAUSE =
  "(?:^\\W*|[,;:]\\s|\\b(?:that|and|when|where|while|although|but|as|because|because of|found|the|overall|all|these|which)\\s+|['’]s\\s+)";
const SUBJECT = `${CLAUSE}(?:overall,? |all |these )?(?:children(?:['’]s|s['’])? (?:social care )?services|(?:the |its |their )?services?)(?: (?:in|for|to|at) [^,.;]{2,90}?)?`;
const NAMED_SUBJECT =
  '\\badoption services?|\\boverall effectiveness(?: of [^,.;]{2,60}?)?|\\bthe impact of leaders[^,.;]{0,60}?|\\bexperiences? and progress of [^,.;]{3,60}?|\\bleadership, management and governance[^,.;]{0,60}?|\\b(?:this|the) (?:council|local authority|authority|borough)|\\bLSCB|\\bSafeguarding Children Board';
/** "Children's services in Northmoor are", "services … that are", "which is now", and "This is now" after a sentence about one. */
const IS = new RegExp(
  `(?:${SUBJECT}|${NAMED_SUBJECT},?)(?:,? which| that)?${ADVERBS}\\s+${BE}${ADVERBS}\\s+["'“‘]?$|^This is now ["'“‘]?$|^\\W*(?:children(?:['’]s|s['’])? (?:social care )?)?services (?:have|had) [^.;]{3,90} and are now ["'“‘]?$`,
  'iu',
);
/** "Northmoor remains good", in an article. */
const STAYS =
  /(?:^|\b(?:that|and|but) )\p{Lu}[\p{L}’'-]+(?: (?:and|upon|\p{Lu}[\p{L}’'-]+)){0,4} (?:remains?|remained|stays?|stayed|is (?:still|now|again)) ["'“‘]?$/u;
/** The same before a verb that is the grade: "services still", "Northmoor", "the council". */
const ENTITY_SUBJECT = new RegExp(
  `(?:${SUBJECT}|${NAMED_SUBJECT}|\\b(?:it|children in care|care leavers|help and protection|areas of the service|area for [^,.;]{3,60})|(?:^|[,;] |that |and |but )\\p{Lu}[\\p{L}’'-]+(?:['’]s services)?)${ADVERBS}\\s+["'“‘]?$`,
  'iu',
);
const MOVES =
  /\b(?:holds?|kept|keeps?|retain(?:s|ed)?|stay(?:s|ed)?|(?:slump|slip|drop|fall|plunge|sink|rise|climb|leap|jump|move|shift|downgrade|upgrade|improve)[a-z]*(?: \w+){0,4}? (?:from [^,;]{3,30} )?to)\s+(?:an? )?["'“‘]?$|\b(?:fell|rose|sank|sunk)\b(?: \w+){0,3} to\s+["'“‘]?$/i;
/** Up, down, or on from a grade: the verb, at most four words, "from"; or what a grade is held against. */
const FROM =
  /\b(?:(?:mov|improv|upgrad|downgrad|re-?grad|declin|dropp?|slipp?|slump|plung|climb|jump|leapt|leap|progress|rais|lift|chang|promot|demot)(?:e[sd]?|ed|ing|s)?|fell|fallen|falls?|rose|risen|rises?|rising|gone|goes|going|went|up|down|step|journey|turned?)\b(?: [\p{L}’'-]+){0,6}? from (?:an? |its |being |rated |judged |graded |overall )*["'“‘]?$|\bcompared (?:with|to) (?:an? |its )?["'“‘]?$/iu;
/** "the council, previously inadequate, …". */
const ONCE = /(?:, | \()(?:previously|formerly|once) (?:rated |judged |graded )?["'“‘]?$/i;
const TO = /^["'”’]?(?: [\p{L}\d]+){0,4}? to ["'“‘]?/u;
const MOVED = /^["'”’,.]*(?:$|[,.;:!?–—-]|\s+(?:overall|again|after|over|following|as|for|in|from|[-–—])\b)/;
const QUOTED = /\b(?:is|are|was|were|as|previous|from|to|now|be)\s+["'“‘]?$/i;
