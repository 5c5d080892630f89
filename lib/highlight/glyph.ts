/** A character of the page: its text node and its offset there. */
export interface Glyph {
  node: Text;
  offset: number;
}

/**
 * The character drawn at a point of `document`'s view, if `wanted` says that it matters; null beside the letters. The caret
 * answers in margins and between lines, too (4 hits of 10 would be false), so the character's own rectangle decides.
 */
export function glyphAt(
  document: Document,
  x: number,
  y: number,
  wanted: (glyph: Glyph) => boolean,
): Glyph | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  const node = caret?.offsetNode;
  if (!caret || node?.nodeType !== 3) return null;
  for (const offset of [caret.offset, caret.offset - 1]) {
    const glyph: Glyph = { node: node as Text, offset };
    if (offset >= 0 && wanted(glyph) && isDrawnAt(glyph, x, y)) return glyph;
  }
  return null;
}

/** One range a document, used again: every living range costs the page something at each of its changes. */
const probes = new WeakMap<Document, Range>();

function isDrawnAt({ node, offset }: Glyph, x: number, y: number): boolean {
  if (offset >= node.length) return false;
  const document = node.ownerDocument;
  const probe = probes.get(document) ?? document.createRange();
  probes.set(document, probe);
  probe.setStart(node, offset);
  probe.setEnd(node, offset + 1);
  const { left, right, top, bottom } = probe.getBoundingClientRect();
  return left <= x && x <= right && top <= y && y <= bottom;
}
