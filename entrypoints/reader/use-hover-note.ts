import { useEffect, useState } from 'preact/hooks';
import type { Reading } from './reading.ts';

/** A note under the pointer, and where to show it. */
export interface HoverNoteState {
  note: string;
  tags: string[];
  left: number;
  top: number;
}

/** A pointer that only passes by shows nothing. */
const REST = 250;

/** The note of the mark on which the pointer rests; null while it rests on none that has words or tags. */
export function useHoverNote(reading: Reading | null): HoverNoteState | null {
  const [hover, setHover] = useState<HoverNoteState | null>(null);
  useEffect(() => {
    if (!reading) return;
    let timer = 0;
    const { container } = reading.view.viewer;
    const hide = () => {
      clearTimeout(timer);
      setHover(null);
    };
    const onMove = ({ clientX, clientY, buttons }: PointerEvent) => {
      clearTimeout(timer);
      if (buttons === 0) timer = window.setTimeout(() => setHover(noteAt(reading, clientX, clientY)), REST);
    };
    container.addEventListener('pointermove', onMove, { passive: true });
    container.addEventListener('pointerleave', hide);
    container.addEventListener('pointerdown', hide);
    container.addEventListener('scroll', hide, { passive: true });
    return () => {
      clearTimeout(timer);
      container.removeEventListener('pointermove', onMove);
      container.removeEventListener('pointerleave', hide);
      container.removeEventListener('pointerdown', hide);
      container.removeEventListener('scroll', hide);
    };
  }, [reading]);
  return hover;
}

function noteAt(reading: Reading, clientX: number, clientY: number): HoverNoteState | null {
  const state = reading.state();
  if (state.status !== 'ready') return null;
  for (const { id } of reading.marks.at(clientX, clientY)) {
    const annotation = state.notes.find((note) => note.annotation.id === id)?.annotation;
    if (annotation && (annotation.note !== '' || annotation.tags.length > 0))
      return { note: annotation.note, tags: annotation.tags, left: clientX, top: clientY + 18 };
  }
  return null;
}
