import { Download, Palette, Tag, Trash2, X } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ColourChoice } from '../../../components/ColourChoice.tsx';
import { Icon } from '../../../components/Icon.tsx';
import type { ManyChange } from '../../../lib/model/annotation.ts';
import { counted } from '../../../lib/text/counted.ts';

export interface BulkBarProps {
  selected: number;
  knownTags: string[];
  onChange(change: ManyChange): void;
  onDelete(): void;
  onExport(): void;
  onClear(): void;
}

/** What can be done with the notes that are selected, all of it at once and to be undone at once. */
export function BulkBar({ selected, knownTags, onChange, onDelete, onExport, onClear }: BulkBarProps) {
  const bar = useRef<HTMLFieldSetElement>(null);
  const [open, setOpen] = useState<'tags' | 'colour' | null>(null);
  const toggle = (part: 'tags' | 'colour') => () => setOpen(open === part ? null : part);
  const change = (what: ManyChange) => {
    onChange(what);
    setOpen(null);
    bar.current?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus(); // what was clicked goes
  };
  return (
    <fieldset
      ref={bar}
      class="bulk"
      aria-label="Selected notes"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        bar.current?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
        setOpen(null);
      }}
    >
      <button
        type="button"
        title="Tags"
        class={open === 'tags' ? 'button button--quiet button--on' : 'button button--quiet'}
        aria-expanded={open === 'tags'}
        onClick={toggle('tags')}
      >
        <Icon node={Tag} />
        <span class="bulk__name">Tags</span>
      </button>
      <button
        type="button"
        title="Colour"
        class={open === 'colour' ? 'button button--quiet button--on' : 'button button--quiet'}
        aria-expanded={open === 'colour'}
        onClick={toggle('colour')}
      >
        <Icon node={Palette} />
        <span class="bulk__name">Colour</span>
      </button>
      <button type="button" title="Export" class="button button--quiet" onClick={onExport}>
        <Icon node={Download} />
        <span class="bulk__name">Export</span>
      </button>
      <button type="button" title="Delete" class="button button--quiet" onClick={onDelete}>
        <Icon node={Trash2} />
        <span class="bulk__name">Delete</span>
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label="Select nothing"
        title="Select nothing"
        onClick={onClear}
      >
        <Icon node={X} />
      </button>
      {open === 'tags' && <TagForm selected={selected} knownTags={knownTags} onChange={change} />}
      {open === 'colour' && (
        <div class="bulk__more">
          <ColourChoice chosen={null} onChoose={(colour) => change({ colour })} />
          <p class="bulk__hint">Of your own highlights. Findings keep the colours of their kind.</p>
        </div>
      )}
    </fieldset>
  );
}

interface TagFormProps {
  selected: number;
  knownTags: string[];
  onChange(change: ManyChange): void;
}

/** One tag, to be put on all selected notes or taken off them. Enter puts it on. */
function TagForm({ selected, knownTags, onChange }: TagFormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const [draft, setDraft] = useState('');
  const tag = draft.trim().replace(/^#+/, '').replace(/\s+/g, ' ').trim();
  const add = () => tag && onChange({ addTags: [tag] });
  return (
    <form
      class="bulk__more"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <input
        ref={field}
        class="field bulk__tag"
        list={`${id}-known`}
        aria-label={`Tag for ${counted(selected, 'note')}`}
        placeholder="Tag"
        value={draft}
        onInput={({ currentTarget }) => setDraft(currentTarget.value)}
      />
      <datalist id={`${id}-known`}>
        {knownTags.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <button type="submit" class="button">
        Add
      </button>
      <button type="button" class="button" onClick={() => tag && onChange({ removeTags: [tag] })}>
        Take off
      </button>
    </form>
  );
}
