import type { Force } from '../../model/finding.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Found, Rule } from '../rule.ts';
import { themesOf } from '../themes.ts';
import { topicOf } from './authority-of.ts';
import { CALLS, type Hints, LISTS, MUST, NEED, NOTES, THERE } from './hints.ts';
import { passagesIn } from './passages.ts';
import type { Sentence } from './sentence.ts';

/**
 * Sentences of running text in which Ofsted asks for something:
 *
 *   "The council needs to strengthen its oversight of plans."      "Northmoor must also find more placements."
 *   "There are areas of practice that need to improve."            "Plans need to be more focused on the child."
 *   "The report calls for a stable workforce."                     "Inspectors want leaders to improve …"
 *
 * Not those that need nothing of anybody ("not as robust as it needs to be", "when children need to be protected", "what
 * needs to change is understood"), nor what a council asks of itself.
 */
export const toldRecommendations: Rule = {
  id: 'told-recommendation',
  find: (context) =>
    passagesIn(context)
      .filter((passage) => passage.block.kind !== 'heading' && !passage.others && asks(passage))
      .map(
        (passage): Found => ({
          kind: 'recommendation',
          span: passage.span,
          authority: topicOf(passage, context),
          themes: themesOf(passage.words, passage.pieces),
          text: passage.words,
          heading: null,
          list: 'authority',
          formal: false,
          force: forceOf(passage.words),
          due: null,
          bodies: null,
          references: [],
        }),
      ),
};

/** Whether a sentence asks for something to get better. */
export function asks({ words, before, hints }: Sentence): boolean {
  const isAsking =
    (hints !== 0 && CALLS_FOR.some(([call, all]) => (hints & all) === all && call.test(words))) ||
    (/^(?:They|These|Those) (?:include|are)\b/.test(words) && LIST_OPENS.test(before?.words ?? '')) ||
    ((hints & MUST) !== 0 && isNeeded(words));
  return isAsking && !PROCEDURE.test(words);
}

const isNeeded = (words: string): boolean =>
  matchesIn(words, NEEDED).some((need) =>
    isAsked(
      words.slice(Math.max(0, need.index - NEAR), need.index),
      words.slice(need.index, need.index + NEAR),
    ),
  );

/** Words further than this from a need have nothing to do with it. */
const NEAR = 400;

/** How an inspection is answered and complained of: a duty, but nothing that must get better. */
const PROCEDURE =
  /\bcomplaints? about\b|\bwritten statement\b|\bthe response should set out\b|\bThe Children Act 2004\b|\bRegulations \d{4}\b|\bcopy(?:ing)? this letter\b/i;

/** Somebody asks, in so many words; each with the hints without which it does not. */
const CALLS_FOR: [call: RegExp, hints: Hints][] = [
  [
    /\b(?:Ofsted|[Ii]nspect(?:ors|orate)|[Tt]he (?:report|letter|watchdog|regulator)|[Ii]t|[Tt]hey)\s+(?:also\s+|now\s+)?(?:calls? (?:for|on)|called (?:for|on)|wants?|urge[sd]?|recommend(?:s|ed)|asked|asks|instructed|ordered|told)\s+(?!that it (?:was|is))(?:that\s+)?(?:the |a |an |more |better |leaders|senior|\p{Lu}|improve|greater|stronger|swift)/u,
    CALLS,
  ],
  [
    /\b(?:Ofsted|inspect(?:ors|orate)|the (?:report|letter))\s+(?:also\s+)?(?:highlighted|identified|stressed|noted|emphasised|underlined|pointed to|cited)\s+(?:the|a)\s+(?:\w+\s+)?need\s+(?:for|to)\b/i,
    NEED | NOTES,
  ],
  [
    /\b(?:things?|areas?|points?|items?) (?:still )?(?:remain|remains|are|is) on (?:the|its|their) to-do list\b|\b(?:areas? for (?:improvement|development)|priorit(?:y|ies) for improvement) (?:include|are|is|were)\b/i,
    LISTS,
  ],
  [
    /\bthere (?:are|is|remain|remains) (?:still )?(?:\w+ )?(?:areas?|aspects?|elements?|parts?|work)\b[^,;]{0,60} (?:that|which) (?:still )?needs? to (?:be )?(?:improve|strengthen|develop|address)/i,
    NEED | THERE,
  ],
];

/** A list of what is wanted comes next. */
const LIST_OPENS =
  /\b(?:areas?|things|points|recommendations|priorities)\b[^.]*\b(?:change|improve\w*|recommend\w*|better|address\w*)\b/i;

const DO =
  '(?:improv|strengthen|ensur|mak|accept|develop|address|increas|reduc|establish|embed|check|review|provid|tak|find|do more|do better|continu|focus|work|put|set|act|get|consider|monitor|implement|complet|evaluat|support|prioriti|raise|give|listen|keep|build|secur|demonstrat|clarif|challeng|recruit|refine|extend|sharpen|speed|tackl|be (?:more|better|improv|strengthen|develop|address|purposeful|clear|consistent|robust|embed|review|jointly|in place|sufficient|timel|able|further|sharp|done|made|given|taken|put|increas|reduc|seen|complet|monitor|prioriti))';
