import { useEffect, useState } from 'preact/hooks';
import type { Reading } from './reading.ts';
import { type Selected, selectedSpan } from './selected-span.ts';

/** What is selected, and where its toolbar goes. */
export interface SelectedHere {
  selected: NonNullable<Selected>;
  left: number;
  top: number;
}

/** Long enough that Shift+arrow pressed many times asks once. */
const PAUSE = 160;

/** Follows the selection in the pages once the pointer is up; null while nothing of the report is selected. */
export function useSelection(reading: Reading | null): SelectedHere | null {
  const [here, setHere] = useState<SelectedHere | null>(null);
  useEffect(() => {
    if (!reading) return;
    let pressed = false;
    let timer = 0;
    const look = () => setHere(pressed ? null : selectionIn(reading));
    const later = () => {
      clearTimeout(timer);
      timer = window.setTimeout(look, PAUSE);
    };
    const down = () => {
      pressed = true;
    };
    const up = () => {
      pressed = false;
      later();
    };
    const { container } = reading.view.viewer;
    document.addEventListener('selectionchange', later);
    container.addEventListener('pointerdown', down);
    container.addEventListener('scroll', later, { passive: true });
    addEventListener('pointerup', up);
    addEventListener('pointercancel', up);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', later);
      container.removeEventListener('pointerdown', down);
      container.removeEventListener('scroll', later);
      removeEventListener('pointerup', up);
      removeEventListener('pointercancel', up);
    };
  }, [reading]);
  return here;
}

function selectionIn({ view, report }: Reading): SelectedHere | null {
  const text = report.surface.reading();
  const { container } = view.viewer;
  const selected = text && selectedSpan(container, text);
  const rects = selected && getSelection()?.getRangeAt(0).getClientRects();
  const last = rects && [...rects].findLast(({ width, height }) => width > 1 && height > 1);
  if (!selected || !last) return null;
  const box = container.getBoundingClientRect();
  return {
    selected,
    left: last.left + last.width / 2,
    top: Math.min(Math.max(last.bottom + 8, box.top + 8), box.bottom - 64),
  };
}
