import type { PageState } from '../../lib/model/page-state.ts';

/** A note as it goes on paper. */
export interface PrintedNote {
  /** Stands at its words and before the note, from 1 in reading order. */
  number: number;
  /** Of its mark. */
  id: string;
  quote: string;
  note: string;
  tags: string[];
  page: number | null;
  /** What paper must say of a place that is not sure, or gone; else null. */
  warning: string | null;
}

/** The notes that say something, in reading order; a highlight without words speaks for itself. */
export function printedNotes(state: PageState): PrintedNote[] {
  if (state.status !== 'ready') return [];
  return state.notes
    .filter(({ annotation: { note, tags } }) => note.trim() !== '' || tags.length > 0)
    .map(({ annotation: { id, quote, note, tags }, anchor, page }, i) => ({
      number: i + 1,
      id,
      quote: quote.exact.replace(/\s+/g, ' '),
      note,
      tags,
      page,
      warning: WARNINGS[anchor.status],
    }));
}

const WARNINGS = {
  anchored: null,
  doubtful: 'Check this place: the words in the report are not quite these.',
  lost: 'These words are no longer in the report.',
};

/** A list of `notes` for the paper after the last page; null when there are none. All of it is text. */
export function notesSheet(notes: PrintedNote[], title: string): HTMLElement | null {
  if (notes.length === 0) return null;
  const sheet = element('section', 'print__notes');
  sheet.append(element('h1', '', `My notes on ${title}`));
  const list = element('dl', '');
  for (const { number, quote, note, tags, page, warning } of notes) {
    const body = element('dd', '');
    body.append(element('blockquote', '', quote));
    if (note !== '') body.append(element('p', 'print__words', note));
    const facts = [page !== null && `p. ${page}`, ...tags.map((tag) => `#${tag}`), warning].filter(Boolean);
    if (facts.length > 0) body.append(element('p', 'print__facts', facts.join('  ')));
    list.append(element('dt', '', String(number)), body);
  }
  sheet.append(list);
  return sheet;
}

function element(tag: string, className: string, words = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.textContent = words;
  return made;
}
