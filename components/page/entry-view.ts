import { Bookmark, Copy, EyeOff, MessageSquareText, Trash2 } from 'lucide';
import type { Colour } from '../../lib/model/annotation.ts';
import type { NoteHere } from '../../lib/model/page-state.ts';
import { button, iconButton } from './buttons.ts';
import { el } from './el.ts';
import type { Entry } from './entry.ts';
import { gradeChip } from './grade-chip.ts';
import type { PageHandlers } from './handlers.ts';
import { noteField } from './note-field.ts';
import type { StatusLine } from './status-line.ts';
import { swatches } from './swatches.ts';
import { tagField } from './tag-field.ts';

/** The inside of a card. */
export interface EntryView {
  element: HTMLElement;
  /** Shows the entry as it is now, without losing what is being typed; false when it needs another view. */
  update(entry: Entry): boolean;
  focus(part: 'note' | 'tags'): void;
  flush(): void;
}

/** Something found and not kept: what it is, and keeping it. */
export function foundView(
  entry: Entry,
  handlers: PageHandlers,
  status: StatusLine,
  close: () => void,
): EntryView {
  const { id, finding } = entry.found!;
  let wanted: 'note' | null = null;
  const save = (part: 'note' | null) => {
    wanted = part;
    handlers.saveFindings([id]).catch(status.complain);
  };
  const dismiss = () =>
    handlers.dismiss(id).then(() => {
      close();
      const undo = () => void handlers.bringBack(id).catch(status.complain);
      status.say('Finding hidden', { name: 'Undo', go: undo });
    }, status.complain);
  const none = iconButton(EyeOff, `Not a ${finding.kind}: hide it`, dismiss);
  const element = el(
    'div',
    { class: 'entry' },
    ...aboutOf(entry),
    el(
      'div',
      { class: 'actions' },
      button(Bookmark, 'Save', () => save(null), 'button--main'),
      button(MessageSquareText, 'Note', () => save('note')),
      copyButton(() => handlers.copy(handlers.passage(finding.span)), status),
      none,
    ),
  );
  return {
    element,
    update: (next) => {
      if (next.found?.id !== id || next.note === null) return next.found?.id === id;
      const root = element.getRootNode() as ShadowRoot;
      if (wanted) queueMicrotask(() => root.querySelector('textarea')?.focus());
      return false;
    },
    focus: () => save('note'),
    flush: () => {},
  };
}

/** Something kept: note, tags, colour, copy, delete. */
export function noteView(
  entry: Entry,
  { annotation, anchor }: NoteHere,
  handlers: PageHandlers,
  status: StatusLine,
  close: () => void,
): EntryView {
  const { id } = annotation;
  const note = noteField(annotation.note, (words) => handlers.change(id, { note: words }));
  const tags = tagField(annotation.tags, (next) => note.follow(handlers.change(id, { tags: next })));
  const recolour = (colour: Colour) => void handlers.change(id, { colour }).catch(status.complain);
  const remove = () =>
    handlers.remove(id).then(() => {
      close();
      const undo = () => void handlers.restore(id).catch(status.complain);
      status.say(annotation.kind === 'highlight' ? 'Highlight deleted' : 'No longer saved', {
        name: 'Undo',
        go: undo,
      });
    }, status.complain);
  const accept = () => void handlers.accept(id).catch(status.complain);
  const colours = annotation.kind === 'highlight' ? swatches(annotation.colour, recolour) : null;
  const element = el(
    'div',
    { class: 'entry' },
    ...aboutOf(entry),
    ...(anchor.status === 'doubtful' ? placeCheck(annotation.quote.exact, accept) : []),
    note.element,
    tags.element,
    el(
      'div',
      { class: 'actions' },
      colours?.element ?? null,
      copyButton(() => handlers.copy(annotation), status),
      button(Trash2, 'Delete', remove, 'button--quiet'),
    ),
  );
  return {
    element,
    update: (next) => {
      if (next.note?.annotation.id !== id || next.note.anchor.status !== anchor.status) return false;
      note.show(next.note.annotation.note);
      tags.show(next.note.annotation.tags);
      colours?.show(next.note.annotation.colour);
      return true;
    },
    focus: (part) => (part === 'note' ? note : tags).focus(),
    flush: note.flush,
  };
}

/** The words were not found as they were kept: those are shown, for the reader to compare with what is marked. */
const placeCheck = (kept: string, accept: () => void): HTMLElement[] => [
  el('p', { class: 'soft' }, 'Check this place. Kept words: ', el('bdi', {}, kept)),
  el('div', { class: 'actions' }, button(null, 'Yes, this is it', accept)),
];

/** What was read: the grade with its area, or the facts of a recommendation. */
function aboutOf({ found, note, facts }: Entry): HTMLElement[] {
  const read = found?.finding.kind === 'judgement' ? found.finding : note?.annotation.finding;
  const chip = read && 'grade' in read && read.grade ? [gradeChip(read.grade, read.area, read.current)] : [];
  return facts.length > 0 ? [...chip, el('p', { class: 'soft' }, facts.join(' · '))] : chip;
}

function copyButton(copy: () => Promise<void>, status: StatusLine): HTMLButtonElement {
  const made: HTMLButtonElement = button(
    Copy,
    'Copy',
    () =>
      copy().then(() => {
        made.lastChild!.textContent = 'Copied';
        setTimeout(() => (made.lastChild!.textContent = 'Copy'), 4000);
      }, status.complain),
    'button--quiet',
  );
  made.title = 'Copy with citation';
  return made;
}
