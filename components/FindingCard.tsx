import { Bookmark, BookmarkCheck, EyeOff } from 'lucide';
import { useContext } from 'preact/hooks';
import type { FoundHere } from '../lib/model/page-state.ts';
import { CopyButton } from './CopyButton.tsx';
import { DoneBox } from './DoneBox.tsx';
import { FindingFacts } from './FindingFacts.tsx';
import { FindingThemes } from './FindingThemes.tsx';
import { FindingContext } from './finding-context.ts';
import { Icon } from './Icon.tsx';
import { useWhyLine } from './use-why-line.tsx';

export interface FindingCardProps {
  found: FoundHere;
  /** Whether this is the card that is being looked at. */
  marked: boolean;
  onReveal(): void;
  onSave(): void;
  onCopy(): Promise<unknown>;
  /** Of a saved recommendation: whether it is done; null for all others. */
  done: boolean | null;
  onDone(done: boolean): void;
  /** Go to the note that keeps it. */
  onShowNote(): void;
}

/** A recommendation, strength or concern: its words, what it asks for, what it speaks of, saving it, or hiding it as none. */
export function FindingCard(props: FindingCardProps) {
  const { found, marked, done, onReveal, onSave, onCopy, onDone, onShowNote } = props;
  const { finding, quote, savedAs, page } = found;
  const { onDismiss } = useContext(FindingContext);
  const why = useWhyLine(found);
  return (
    <li class={`card card--${finding.kind}`} data-id={found.id} data-marked={marked || undefined}>
      <button type="button" class="quote" onClick={onReveal}>
        {finding.kind === 'recommendation' ? finding.text : quote}
      </button>
      <div class="card__about">
        <FindingFacts found={found} />
        <FindingThemes found={found} />
      </div>
      {why.line}
      <div class="card__foot">
        {page !== null && <p class="meta">p. {page}</p>}
        {done !== null && <DoneBox done={done} onChange={onDone} />}
        {savedAs === null ? (
          <button type="button" class="button button--quiet" onClick={onSave}>
            <Icon node={Bookmark} />
            Save
          </button>
        ) : (
          <button type="button" class="button button--quiet button--on" onClick={onShowNote}>
            <Icon node={BookmarkCheck} />
            Saved<span class="visually-hidden">. Show my note</span>
          </button>
        )}
        <CopyButton onCopy={onCopy} />
        {why.button}
        {savedAs === null && (
          <button
            type="button"
            class="icon-button"
            aria-label={`Not a ${finding.kind}: hide it`}
            title={`Not a ${finding.kind}: hide it`}
            onClick={() => onDismiss([found.id])}
          >
            <Icon node={EyeOff} />
          </button>
        )}
      </div>
    </li>
  );
}
