import { useEffect } from 'preact/hooks';
import type { Reading } from './reading.ts';

/** A click on a mark asks for its card; over marks the pointer says that it can be clicked. */
export function useMarksPointer(reading: Reading | null, onMark: (id: string) => void): void {
  useEffect(() => {
    if (!reading) return;
    const { container } = reading.view.viewer;
    const onClick = (event: MouseEvent) => {
      const onLink = event.target instanceof Element && event.target.closest('a') !== null;
      if (onLink || getSelection()?.isCollapsed === false) return;
      const [mark] = reading.marks.at(event.clientX, event.clientY);
      if (mark) onMark(mark.id);
    };
    const onMove = ({ clientX, clientY, buttons }: PointerEvent) => {
      if (buttons === 0)
        container.toggleAttribute('data-over-mark', reading.marks.at(clientX, clientY).length > 0);
    };
    container.addEventListener('click', onClick);
    container.addEventListener('pointermove', onMove, { passive: true });
    return () => {
      container.removeEventListener('click', onClick);
      container.removeEventListener('pointermove', onMove);
    };
  }, [reading, onMark]);
}
