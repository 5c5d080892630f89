import { Bookmark, BookmarkCheck } from 'lucide';
import type { FoundHere } from '../lib/model/page-state.ts';
import { CopyButton } from './CopyButton.tsx';
import { DoneBox } from './DoneBox.tsx';
import { Icon } from './Icon.tsx';

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

/** A recommendation, strength or concern: its words, what it asks for, and saving it. */
export function FindingCard(props: FindingCardProps) {
  const { found, marked, done, onReveal, onSave, onCopy, onDone, onShowNote } = props;
  const { finding, quote, savedAs } = found;
  const facts = factsOf(found);
  return (
    <li class={`card card--${finding.kind}`} data-id={found.id} data-marked={marked || undefined}>
      <button type="button" class="quote" onClick={onReveal}>
        {finding.kind === 'recommendation' ? finding.text : quote}
      </button>
      <div class="card__foot">
        <ul class="meta">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
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
      </div>
    </li>
  );
}

const FORCES = { must: 'Must', should: 'Should', none: null };

/** Force, date, bodies, page and references, each in a few words. */
function factsOf({ finding, page }: FoundHere): string[] {
  const asked =
    finding.kind === 'recommendation'
      ? [
          FORCES[finding.force],
          finding.due && `Due ${finding.due}`,
          finding.bodies?.join(', '),
          ...finding.references.map(({ label }) => label),
        ]
      : [];
  return [...asked, finding.authority && `About ${finding.authority}`, page && `p. ${page}`].filter(
    (fact): fact is string => !!fact,
  );
}
