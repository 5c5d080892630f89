import { el } from './el.ts';

/** Long enough that a word is not saved letter by letter, short enough that little is ever unsaved. */
const PAUSE = 350;

/** The reader's own words, saved as they are typed; "Saved" only once they are on disk. */
export interface NoteField {
  element: HTMLElement;
  focus(): void;
  /** Words that came from elsewhere: shown, unless the reader is in the middle of their own. */
  show(note: string): void;
  /** Save at once what is not saved yet. */
  flush(): void;
}

/** `save` resolves once the words are on disk. */
export function noteField(note: string, save: (words: string) => Promise<void>): NoteField {
  let timer: number | null = null;
  const status = el('p', { class: 'note__status', role: 'status' });
  const again = el('button', { type: 'button', class: 'link', onclick: () => send() }, 'Try again');
  const area = el('textarea', {
    class: 'note__words',
    rows: 2,
    'aria-label': 'My note',
    placeholder: 'Add a note',
    oninput: () => {
      if (timer !== null) clearTimeout(timer);
      timer = window.setTimeout(send, PAUSE);
      status.replaceChildren('Saving');
    },
    onblur: () => flush(),
  });
  area.value = note;
  const send = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    save(area.value).then(
      () => timer === null && status.replaceChildren('Saved'),
      (error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        status.replaceChildren(`Not saved: ${reason} Your words are still here. `, again);
      },
    );
  };
  const flush = () => {
    if (timer !== null) send();
  };
  return {
    element: el('div', { class: 'note' }, area, status),
    focus: () => area.focus(),
    show: (words) => {
      if (timer === null && area.getRootNode() instanceof ShadowRoot && !area.matches(':focus'))
        area.value = words;
    },
    flush,
  };
}
