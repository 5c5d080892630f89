/** A place for a quote: its folded start, how well it fits (0 to 1), how far it is from where the quote was kept. */
export interface Choice {
  start: number;
  fit: number;
  away: number;
}

/**
 * The best of `choices`, and whether it is surely the right one: alone, or clearly the best fit, or, among equals,
 * much nearer to the old position than any other. Null when there is none.
 */
export function choose<C extends Choice>(choices: C[]): { best: C; sure: boolean } | null {
  const fitting = choices.toSorted((a, b) => b.fit - a.fit || a.away - b.away);
  if (fitting.length === 0) return null;
  const equals = fitting
    .filter(({ fit }) => fit >= fitting[0]!.fit - CLEARLY)
    .sort((a, b) => a.away - b.away);
  const [nearest, next] = equals;
  const byPosition = nearest!.fit >= LEAST && nearest!.away * NEARER <= (next?.away ?? 0);
  if (!next || byPosition) return { best: nearest!, sure: true };
  return { best: fitting[0]!, sure: false };
}

/** Two fits that differ by less are equal. */
const CLEARLY = 0.12;

/** Where not even a part of the surroundings is there, the text was moved, and positions say nothing. */
const LEAST = 0.3;

/** So many times nearer is near enough to tell: text inserted before moves all copies alike. */
const NEARER = 3;
