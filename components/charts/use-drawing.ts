import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * Keeps a drawing in `holder` that fits its width and the reader's type, and draws it anew when either changes, or `drawn` does. Answers
 * whether it could not be drawn.
 */
export function useDrawing(
  holder: RefObject<HTMLDivElement | null>,
  draw: (size: { width: number; rem: number }) => Promise<SVGSVGElement>,
  drawn: unknown,
): boolean {
  const [problem, setProblem] = useState(false);
  useEffect(() => {
    const element = holder.current!;
    let isLatest = true;
    let last = '';
    const redraw = () => {
      const size = { width: Math.floor(element.clientWidth), rem: remOf() };
      if (size.width === 0 || last === JSON.stringify(size)) return;
      last = JSON.stringify(size);
      draw(size).then(
        (svg) => isLatest && last === JSON.stringify(size) && element.replaceChildren(svg),
        (error: unknown) => {
          console.error(error);
          if (isLatest) setProblem(true);
        },
      );
    };
    const observer = new ResizeObserver(redraw);
    observer.observe(element);
    return () => {
      isLatest = false;
      observer.disconnect();
    };
  }, [drawn]);
  return problem;
}

const remOf = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
