/** How far beyond the view things are drawn, in CSS pixels: a fast scroll stays inside until the browser tells us. */
const AROUND = 1600;

/** Tells which elements come near the view and which leave it. */
export interface NearView {
  /** Watch these and no others. Those already near are told at once, new ones with the next frame. */
  watch(elements: Element[]): void;
  has(element: Element): boolean;
  stop(): void;
}

/**
 * The browser revalidates every registered highlight after any change of the page, so what is far away is not registered.
 * Elements in frames, and those without a box of their own (`display: contents`), count as near always.
 */
export function nearView(onNear: (element: Element) => void, onFar: (element: Element) => void): NearView {
  let watched = new Set<Element>();
  const near = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        const boxless = boundingClientRect.width === 0 && boundingClientRect.height === 0;
        if (isIntersecting || boxless) {
          near.add(target);
          onNear(target);
        } else if (near.delete(target)) onFar(target);
      }
    },
    { rootMargin: `${AROUND}px 0px` },
  );
  return {
    watch: (elements) => {
      const next = new Set(elements);
      for (const element of watched) {
        if (next.has(element)) continue;
        observer.unobserve(element);
        near.delete(element);
      }
      for (const element of next) {
        if (near.has(element)) onNear(element);
        else if (element.ownerDocument !== document) {
          near.add(element);
          onNear(element);
        } else if (!watched.has(element)) observer.observe(element);
      }
      watched = next;
    },
    has: (element) => near.has(element),
    stop: () => observer.disconnect(),
  };
}
