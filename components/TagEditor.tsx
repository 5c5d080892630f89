import { Plus, X } from 'lucide';
import { useId, useRef, useState } from 'preact/hooks';
import { tidiedTag } from '../lib/model/tag.ts';
import { Icon } from './Icon.tsx';
import { TagDot } from './TagDot.tsx';
import { useTagColours } from './tag-colours.ts';
import { useFocusKept } from './use-focus-kept.ts';

export interface TagEditorProps {
  tags: string[];
  /** Tags used elsewhere, offered while typing. */
  known?: string[];
  /** Tags that its words suggest, likeliest first; Enter in the empty field takes the first. */
  suggested?: string[];
  onChange(tags: string[]): void;
}

/** The tags of an annotation: Enter or a comma adds one, Backspace in the empty field takes the last away. */
export function TagEditor({ tags, known = [], suggested = [], onChange }: TagEditorProps) {
  const id = useId();
  const colourOf = useTagColours();
  const root = useRef<HTMLDivElement>(null);
  const leaving = useFocusKept(root, 'input');
  const [draft, setDraft] = useState('');
  const take = (tag: string) => {
    leaving();
    onChange([...tags, tag]);
  };
  const add = () => {
    const fresh = draft.split(',').map(tidiedTag).filter(Boolean);
    if (fresh.some((tag) => !tags.includes(tag))) onChange([...new Set([...tags, ...fresh])]);
    setDraft('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      if (draft.trim() === '' && event.key === 'Enter' && suggested[0]) take(suggested[0]);
      else add();
    } else if (event.key === 'Backspace' && draft === '' && tags.length > 0) {
      onChange(tags.slice(0, -1));
    }
  };
  return (
    <div class="tags" ref={root}>
      {tags.length > 0 && (
        <ul class="tags__list" aria-label="Tags">
          {tags.map((tag) => (
            <li key={tag} class="tag">
              {colourOf(tag) && <TagDot colour={colourOf(tag)} />}
              {tag}
              <button
                type="button"
                class="tag__remove"
                aria-label={`Remove tag ${tag}`}
                onClick={() => {
                  leaving();
                  onChange(tags.filter((other) => other !== tag));
                }}
              >
                <Icon node={X} size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <label class="visually-hidden" for={id}>
        Add a tag
      </label>
      <input
        id={id}
        class="tags__input"
        list={`${id}-known`}
        placeholder="Add a tag"
        value={draft}
        onInput={({ currentTarget }) => setDraft(currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={add}
      />
      {suggested.length > 0 && (
        <ul class="tags__suggested" aria-label="Suggested tags">
          {suggested.map((tag, i) => (
            <li key={tag}>
              <button type="button" class="tag tag--suggested" onClick={() => take(tag)}>
                <Icon node={Plus} size={12} />
                <span class="visually-hidden">Add tag </span>
                {tag}
                {i === 0 && <kbd class="tags__key">Enter</kbd>}
              </button>
            </li>
          ))}
        </ul>
      )}
      <datalist id={`${id}-known`}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}
