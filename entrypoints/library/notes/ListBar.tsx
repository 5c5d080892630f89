import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface ListBarProps {
  total: number;
  selected: number;
  /** False while the ids of all are not known. */
  ready: boolean;
  /** What is being done to them now, in words; null when nothing is. */
  busy: string | null;
  onAll(all: boolean): void;
  /** What can be done with those that are selected. */
  children: ComponentChildren;
}

/** Selecting all notes that fit, and beside it what can be done with them. */
export function ListBar({ total, selected, ready, busy, onAll, children }: ListBarProps) {
  const box = useRef<HTMLInputElement>(null);
  const some = selected > 0 && selected < total;
  useEffect(() => {
    box.current!.indeterminate = some;
  }, [some]);
  return (
    <div class="list-bar">
      <label class="list-bar__all">
        <input
          ref={box}
          type="checkbox"
          checked={selected > 0 && selected === total}
          aria-busy={!ready || undefined}
          onChange={({ currentTarget }) => onAll(currentTarget.checked)}
        />
        {busy ?? wordsFor(selected, total)}
      </label>
      <p class="visually-hidden" role="status">
        {busy ?? (selected > 0 ? wordsFor(selected, total) : '')}
      </p>
      {children}
    </div>
  );
}

function wordsFor(selected: number, total: number): string {
  const all = total.toLocaleString('en-GB');
  if (selected === 0) return `Select all ${all}`;
  return selected === total ? `All ${all} selected` : `${selected.toLocaleString('en-GB')} selected`;
}
