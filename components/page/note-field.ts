import { el } from './el.ts';
import { isCutOff } from './status-line.ts';

/** Long enough that a word is not saved letter by letter, short enough that little is ever unsaved. */
const PAUSE = 350;

const CUT_OFF =
  'Not saved: Inspection Notes was updated while this page was open. Copy your words, then reload the page. ';
const wordsOf = (error: unknown): string =>
  `${error instanceof Error ? error.message : String(error)} Your words are still here. `;

/** The reader's own words, saved as they are typed; "Saved" only once they are on disk. */
export interface NoteField {
  element: HTMLElement;
  focus(): void;
  /** Words that came from elsewhere: shown, unless the reader is in the middle of their own. */
  show(note: string): void;
  /** Say how the saving of something beside the note goes, too. */
  follow(saving: Promise<void>): void;
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
    follow(save(area.value), again);
  };
  const follow = (saving: Promise<void>, way: HTMLElement | '' = '') => {
    status.replaceChildren('Saving');
    saving.then(
      () => timer === null && status.replaceChildren('Saved'),
      (error: unknown) => {
        status.replaceChildren(isCutOff(error) ? CUT_OFF : `Not saved: ${wordsOf(error)}`, way);
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
    follow: (saving) => follow(saving),
    flush,
  };
}
