/** What tells an earlier inspection's grade from this one's: the document's own years and kind. */
export interface Times {
  /** The year of the inspection or of the latest date that the document names; null when it names none. */
  year: number | null;
  /** The document is of a visit that gives no grades, so every grade in it is recalled. */
  givesNoGrade: boolean;
}

/** Grades in these are always an earlier inspection's. */
const GRADELESS = new Set(['ilacs-focused-visit', 'monitoring-visit', 'jtai', 'send', 'lscb-review']);

/** The times of a document of `framework`, inspected on `day` (ISO; null when not known), with this text. */
export function timesOf(text: string, framework: string | null, day: string | null): Times {
  const opening = text.slice(0, 1500);
  const years = [...text.slice(0, 20000).matchAll(/\b(20[0-4]\d)\b/g)].map(([year]) => Number(year));
  return {
    year: day ? Number(day.slice(0, 4)) : years.length > 0 ? Math.max(...years) : null,
    givesNoGrade:
      framework !== null ? GRADELESS.has(framework) : /\b(?:monitoring|focused) visits?\b/i.test(opening),
  };
}

const YEAR = /\b(20[0-4]\d|19\d\d)\b/g;
const NOW =
  /\b(?:now|today|this time|this week|currently|latest|new(?:est)? (?:rating|grade|judgement)|has been|have been|kept|keeps?|holds?|retain\w*|remains?|stays?|still|again)\b/i;
const EARLIER =
  /\b(?:previous(?:ly)?|earlier|formerly|last (?:full |graded |standard )?(?:inspection|inspected|visit|visited|time|report)|first (?:rated|judged|graded|found)|once(?! again| more)|used to be|inherited|(?:the )?(?:old|former|abolished) (?:\w+ ){0,2}(?:council|authority|services?|trust|company|arrangements)|prior|predecessor|already|then\b|had (?:also |previously )?(?:been|found|judged|rated|graded|required)|since (?:the|its?)|at the time|originally|historic\w*|years? (?:ago|earlier|before)|before that|up from|upgraded? from|improv\w+ from|down from|moved? from|a second time|second successive)\b/i;

/**
 * Whether a grade is this inspection's, from the words before it (back to the grade before, or the sentence's start) and
 * those after it (to the end of its clause).
 */
export function isCurrent(before: string, after: string, times: Times): boolean {
  if (times.givesNoGrade && !NOW_GRADED.test(before)) return false;
  if (/\b(?:since|when|after)\b[^,;:]{0,90}$/i.test(before) && /\b(?:was|were|been)\b/i.test(before))
    return false;
  if (LONG_AFTER.test(before)) return false;
  if (/\bfrom\s+(?:an? |the |being |its )?["'“‘]?$/i.test(before)) return false;
  if (/^["'”’,.]*\s*then\b/i.test(after) || BEFORE.test(after)) return false;
  if (
    /^\W*(?:before|until)\b(?![^.]*\bbut\b)/i.test(before) ||
    /\bcompared (?:with|to) (?:an? |its )?["'“‘]?$/i.test(before)
  )
    return false;
  const near = before.split(/[;:]/).at(-1)!;
  if (isPastYear(after, times)) return false;
  if (/\bhad\b/i.test(near) && !/\bhad to\b/i.test(near)) return false;
  if (NOW.test(near.slice(-80))) return !/\b(?:already|previous(?:ly)?)\b/i.test(near.slice(-60));
  return !(EARLIER.test(near) || EARLIER.test(after) || isPastYear(dated(near), times));
}

/** "inadequate before the merger", "until it was abolished". */
const BEFORE = /^["'”’,.]*\s*(?:before|until) (?:the|it|its|they|their|being|becoming|\d{4})\b/i;

/** "two years after Ofsted judged them …", "since being rated …". */
const LONG_AFTER =
  /\b(?:days?|weeks?|months?|years?) (?:after|on from|since)\b[^,;:]{0,90}$|\b(?:since|after) being\b[^,;:]{0,60}$/i;

/** The part whose date is the grade's: the last, and an opening before it ("In 2016, services were …"). */
function dated(before: string): string {
  const [opening = '', last = ''] = ['', ...before.split(',')].slice(-2);
  const isOpening = /^\W*(?:and |but )?(?:in|at|during|following|by|on)\b.{0,60}$/i.test(opening);
  return isOpening || /^\s*(?:which|when|where)\b/i.test(last) ? `${opening} ${last}` : last;
}

/** Said of the present even in a document that gives no grade. */
const NOW_GRADED = /\b(?:is|are) now\b|\bhas (?:now )?been (?:re)?(?:graded|rated|judged)\b[^.]{0,20}$/i;

const isPastYear = (words: string, { year }: Times): boolean =>
  [...words.matchAll(YEAR)].some(([digits]) => year === null || Number(digits) < year);
