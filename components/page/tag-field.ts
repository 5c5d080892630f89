import { X } from 'lucide';
import { iconButton } from './buttons.ts';
import { el } from './el.ts';

/** The tags of an annotation: Enter or a comma adds one, Backspace in the empty field takes the last away. */
export interface TagField {
  element: HTMLElement;
  focus(): void;
  show(tags: string[]): void;
}

export function tagField(tags: string[], onChange: (tags: string[]) => void): TagField {
  let now = tags;
  const change = (next: string[]) => {
    show(next);
    onChange(next);
  };
  const add = () => {
    const fresh = input.value.split(',').map(tidied).filter(Boolean);
    input.value = '';
    if (fresh.some((tag) => !now.includes(tag))) change([...new Set([...now, ...fresh])]);
  };
  const input = el('input', {
    class: 'tags__input',
    'aria-label': 'Add a tag',
    placeholder: 'Add a tag',
    onblur: add,
    onkeydown: (event: KeyboardEvent) => {
      if (event.isComposing) return;
      if (event.key === 'Enter' || event.key === ',') {
        event.preventDefault();
        add();
      } else if (event.key === 'Backspace' && input.value === '' && now.length > 0) change(now.slice(0, -1));
    },
  });
  const list = el('ul', { class: 'tags__list', 'aria-label': 'Tags' });
  const show = (next: string[]) => {
    now = next;
    list.hidden = next.length === 0;
    list.replaceChildren(
      ...next.map((tag) =>
        el(
          'li',
          { class: 'tag' },
          tag,
          iconButton(X, `Remove tag ${tag}`, () => change(now.filter((other) => other !== tag))),
        ),
      ),
    );
  };
  show(tags);
  return { element: el('div', { class: 'tags' }, list, input), focus: () => input.focus(), show };
}

/** One blank between words, and no "#" in front: that is how Markdown writes it, not part of the tag. */
const tidied = (tag: string): string => tag.trim().replace(/^#+/, '').replace(/\s+/g, ' ').trim();
