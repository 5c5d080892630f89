import type { Found, Rule } from '../rule.ts';
import { themesOf } from '../themes.ts';
import { topicOf } from './authority-of.ts';
import { gradeWordsIn } from './grades.ts';
import { GRADES, PROCEDURES, TURNS } from './hints.ts';
import { type Passage, passagesIn } from './passages.ts';
import { leanOf, polarityOf } from './polarity.ts';
import { asks } from './recommendations.ts';
import { sectionLean } from './section-lean.ts';
import type { Sentence } from './sentence.ts';
import { type Leaning, leaningIn, type StatementModel, statementModel } from './statement-model.ts';

/**
 * Sentences that state what inspectors found good or wanting, as a small linear model tells them. Left alone: what asks for
 * something, how the inspection was done, figures, headings, lists of what must improve, others' words, and sentences
 * that say both.
 */
export const statements: Rule = {
  id: 'statement',
  find: (context) =>
    passagesIn(context)
      .filter(mayState)
      .flatMap((passage): Found[] => {
        const kind = statementOf(passage);
        if (!kind) return [];
        const themes = themesOf(passage.words, passage.pieces);
        return [{ kind, span: passage.span, authority: topicOf(passage, context), themes }];
      }),
};

/** A sentence counts when the model is this sure of it; found on documents held back, where strengths are the more common. */
const SURE = { strength: 0.6, concern: 0.5 };

/** A sentence and, where it is known, the heading it stands under. */
type InSection = Sentence & { heading?: string };

/** What a sentence states; null for neither, or both. */
export const statementOf = (passage: InSection): 'strength' | 'concern' | null =>
  statementBy(passage, statementModel());

/** The same by another model, for training. */
export function statementBy(sentence: InSection, model: StatementModel): 'strength' | 'concern' | null {
  const { words, hints, heading = '' } = sentence;
  const { strength, concern } = inSection(leaningIn(sentence, model), sectionLean(heading));
  const kind = strength >= SURE.strength ? 'strength' : concern >= SURE.concern ? 'concern' : null;
  if (kind === null || (hints & TURNS && saysBoth(words))) return null;
  if (!(hints & GRADES)) return kind;
  const grades = gradeWordsIn(words).filter(({ verb, quoted }) => verb || quoted);
  return kind === 'strength' && grades.some(({ grade }) => /improvement|inadequate/.test(grade))
    ? null
    : kind;
}

/** A leaning once the section's heading has had its say. */
function inSection({ strength, concern, neither }: Leaning, lean: number): Leaning {
  if (lean === 0) return { strength, concern, neither };
  const [good, wanting] = [strength * Math.exp(lean), concern * Math.exp(-lean)];
  const all = good + wanting + neither;
  return { strength: good / all, concern: wanting / all, neither: neither / all };
}

/** Whether a sentence can be a statement at all, whatever its words. */
export function mayState(passage: Passage): boolean {
  const { block, words, hints, heading, others } = passage;
  if (block.kind === 'heading' || others || words.length < 20 || ASKS_FOR.test(heading)) return false;
  const isWhole = words.endsWith('.') || /[.!?…;]["'”’)\]]*\d{0,2}$/.test(words);
  if (
    !isWhole &&
    (block.kind === 'item' || (words.length < 90 && !/\b(?:is|are|was|were|has|have)\b/.test(words)))
  )
    return false;
  return !(
    words.endsWith(':') ||
    NEUTRAL_START.test(words) ||
    (hints & PROCEDURES && NEUTRAL.test(words)) ||
    asks(passage)
  );
}

/**
 * Lists of what must get better are recommendations; joint inspections' "Areas for improvement" are findings, and so is what a
 * partnership or a school "needs to do better".
 */
const ASKS_FOR =
  /needs? (?:\w+ ){0,3}to (?:improve|do(?! better))|\brecommendations?\b|next steps|priority action/i;

/** How the inspection was done, who wrote to whom, figures, lead-ins. */
const NEUTRAL_START =
  /^(?:This (?:letter|visit|inspection|report)\b|Inspectors (?:also )?(?:looked|considered|reviewed|evaluated|focused|visited|met|sampled|spoke)\b|The (?:visit|inspection|inspectors) (?:was carried|considered|were)|I am copying|During (?:the course of )?this (?:visit|inspection)|Yours sincerely|Dear |At \d+ \w+ 20\d\d|Approximately \d|\(?\d+(?:\.\d+)?%? )/i;
/** Asked only where a word hints at it: see PROCEDURES of hints.ts. */
const NEUTRAL =
  /\b(?:section \d+ of the|under section \d+|complaints? about|criteri(?:a|on)|[Oo]fsted is|please telephone|may reuse)\b|\bper cent of the (?:total )?population\b|\bwhen any widespread\b/i;

/** Where a sentence turns; its words hint at TURNS. */
const TURN = /,? \b(?:but|although|though|whereas|yet|while|however)\b,? |; however,? /i;

/** "Plans are clear, but visits are late": good on one side of the turn, wanting on the other. */
export function saysBoth(words: string): boolean {
  const turn = TURN.exec(words.slice(12));
  if (!turn) return false;
  const [left, right] = [words.slice(0, 12 + turn.index), words.slice(12 + turn.index + turn[0].length)];
  return leanOf(polarityOf(left)) * leanOf(polarityOf(right)) < 0;
}
