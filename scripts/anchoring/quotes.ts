import type { ReportText } from '../../lib/model/report-text.ts';
import type { Span } from '../../lib/model/span.ts';
import type { Random } from './random.ts';

/** What readers keep: sentences, whole blocks, and stretches from the middle of one block into the next. Never overlapping. */
export function quotesOf({ text, blocks }: ReportText, count: number, random: Random): Span[] {
  const flow = blocks.filter(({ kind }) => kind !== 'furniture' && kind !== 'footnote');
  const spans = flow.flatMap(({ span }, i) => [
    span,
    ...sentences(text, span),
    ...across(text, span, flow[i + 1]?.span),
  ]);
  const chosen: Span[] = [];
  for (const span of random.shuffled(spans)) {
    if (chosen.length === count) break;
    const clear = chosen.every((other) => other.end <= span.start || span.end <= other.start);
    if (clear && /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) chosen.push(span);
  }
  return chosen;
}

/** Parted after a full stop and a blank; a rough cut will do here. */
function sentences(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  for (const { index } of text.slice(start, end).matchAll(/(?<=[.!?]) (?=[A-Z])/g)) {
    found.push({ start: from, end: start + index });
    from = start + index + 1;
  }
  return from > start ? [...found, { start: from, end }] : [];
}

function across(text: string, one: Span, next: Span | undefined): Span[] {
  if (!next || next.start < one.end || next.end - one.start > 1500 || one.end - one.start < 40) return [];
  const start = text.indexOf(' ', one.start + (one.end - one.start) / 2) + 1;
  return start > one.start && start < one.end ? [{ start, end: next.end }] : [];
}
