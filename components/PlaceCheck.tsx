import './place-check.css';
import { Link2, Search } from 'lucide';
import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { LikelyPlace, NoteHere } from '../lib/model/page-state.ts';
import type { Span } from '../lib/model/span.ts';
import { type Part, wordDifferences } from '../lib/text/word-differences.ts';
import { Icon } from './Icon.tsx';

/** What can be done about a note whose words changed or are gone; given by whoever holds the report. */
export interface PlaceActions {
  /** The words where the note was placed are the right ones. */
  accept(id: string): Promise<unknown>;
  /** Put the note on `span`, or without one on the words selected in the report; `message` says why that cannot be. */
  attach(id: string, span: Span | null): Promise<{ attached: boolean; message: string }>;
  /** Sentences that may be those of a lost note. */
  likely(id: string): Promise<LikelyPlace[]>;
}

export const PlaceContext = createContext<PlaceActions | null>(null);

/** For a note that is not surely on its own words: the old and the found ones, or where they may be, and what to do about it. */
export function PlaceCheck({ here }: { here: NoteHere }) {
  const actions = useContext(PlaceContext);
  const [places, setPlaces] = useState<LikelyPlace[] | null>(null);
  const [said, setSaid] = useState('');
  const { annotation, anchor, found } = here;
  if (!actions || anchor.status === 'anchored') return null;
  const { id } = annotation;
  const told = (work: Promise<string>) =>
    void work.then(setSaid, (error: unknown) =>
      setSaid(error instanceof Error ? error.message : String(error)),
    );
  const attach = async (span: Span | null) => (await actions.attach(id, span)).message;
  const search = async () => {
    const likely = await actions.likely(id);
    setPlaces(likely);
    return likely.length > 0 ? '' : 'No sentence of the report is like these words.';
  };
  return (
    <div class="place">
      {found !== null && <Wordings before={annotation.quote.exact} after={found} />}
      <div class="place__actions">
        {found !== null ? (
          <button type="button" class="button" onClick={() => told(actions.accept(id).then(() => ''))}>
            Yes, this is it
          </button>
        ) : (
          <button type="button" class="button" onClick={() => told(search())}>
            <Icon node={Search} />
            Search in the report
          </button>
        )}
        <button
          type="button"
          class="button button--quiet"
          onMouseDown={(event) => event.preventDefault()} // the selection stays
          onClick={() => told(attach(null))}
        >
          <Icon node={Link2} />
          Attach to selected words
        </button>
      </div>
      {places && places.length > 0 && (
        <ul class="place__likely" aria-label="Sentences that may be these words">
          {places.map(({ span, words, page }) => (
            <li key={span.start}>
              <bdi>{words}</bdi>
              <button type="button" class="button button--quiet" onClick={() => told(attach(span))}>
                Attach here{page === null ? '' : `, p. ${page}`}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="place__said" role="status">
        {said}
      </p>
    </div>
  );
}

/** Two wordings side by side, what only one of them has marked. */
function Wordings({ before, after }: { before: string; after: string }) {
  const differences = wordDifferences(before, after);
  return (
    <dl class="place__wordings">
      <div>
        <dt>Kept</dt>
        <dd>
          <Words parts={differences.before} other="del" />
        </dd>
      </div>
      <div>
        <dt>In the report now</dt>
        <dd>
          <Words parts={differences.after} other="ins" />
        </dd>
      </div>
    </dl>
  );
}

function Words({ parts, other: Other }: { parts: Part[]; other: 'del' | 'ins' }) {
  return <bdi>{parts.map(({ words, same }, i) => (same ? words : <Other key={i}>{words}</Other>))}</bdi>;
}
