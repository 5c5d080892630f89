/** Milliseconds without a scroll after which it is over. */
const REST = 160;

/**
 * Says on `container` that its pages are moving (`data-scrolling`), from the first scroll until a rest: marks are not blended with their
 * pages meanwhile, as a browser blends pixel by pixel in each frame. Until the returned function is called.
 */
export function plainWhileScrolling(container: HTMLElement): () => void {
  let timer = 0;
  const over = () => container.removeAttribute('data-scrolling');
  const onScroll = () => {
    if (!container.hasAttribute('data-scrolling')) container.setAttribute('data-scrolling', '');
    clearTimeout(timer);
    timer = window.setTimeout(over, REST);
  };
  container.addEventListener('scroll', onScroll, { passive: true });
  return () => {
    clearTimeout(timer);
    over();
    container.removeEventListener('scroll', onScroll);
  };
}
