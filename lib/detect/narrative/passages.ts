import type { Block, ReportText } from '../../model/report-text.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { forgetMany, type Piece, piecesIn } from '../../text/pieces.ts';
import { sentencesIn } from '../../text/sentences.ts';
import type { Context } from '../rule.ts';
import { articleBlocks } from './article.ts';
import { type Hints, hintsOf } from './hints.ts';
import { type Speaker, speechIn } from './speech.ts';

/** A sentence of running text, with what is needed to tell whose it is and what it is about. */
export interface Passage {
  block: Block;
  span: Span;
  words: string;
  /** The same, in pieces, and what they hint at. */
  pieces: readonly Piece[];
  hints: Hints;
  /** The sentence before it in the same block; null for a block's first. */
  before: Passage | null;
  /** The nearest heading above; empty when there is none. */
  heading: string;
  /** Whether these are a council's, a company's or another's words, or an account of them. */
  others: boolean;
}

let read = new WeakMap<ReportText, Passage[]>();

/**
 * The sentences of paragraphs, items and headings, in order: of a report those of its flow, of anything else those of
 * the article. Rows of tables are left to the rules that read tables. Read once for each report text.
 */
export function passagesIn({ report, facts }: Context): Passage[] {
  const known = read.get(report);
  if (known) return known;
  // What was read before is in pieces that are forgotten now.
  if (forgetMany()) read = new WeakMap();
  const isArticle = facts.framework === null;
  const blocks = isArticle ? articleBlocks(report) : report.blocks;
  const passages = passagesOf(
    report,
    blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'item' || kind === 'heading'),
    isArticle,
  );
  read.set(report, passages);
  return passages;
}

/** What goes on for longer without a stop is no sentence, and must not cost its square. */
const LONGEST = 2000;

function passagesOf({ text }: ReportText, blocks: Block[], isArticle: boolean): Passage[] {
  let speaker: Speaker = null;
  let heading = '';
  return blocks.flatMap((block) => {
    const words = text.slice(block.span.start, block.span.end);
    if (block.kind === 'heading') heading = words;
    const speech = isArticle ? speechIn(words, speaker) : { others: [], speaker: null };
    speaker = speech.speaker;
    let before: Passage | null = null;
    const sentences = sentencesIn(text, block.span).filter(({ start, end }) => end - start <= LONGEST);
    return sentences.map((span): Passage => {
      const local = { start: span.start - block.span.start, end: span.end - block.span.start };
      const others = speech.others.some(
        (other) => overlaps(other.span, local) && shared(other.span, local) > 0.5,
      );
      const words = text.slice(span.start, span.end);
      const pieces = piecesIn(text, span.start, span.end);
      const passage: Passage = {
        block,
        span,
        words,
        pieces,
        hints: hintsOf(pieces),
        before,
        heading,
        others,
      };
      before = passage;
      return passage;
    });
  });
}

/** How much of `b` lies in `a`, 0 to 1. */
const shared = (a: Span, b: Span): number =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (b.end - b.start);
