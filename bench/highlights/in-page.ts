import type { Highlighter } from '../../lib/highlight.ts';
import type { HtmlReading } from '../../lib/surface/html.ts';

// What runs in the page: each function leans on nothing outside itself but the global `ours`.
interface Ours {
  highlighter(css: string): Highlighter;
  readHtml(root: Document): HtmlReading;
}

export interface Way {
  name: 'ours' | 'all registered' | 'a span each' | 'as Hypothesis';
  count: number;
}

/** Milliseconds of one painting of `count` marks: script, layout and the next frame; then of a frame after an unrelated change. */
export async function painted({
  name,
  count,
}: Way): Promise<{ paint: number; frame: number; same: boolean }> {
  const { highlighter, readHtml } = (globalThis as unknown as { ours: Ours }).ours;
  const frame = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
  const reading = readHtml(document);
  const { blocks } = reading.report;
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  const marks = Array.from({ length: count }, (_, i) => {
    const { span } = paragraphs[i % paragraphs.length]!;
    const start = span.start + ((Math.floor(i / paragraphs.length) * 17) % 200);
    return {
      id: `m${i}`,
      span: { start, end: Math.min(span.end, start + 14) },
      style: { kind: 'highlight', colour: 'yellow' } as const,
      saved: true,
      label: '',
    };
  }).sort((a, b) => a.span.start - b.span.start);
  const element = (range: Range, tag: string) => {
    const wrapping = document.createElement(tag);
    wrapping.className = 'wrapped';
    range.surroundContents(wrapping);
  };
  /** From the root, for each, as TextRange does; then one element for each text node in the range. */
  const byWalking = (root: Element, { start, end }: { start: number; end: number }) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let length = 0;
    const parts: [Text, number, number][] = [];
    for (
      let node = walker.nextNode() as Text | null;
      node && length < end;
      node = walker.nextNode() as Text | null
    ) {
      const [from, to] = [Math.max(0, start - length), Math.min(node.length, end - length)];
      if (from < to) parts.push([node, from, to]);
      length += node.length;
    }
    for (const [node, from, to] of parts) {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      element(range, 'hypothesis-highlight');
    }
  };
  const before = document.body.innerHTML.length;
  await frame();
  const began = performance.now();
  if (name === 'ours')
    highlighter('::highlight(in-highlight-yellow) { background: #ffe680 }').paint(marks, reading);
  else if (name === 'all registered') {
    const all = new Highlight(...marks.map(({ span }) => reading.rangeOf(span)!));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::highlight(in-highlight-yellow) { background: #ffe680 }');
    document.adoptedStyleSheets.push(sheet);
    CSS.highlights.set('in-highlight-yellow', all);
  } else if (name === 'a span each')
    // From the end, so that the places still to come stay where they are.
    for (const { span } of marks.toReversed()) {
      const range = reading.rangeOf(span);
      if (range?.startContainer === range?.endContainer) element(range!, 'span');
    }
  else {
    let at = 0;
    const starts = new Map<number, number>();
    const elements = new Map(reading.elements.map((one, i) => [one, blocks[i]!]));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const block = elements.get(node.parentElement!);
      if (block && !starts.has(block.span.start)) starts.set(block.span.start, at);
      at += node.length;
    }
    const owner = (offset: number) => blocks.findLast(({ span }) => span.start <= offset)!.span.start;
    for (const { span } of marks) {
      const block = owner(span.start);
      const start = starts.get(block)! + span.start - block;
      byWalking(document.body, { start, end: start + span.end - span.start });
    }
  }
  void document.body.offsetHeight;
  await frame();
  const paint = performance.now() - began;
  const same = document.body.innerHTML.length === before;
  await frame();
  await frame();
  const changed = performance.now();
  document.querySelector('#unrelated')!.textContent = String(changed);
  void document.body.offsetHeight;
  await frame();
  return { paint, frame: performance.now() - changed, same };
}

/** Milliseconds of one hit test of each kind, over points of the view, at `count` marks that are registered and painted. */
export async function hit(count: number): Promise<{ ours: number; browsers: number }> {
  const { highlighter, readHtml } = (globalThis as unknown as { ours: Ours }).ours;
  const frame = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
  const reading = readHtml(document);
  const paragraphs = reading.report.blocks.filter(({ kind }) => kind === 'paragraph');
  const marks = Array.from({ length: count }, (_, i) => {
    const { span } = paragraphs[i % paragraphs.length]!;
    const start = span.start + ((Math.floor(i / paragraphs.length) * 17) % 200);
    return {
      id: `m${i}`,
      span: { start, end: Math.min(span.end, start + 14) },
      style: { kind: 'highlight', colour: 'yellow' } as const,
      saved: true,
      label: '',
    };
  }).sort((a, b) => a.span.start - b.span.start);
  const own = highlighter('');
  own.paint(marks, reading);
  CSS.highlights.set('all', new Highlight(...marks.map(({ span }) => reading.rangeOf(span)!)));
  await frame();
  const points = Array.from(
    { length: 40 },
    (_, i) => [20 + ((i * 97) % 700), 20 + ((i * 53) % 500)] as const,
  );
  const timed = (work: (x: number, y: number) => unknown, rounds: number): number => {
    const times = Array.from({ length: rounds }, () => {
      const began = performance.now();
      for (const [x, y] of points) work(x, y);
      return (performance.now() - began) / points.length;
    });
    return Math.min(...times);
  };
  const ours = timed((x, y) => own.marksAt(document, x, y), 50);
  // biome-ignore lint/suspicious/noExplicitAny: TypeScript does not know it yet.
  const browsers = timed((x, y) => (CSS.highlights as any).highlightsFromPoint(x, y), 2);
  return { ours, browsers };
}