/** "needs to ensure", "must also find", "should now make sure". */
const NEEDED = new RegExp(
  `\\b(?:(?:now |also |still |urgently |therefore )*(?:needs?|has|have|is required|are required) (?:now |also |urgently )?to|must|should)(?: (?:also|now|urgently|continue to|therefore|still))* (?=${DO})`,
  'gi',
);

/** Whether the need is put to those who run the service, in a main clause. */
function isAsked(before: string, need: string): boolean {
  const clause = before.split(CLAUSE_ENDS).at(-1)!.trim();
  if (EMBEDDED.test(before) || RELATIVE.test(before)) return false;
  if (NOUN.test(before) && !/ to (?:be )?(?:improve|strengthen)/i.test(need.slice(0, 40))) return false;
  if (ARTICLE.test(before)) return false;
  if (/^(?:now |also |still )*(?:has|have) /i.test(need) && !/\b(?:still|now)\b/i.test(clause.slice(-12)))
    return false;
  if (/^(?:\w+ )?(?:must|should)\b/i.test(need))
    return DUTY_BEARER.test(clause) && clause.split(' ').length <= 14;
  return !NEEDY.test(clause) && !NEEDY_LAST.test(clause) && (DUTY_BEARER.test(clause) || THING.test(clause));
}

const CLAUSE_ENDS =
  /[;:]|,\s+(?:and|but|so)\s+|\b(?:but|although|while|said|says|that|and)\s+(?=(?:the|it|they|its|leaders|managers|visits|plans|\p{Lu})\b)/u;
/** "what needs to", "when children need to", "as robust as it needs to", "everything they need to", "aware of the need to". */
const EMBEDDED =
  /\b(?:what|how|when|where|whenever|if|whether|who|whom|whose|as|than|why|until|unless|everything|anything|all|aware (?:that|of)|knows?|know|recogni[sz]es?|recognised|understands?|understood|acknowledges?|identified|accepts?|agrees?|feel|felt|told that|because|so that)\b(?:\s+[\p{L}’'-]+){0,6}\s*(?:still |also |now )?$/iu;
/** "worries that need to be addressed", "actions that children need to". */
const RELATIVE = /\b(?:that|which)\s+(?:still |also )?$|\bself-(?:evaluation|assessment)\b.*$/i;
/** "the need to". */
const ARTICLE = /\b(?:the|an?|any|no|this|their|its|of|urgent|children['’]s)\s+$/i;
/** "health needs to": needs that somebody has, unless they are to improve. */
const NOUN =
  /\b(?:health|care|educational|complex|additional|emotional|specific|learning|individual|support|identified)\s+$/i;
const DUTY_BEARER =
  /\b(?:councils?|local authorit(?:y|ies)|authority|leaders?|managers?|director|board|LSCB|partners?|partnerships?|agenc(?:y|ies)|services?|departments?|trusts?|provider|school|college|home|governors?|staff|social workers|teams?|inspectors|it|they|TfC|police|practitioners|supervisors|members|organisation|company|\p{Lu}\p{L}+)$|^(?:the |this |its |senior |all |local |corporate |elected |some |\p{Lu}[\p{L}’']+ )*(?:council|local authority|authority|leaders?|managers?|director|board|partners?|partnership|agencies|services?|trust|provider|school|home|governors|TfC|\p{Lu}[\p{L}’']+)\b/u;
const THING =
  /\b(?:plans?|planning|visits?|assessments?|oversight|supervision|practice|recording|records?|quality|timeliness|processes|systems?|arrangements?|work|support|training|performance|audits?|auditing|provision|response|placements?|decision-making|thresholds|strategy|focus|capacity|this|these|area|areas|aspects|consistency|communication|sharing|meetings?|analysis|challenge)\b/i;
/** Those who need help themselves. */
const NEEDY =
  /^(?:\W|(?:the|some|many|most|all|these|those|for|sometimes|often|too|other|young|disabled|vulnerable|where|in|a|few|small|number|of|majority|minority)\s)*(?:child|children|people|families|family|parents?|carers?|leavers?|babies|infants|siblings|pupils|students|they|he|she|adults)\b(?! need)/i;

const NEEDY_LAST =
  /(?<!\b(?:for|of|with|to|about) (?:\p{L}+ )?)\b(?:children|child|people|families|parents|carers|leavers|adults|pupils|they|s?he)$/iu;

function forceOf(words: string): Force {
  if (/\bmust\b|\brequired to\b/i.test(words)) return 'must';
  return /\bshould\b/i.test(words) ? 'should' : 'none';
}
