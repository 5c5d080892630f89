/** A character of the page: its text node and its offset there. */
export interface Glyph {
  node: Text;
  offset: number;
}

/**
 * The character drawn at a point of `document`'s view; null beside the letters. The caret answers in margins and between
 * lines, too (4 hits of 10 would be false), so the character's own rectangle decides.
 */
export function glyphAt(document: Document, x: number, y: number): Glyph | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  const node = caret?.offsetNode;
  if (!caret || node?.nodeType !== 3) return null;
  const text = node as Text;
  return (
    [caret.offset, caret.offset - 1]
      .map((offset): Glyph => ({ node: text, offset }))
      .find((glyph) => isDrawnAt(glyph, x, y)) ?? null
  );
}

function isDrawnAt({ node, offset }: Glyph, x: number, y: number): boolean {
  if (offset < 0 || offset >= node.length) return false;
  const range = node.ownerDocument.createRange();
  range.setStart(node, offset);
  range.setEnd(node, offset + 1);
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}
