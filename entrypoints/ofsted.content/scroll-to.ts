/** Brings `range` into the view, opening what is folded around it. Smooth, unless the reader wants no motion. */
export function scrollTo(range: Range): void {
  const element = range.startContainer.parentElement;
  if (!element) return;
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const tall = element.getBoundingClientRect().height > innerHeight / 2;
  if (!tall)
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: still ? 'auto' : 'smooth' });
  else {
    const { top } = range.getBoundingClientRect();
    const view = element.ownerDocument.defaultView ?? window;
    view.scrollBy({ top: top - innerHeight / 3, behavior: still ? 'auto' : 'smooth' });
  }
}
