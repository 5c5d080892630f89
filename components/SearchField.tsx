import './search.css';
import { Search } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

export interface SearchFieldProps {
  words: string;
  /** Told a moment after the last key. */
  onSearch(words: string): void;
}

const PAUSE = 100;

/** Search over all notes; "/" goes to it from anywhere, Escape empties it. */
export function SearchField({ words, onSearch }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState(words);
  useEffect(() => {
    if (draft === words) return;
    const timer = setTimeout(() => onSearch(draft), draft === '' ? 0 : PAUSE);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const typing = (event.target as HTMLElement).matches('input, textarea, select');
      if (event.key !== '/' || typing) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <search class="search">
      <Icon node={Search} />
      <input
        ref={field}
        class="field search__field"
        type="search"
        aria-label="Search my notes"
        placeholder="Search my notes"
        aria-keyshortcuts="/"
        value={draft}
        onInput={({ currentTarget }) => setDraft(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || draft === '') return;
          event.preventDefault(); // else the browser closes the popup
          setDraft('');
        }}
      />
      <span class="search__key" aria-hidden="true">
        /
      </span>
    </search>
  );
}
