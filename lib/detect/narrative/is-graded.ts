import type { Context } from '../rule.ts';
import type { Frame } from './frames.ts';
import { lastOf } from './last-of.ts';
import type { Passage } from './passages.ts';

/** What is not yet, would be, or is only thought. */
const NOT_SAID =
  /\b(?:believ\w+|self-?assess\w*|self-?evaluat\w*|peer review\w*|considers?|thought|claim\w*|aims?|aspir\w*|ambition|in order to|would|could|should|if|whether|unless|ensur\w+|need(?:s|ed)? to|remains? to|not (?:yet|judged|rated|graded)|to become|to achieve|from achieving|prevent\w*|on track|auditors?|likely to|an? (?:local )?(?:authority|council|service|area) (?:that|which|where))\b[^;]*$/i;
/** Audited cases, plans, and schools or homes in its area, are graded too; in a council's report only what is the council's own counts. */
const NOT_GRADED =
  /\b(?:cases?|audits?|audited|files?|records?|plans?|assessments?|samples?|practice|supervision|systems?|process(?:es)?|themselves|work)\b|%|\bper ?cent\b/gi;
const NOT_OWN =
  /\b(?:homes?|schools?|academ(?:y|ies)|colleges?|nurser(?:y|ies)|settings?|provisions?|placements?|providers?|agenc(?:y|ies)|units?|children['’]s cent(?:re|er)s?)\b/gi;
const OWN =
  /\b(?<!by the )(?<!by the local )(?:council|local authority|authority|services?|board|LSCB|overall|effectiveness|care leavers|children in care|protection|permanence|areas|leadership|adoption|judge?ments?)\b/gi;

/** "Northmoor was judged", not "homes in Northmoor were". */
function isSubject(name: string, clause: string): boolean {
  const at = clause.lastIndexOf(name);
  return (
    at >= 0 &&
    !/\b(?:in|of|across|for)\s+$/.test(clause.slice(0, at)) &&
    clause.length - at - name.length < 60
  );
}

/** Services that others than Ofsted grade, where they are what is graded: not "inspected with the police". */
const OTHER_SERVICE =
  /(?<!\b(?:with|by|from|to|of|and) (?:the |its )?)\b(?:hospitals?(?: trust)?|NHS|foundation trust|police(?: force)?|constabulary|fire (?:and rescue )?service|adults?(?:['’]s?|s['’])? (?:social (?:care|services)|services)|youth (?:justice|offending) (?:services?|teams?)|probation(?: service)?|prison|GP (?:practice|surgery)|housing (?:service|association))\b/gi;
/** A neighbour or partner, and one that is not named: in a report never the council itself. */
const OTHER_COUNCIL =
  /\b(?:neighbouring|neighbour|another|other|partner|nearby|host|fellow|an?) (?:\p{L}+ )?(?:councils?|local authorit(?:y|ies)|authorit(?:y|ies)|boroughs?)(?: (?:that|which) (?:is|was|has been|had been))? (?:judged|rated|graded)\b/iu;
/** "the agency that the council uses was judged": not the council. */
const RELATIVE =
  /\b(?:that|which|where|whom) (?:the )?(?:council|local authority|authority|it|they) [^,;]{2,60}?(?=\s(?:was|were|is|are|has|have|had)\b)|, (?:run|managed|hosted|led|operated|provided) by [^,;]{2,60}(?=,)/gi;

const isOtherService = (clause: string): boolean => {
  const last = [...clause.matchAll(OTHER_SERVICE)].at(-1);
  return last !== undefined && lastOf(clause.slice(last.index + last[0].length), OWN) < 0;
};

const PRONOUN = /\b(?:it|they|this)\b/i;

/** Whether a grade, with the words up to it, is Ofsted's and given to what the document is about. */
export function isGraded(
  frame: Frame,
  upTo: string,
  { others, before }: Passage,
  { facts }: Context,
): boolean {
  const isArticle = facts.framework === null;
  const clause = upTo.slice(-160).replace(RELATIVE, '');
  if (NOT_SAID.test(clause) || isOtherService(clause)) return false;
  // Others may tell what Ofsted once judged, but what they call good is their word.
  if (others && !/\b(?:was|were|been) (?:told|rated|judged|graded|found)\b/.test(clause)) return false;
  if (frame === 'rating' && isArticle) return true;
  const own = lastOf(clause, OWN);
  if (lastOf(clause, NOT_GRADED) > own) return false;
  if (isArticle) return true;
  if (OTHER_COUNCIL.test(clause)) return false;
  if (facts.authority && isSubject(facts.authority.name, clause)) return true;
  if (own < 0 && !PRONOUN.test(clause)) return false;
  const subject = own < 0 ? `${before?.words ?? ''} ${clause}` : clause;
  return lastOf(subject, OWN) > lastOf(subject, NOT_OWN);
}
