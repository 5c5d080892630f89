import type { Span } from '../model/span.ts';

/**
 * A stretch of report text that stands, character for character, in one text node: `length` code units from `start` in
 * the text are those from `from` in `node` (white space may be another white space there).
 */
export interface Run {
  node: Text;
  from: number;
  start: number;
  length: number;
}

/** A place in the document. */
export interface Point {
  node: Text;
  offset: number;
}

/** The two ways between offsets of a report text and places in its text nodes. */
export interface TextNodes {
  /** Where the character at `offset` stands; the next one that stands anywhere, when that one was put in. Null past the end. */
  pointAt(offset: number): Point | null;
  /** Just behind the last character before `offset`. Null before the first. */
  pointBefore(offset: number): Point | null;
  /** The offset of the character at `offset` in `node`; of the next one read, when that one was left out. Null in a node not read. */
  offsetOf(node: Node, offset: number): number | null;
  /** The text that `range` covers, furniture within it left out when it begins or ends in the flow; null when it covers none. */
  spanOf(range: Range, flowEnd: number): Span | null;
}

/** `runs` must be sorted by `start`. */
export function textNodes(runs: Run[]): TextNodes {
  const byNode = new Map<Node, Run[]>();
  for (const run of runs) {
    const own = byNode.get(run.node);
    if (own) own.push(run);
    else byNode.set(run.node, [run]);
  }
  const offsetOf = (node: Node, offset: number): number | null => {
    const own = byNode.get(node);
    if (!own) return null;
    const run = own.find(({ from, length }) => offset < from + length);
    if (run) return run.start + Math.max(0, offset - run.from);
    const last = own.at(-1)!;
    return last.start + last.length;
  };
  return {
    pointAt: (offset) => {
      const run = runs[firstEndingAfter(runs, offset)];
      return run ? { node: run.node, offset: run.from + Math.max(0, offset - run.start) } : null;
    },
    pointBefore: (offset) => {
      const i = firstEndingAfter(runs, offset - 1);
      const at = runs[i] && runs[i].start < offset ? i : i - 1;
      const run = runs[at];
      return run ? { node: run.node, offset: run.from + Math.min(run.length, offset - run.start) } : null;
    },
    offsetOf,
    spanOf: (range, flowEnd) => spanOf(runs, range, flowEnd),
  };
}

/** Index of the first run whose end lies behind `offset`. */
function firstEndingAfter(runs: Run[], offset: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.start + runs[middle]!.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function spanOf(runs: Run[], range: Range, flowEnd: number): Span | null {
  const document = range.startContainer.ownerDocument ?? range.startContainer;
  const covered = runs
    .filter(({ node }) => node.ownerDocument === document && node.isConnected && range.intersectsNode(node))
    .map((run) => clip(run, range))
    .filter(({ start, end }) => start < end);
  // The flow comes first in the text: what is furniture in the document's middle must not stretch the span over everything.
  const flow = covered.filter(({ start }) => start < flowEnd);
  const spans = flow.length > 0 ? flow : covered;
  return spans.length > 0 ? { start: spans[0]!.start, end: spans.at(-1)!.end } : null;
}

function clip({ node, from, start, length }: Run, range: Range): Span {
  const begin = node === range.startContainer ? Math.max(from, range.startOffset) : from;
  const end = node === range.endContainer ? Math.min(from + length, range.endOffset) : from + length;
  return { start: start + begin - from, end: start + end - from };
}
