/** Space kept to the edges of the view and to what is pointed at. */
const GAP = 8;

/** Where something stands in the view. */
export interface Box {
  left: number;
  top: number;
  bottom: number;
}

/** Puts a floating part beside `box`, on the side asked for if there is room, and always inside the view. */
export function placeBeside(element: HTMLElement, box: Box, side: 'above' | 'below'): void {
  const { offsetWidth: width, offsetHeight: height } = element;
  const above = box.top - height - GAP;
  const below = box.bottom + GAP;
  const most = innerHeight - height - GAP;
  const top = side === 'above' ? (above >= GAP ? above : below) : below <= most ? below : above;
  element.style.setProperty('--top', `${Math.max(GAP, Math.min(top, most))}px`);
  element.style.setProperty('--left', `${Math.max(GAP, Math.min(box.left, innerWidth - width - GAP))}px`);
}
