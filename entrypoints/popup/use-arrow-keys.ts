import { useEffect } from 'preact/hooks';

/** Arrow keys walk over the rows of the lists (`data-row`); from anywhere else, down goes to the first of them. */
export function useArrowKeys(): void {
  useEffect(() => {
    addEventListener('keydown', walk);
    return () => removeEventListener('keydown', walk);
  }, []);
}

function walk(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((row) => row.parentElement?.contains(document.activeElement));
  const next = at < 0 ? rows[step < 0 ? rows.length : 0] : rows[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
