import type { MarkStyle } from '../model/mark.ts';

/** The highlight a mark is drawn in, as `::highlight(…)` in the style sheet names it. */
export function highlightName(style: MarkStyle): string {
  if (style.kind === 'judgement') return `in-judgement-${style.tone}`;
  return style.kind === 'highlight' ? `in-highlight-${style.colour}` : `in-${style.kind}`;
}

/** What is being looked at just now. */
export const MARKED = 'in-marked';

/** Every highlight, the undermost first: where marks overlap, all are drawn, and a reader's own lie on top. */
export const HIGHLIGHTS: string[] = [
  'in-strength',
  'in-concern',
  'in-recommendation',
  ...['none', 'good', 'best', 'weak', 'poor'].map((tone) => `in-judgement-${tone}`),
  'in-doubtful',
  ...['yellow', 'green', 'blue', 'pink', 'violet'].map((colour) => `in-highlight-${colour}`),
];
