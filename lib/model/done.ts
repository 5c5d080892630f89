import type { FoundHere, ReadyState } from './page-state.ts';

/** Whether a saved recommendation is ticked as done; null for what is not saved, and for what asks for nothing. */
export function isDone({ notes }: ReadyState, { finding, savedAs }: FoundHere): boolean | null {
  if (finding.kind !== 'recommendation' || savedAs === null) return null;
  const note = notes.find(({ annotation }) => annotation.id === savedAs)?.annotation;
  return note ? (note.done ?? false) : null;
}

/** How many of `found` are ticked as done. */
export const countDone = (state: ReadyState, found: FoundHere[]): number =>
  found.filter((one) => isDone(state, one)).length;
