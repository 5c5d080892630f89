import { useEffect } from 'preact/hooks';
import type { Reading } from './reading.ts';

/** A click on a mark asks for its card; over marks the pointer says that it can be clicked. */
export function useMarksPointer(reading: Reading | null, onMark: (id: string) => void): void {
  useEffect(() => {
    if (!reading) return;
    const { container } = reading.view.viewer;
    const pointer = saysItCanBeClicked(reading);
    const onClick = (event: MouseEvent) => {
      const onLink = event.target instanceof Element && event.target.closest('a') !== null;
      if (onLink || getSelection()?.isCollapsed === false) return;
      const [mark] = reading.marks.at(event.clientX, event.clientY);
      if (mark) onMark(mark.id);
    };
    container.addEventListener('click', onClick);
    container.addEventListener('pointermove', pointer.moved, { passive: true });
    return () => {
      pointer.stop();
      container.removeEventListener('click', onClick);
      container.removeEventListener('pointermove', pointer.moved);
    };
  }, [reading, onMark]);
}

/**
 * Looks once a frame what is under the pointer, before anything of it is drawn, so that no look makes the browser lay out the pages
 * again; and marks only the words under it, as a sign for all pages would have all their words styled anew.
 */
function saysItCanBeClicked({ marks }: Reading) {
  let frame = 0;
  let last: PointerEvent | null = null;
  let over: Element | null = null;
  const look = () => {
    frame = 0;
    if (!last) return;
    const isOver = marks.at(last.clientX, last.clientY).length > 0;
    const next = isOver && last.target instanceof Element ? last.target : null;
    if (next === over) return;
    over?.removeAttribute('data-over-mark');
    next?.setAttribute('data-over-mark', '');
    over = next;
  };
  return {
    moved: (event: PointerEvent) => {
      if (event.buttons !== 0) return;
      last = event;
      frame ||= requestAnimationFrame(look);
    },
    stop: () => cancelAnimationFrame(frame),
  };
}
