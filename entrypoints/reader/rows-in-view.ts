/** Rows drawn above and below those that can be seen, so that scrolling finds them there. */
const SPARE = 2;

/** First and last (not included) of `count` rows of one height, for a list scrolled to `top` of which `height` can be seen. */
export function rowsInView(top: number, height: number, row: number, count: number): [number, number] {
  if (row <= 0) return [0, 0];
  const first = Math.max(0, Math.floor(top / row) - SPARE);
  return [Math.min(first, count), Math.min(count, Math.ceil((top + height) / row) + SPARE)];
}
