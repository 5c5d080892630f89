/** Room between what floats and the window's edge, in pixels. */
const ROOM = 8;

/** A `ref` for what floats: moves it into the window where it would stand out of it. Runs anew with each drawing. */
export function keepInside(element: HTMLElement | null): void {
  if (!element) return;
  element.style.translate = 'none';
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const x = left < ROOM ? ROOM - left : Math.min(0, innerWidth - ROOM - right);
  const y = top < ROOM ? ROOM - top : Math.min(0, innerHeight - ROOM - bottom);
  element.style.translate = `${x}px ${y}px`;
}
