import type { Anchor } from '../../lib/model/anchor.ts';
import type { Span } from '../../lib/model/span.ts';

/** What became of some quotes. */
export interface Row {
  quotes: number;
  anchored: number;
  doubtful: number;
  lost: number;
  /** Anchored, and doubtful, on other words. */
  wrong: number;
  astray: number;
}

/** What a row must hold, as shares of its quotes. */
export interface Floor {
  anchored: number;
  found: number;
  wrong: number;
  astray: number;
}

/** Nothing is there: never anchored, hardly ever doubtful. */
export const ABSENT: Floor = { anchored: 0, found: 0, wrong: 0, astray: 0.01 };

export const emptyRow = (): Row => ({ quotes: 0, anchored: 0, doubtful: 0, lost: 0, wrong: 0, astray: 0 });

/** `right`: whether a span is where the words are now. */
export function count(row: Row, anchor: Anchor, right: (span: Span) => boolean): void {
  row.quotes++;
  if (anchor.status === 'lost') row.lost++;
  else if (right(anchor.span)) row[anchor.status]++;
  else row[anchor.status === 'anchored' ? 'wrong' : 'astray']++;
}

/** What `row` does not hold of `floor`, in words; empty when it holds all. A row of nothing holds nothing. */
export function failings({ quotes, anchored, doubtful, wrong, astray }: Row, floor: Floor): string[] {
  const share = (part: number) => part / quotes;
  return [
    ...(quotes === 0 ? ['nothing was measured'] : []),
    ...(share(anchored) < floor.anchored
      ? [`anchored ${percent(share(anchored))} < ${percent(floor.anchored)}`]
      : []),
    ...(share(anchored + doubtful) < floor.found
      ? [`found ${percent(share(anchored + doubtful))} < ${percent(floor.found)}`]
      : []),
    ...(share(wrong) > floor.wrong ? [`wrong ${percent(share(wrong))} > ${percent(floor.wrong)}`] : []),
    ...(share(astray) > floor.astray
      ? [`doubtful elsewhere ${percent(share(astray))} > ${percent(floor.astray)}`]
      : []),
  ];
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
