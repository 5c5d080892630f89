/** Why a file is no backup that can be taken in: where in it, and what is wrong there. */
export interface Refusal {
  refused: true;
  /** "the file", "library.json", "library.annotations[3].span.end". */
  place: string;
  /** Half a sentence: "is not a whole number from 0 on". */
  reason: string;
}

export const refuse = (place: string, reason: string): Refusal => ({ refused: true, place, reason });

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && (value as Refusal).refused === true;

/** A refusal as a reader is told it. */
export const refusalInWords = ({ place, reason }: Refusal): string =>
  `This file was not restored: ${place} ${reason}. Nothing was changed.`;
