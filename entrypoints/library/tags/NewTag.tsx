import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { tidiedTag } from '../../../lib/model/tag.ts';

interface NewTagProps {
  taken: string[];
  onAdd(name: string): void;
  onCancel(): void;
}

/** A name for a tag that no note carries yet. */
export function NewTag({ taken, onAdd, onCancel }: NewTagProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState('');
  useEffect(() => field.current?.focus(), []);
  const name = tidiedTag(draft);
  return (
    <form
      class="tags-view__new"
      onSubmit={(event) => {
        event.preventDefault();
        if (name !== '') onAdd(name);
      }}
    >
      <label for={id}>Name of the new tag</label>
      <input
        id={id}
        ref={field}
        class="field"
        value={draft}
        onInput={({ currentTarget }) => setDraft(currentTarget.value)}
        onKeyDown={({ key }) => key === 'Escape' && onCancel()}
      />
      <button type="submit" class="button button--main">
        {taken.includes(name) ? 'Show it' : 'Make it'}
      </button>
    </form>
  );
}
