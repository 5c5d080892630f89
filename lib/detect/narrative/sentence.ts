import { type Piece, piecesIn } from '../../text/pieces.ts';
import { type Hints, hintsOf } from './hints.ts';

/** A sentence's words, the same in pieces, what they hint at, and the sentence before it. */
export interface Sentence {
  words: string;
  pieces: readonly Piece[];
  hints: Hints;
  before: Pick<Sentence, 'words' | 'pieces'> | null;
}

/** `words` as a sentence, after the one `before`. */
export function sentenceOf(words: string, before: string | null): Sentence {
  const pieces = piecesIn(words);
  return {
    words,
    pieces,
    hints: hintsOf(pieces),
    before: before === null ? null : { words: before, pieces: piecesIn(before) },
  };
}
