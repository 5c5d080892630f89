import { keepInside } from './keep-inside.ts';
import type { HoverNoteState } from './use-hover-note.ts';

/** A note where the pointer rests. It is in the panel, too: nothing is to be had by hovering alone. */
export function HoverNote({ note, tags, left, top }: HoverNoteState) {
  return (
    <div
      class="hover-note"
      aria-hidden="true"
      ref={(element) => keepInside(element)}
      style={{ left: `${left}px`, top: `${top}px` }}
    >
      {note !== '' && <p class="hover-note__words">{note}</p>}
      {tags.length > 0 && <p class="hover-note__tags">{tags.map((tag) => `#${tag}`).join(' ')}</p>}
    </div>
  );
}
