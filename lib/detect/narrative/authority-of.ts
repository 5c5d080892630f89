import { authorityMentions } from '../authority-mentions.ts';
import type { Context } from '../rule.ts';
import type { Passage } from './passages.ts';

/** The authority that a grade is about, when it is not the document's: the one named last before it in its sentence, its block, or its heading. */
export function authorityOf(passage: Passage, at: number, { report, facts }: Context): string | null {
  const own = facts.authority?.name ?? null;
  const { block, span, heading } = passage;
  const near = authorityMentions(report.text.slice(block.span.start, span.start + at)).filter(
    ({ as }) => as !== 'other',
  );
  const inSentence = authorityMentions(passage.words).filter(({ as }) => as !== 'other');
  const name = near.at(-1)?.name ?? inSentence[0]?.name ?? authorityMentions(heading)[0]?.name ?? null;
  return name === own ? null : name;
}
