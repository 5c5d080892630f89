import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { StoreNotice } from '../../components/StoreNotice.tsx';
import { dayOf } from '../../lib/model/day.ts';
import type { Said } from './use-keep.ts';
import type { Printing } from './use-print.ts';

export interface NoticesProps {
  /** Why the pages cannot be shown; null when they can. */
  problem: string | null;
  printing: Printing | null;
  said: Said | null;
  /** Whether notes are gone with the window. */
  isPrivate: boolean;
  /** When our own copy was kept, if that is what is shown; else null. */
  copyFrom: number | null;
  /** Pages whose text could not be read. */
  broken: number[];
  onHush(): void;
}

/** What the reader should know while the pages are there: said to screen readers, too. Failures stay until put away. */
export function Notices({ problem, printing, said, isPrivate, copyFrom, broken, onHush }: NoticesProps) {
  useEffect(() => {
    if (!said || said.failed) return;
    const timer = setTimeout(onHush, 3000);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <div class="notices">
      <StoreNotice />
      {problem !== null && (
        <p class="notices__line" role="alert">
          The pages cannot be shown ({problem}). Your notes are safe. Reload this tab, or open the original.
        </p>
      )}
      {isPrivate && <ToBeRead>{PRIVATE}</ToBeRead>}
      {copyFrom !== null && (
        <ToBeRead>This is the copy you kept on {dayOf(copyFrom)}; nothing was fetched.</ToBeRead>
      )}
      {broken.length > 0 && (
        <p class="notices__line" role="status">
          This PDF is damaged: {pagesInWords(broken)} could not be read. The others can be read and annotated.
          Download it again, or open the original.
        </p>
      )}
      {printing && (
        <p class="notices__line">
          <span role="status">
            Preparing page {printing.done} of {printing.total} for printing
          </span>
          <button type="button" class="button button--quiet" onClick={printing.cancel}>
            Cancel
          </button>
        </p>
      )}
      <div class="notices__status" role="status">
        {said && !said.failed && <p class="notices__line">{said.words}</p>}
      </div>
      {said?.failed && (
        <p class="notices__line notices__line--failed" role="alert">
          {said.words}
          <button type="button" class="icon-button" aria-label="Put this message away" onClick={onHush}>
            <Icon node={X} />
          </button>
        </p>
      )}
    </div>
  );
}

/** Stays until it is put away. */
function ToBeRead({ children }: { children: ComponentChildren }) {
  const [told, setTold] = useState(false);
  if (told) return null;
  return (
    <p class="notices__line" role="status">
      <span>{children}</span>
      <button
        type="button"
        class="icon-button"
        aria-label="Put this message away"
        onClick={() => setTold(true)}
      >
        <Icon node={X} />
      </button>
    </p>
  );
}

const pagesInWords = (pages: number[]): string =>
  pages.length === 1 ? `page ${pages[0]}` : `${pages.length} pages, from page ${pages[0]} on,`;

const PRIVATE = 'This is a private window: what you note here is gone when your private windows are closed.';
