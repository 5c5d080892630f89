import type { ReportText } from '../../model/report-text.ts';
import { authorityMentions, type Mention } from '../authority-mentions.ts';
import type { Context } from '../rule.ts';
import { type Passage, passagesIn } from './passages.ts';

/**
 * The authority that the words at `at` in a passage are about, when it is not the document's own: the one named last before them. An
 * article goes on about an authority until it names another; in a report only the same sentence counts, as a neighbour or
 * partner is named in passing.
 */
export function authorityOf(passage: Passage, at: number, context: Context): string | null {
  const own = context.facts.authority?.name ?? null;
  const isArticle = context.facts.framework === null;
  const from = isArticle ? (passagesIn(context)[0]?.span.start ?? 0) : passage.span.start;
  const to = passage.span.start + at;
  const mentions = mentionsIn(context.report);
  const last = mentions.findLast(({ span }) => span.start >= from && span.end <= to);
  const next = mentions.find(({ span }) => span.start >= to && span.end <= passage.span.end);
  const name =
    last && last.span.end < passage.block.span.start
      ? alone(last, mentions, context.report)
      : (last ?? next)?.name;
  return !name || name === own ? null : name;
}

/** The name of `mention` when its line speaks of no other authority: after a round-up's headline nobody is meant. */
function alone(mention: Mention, mentions: Mention[], { text }: ReportText): string | null {
  const [start, end] = [text.lastIndexOf('\n', mention.span.start), text.indexOf('\n', mention.span.end)];
  const others = mentions.some(
    ({ name, span }) => name !== mention.name && span.start > start && (end < 0 || span.end <= end),
  );
  return others ? null : mention.name;
}

/** The authority that a whole sentence of an article is about, when it is not the document's own; in a report always the report's. */
export const topicOf = (passage: Passage, context: Context): string | null =>
  context.facts.framework === null ? authorityOf(passage, passage.words.length, context) : null;

const known = new WeakMap<ReportText, Mention[]>();

/** Authorities named in a report as such, in order; read once. */
function mentionsIn(report: ReportText): Mention[] {
  const mentions = known.get(report) ?? authorityMentions(report.text).filter(({ as }) => as !== 'other');
  known.set(report, mentions);
  return mentions;
}
