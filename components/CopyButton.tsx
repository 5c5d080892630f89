import { Check, Copy, Link } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

export interface CopyButtonProps {
  /** Resolves once the words are on the clipboard. */
  onCopy(): Promise<unknown>;
  /** The address of the place alone, instead of its words. */
  link?: boolean;
}

/** Copies with the citation; says so on the button itself, and what to do when the browser refuses. */
export function CopyButton({ onCopy, link = false }: CopyButtonProps) {
  const [status, setStatus] = useState<'still' | 'done' | 'refused'>('still');
  useEffect(() => {
    if (status !== 'done') return;
    const timer = setTimeout(() => setStatus('still'), 4000);
    return () => clearTimeout(timer);
  }, [status]);
  const copy = () =>
    onCopy().then(
      () => setStatus('done'),
      () => setStatus('refused'),
    );
  return (
    <button type="button" class="button button--quiet" onClick={copy}>
      <Icon node={status === 'done' ? Check : link ? Link : Copy} />
      <span aria-live="polite">{link && status === 'still' ? 'Copy link' : WORDS[status]}</span>
    </button>
  );
}

const WORDS = { still: 'Copy', done: 'Copied', refused: 'Not copied. Try again' };
