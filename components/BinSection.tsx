import './keeping.css';
import { Undo2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { Annotation } from '../lib/model/annotation.ts';
import { dayOf } from '../lib/model/day.ts';
import { annotationsInBin, idsInBin } from '../lib/store/bin.ts';
import { Icon } from './Icon.tsx';
import { annotations, store, useAnnotations } from './use-annotations.ts';

/** As many are drawn at once; more on request. */
const PAGE = 25;

/** What was deleted in the last 30 days, what was deleted last first, and the way back for one or all of it. */
export function BinSection() {
  const [limit, setLimit] = useState(PAGE);
  const [problem, setProblem] = useState<string | null>(null);
  const deleted = useAnnotations((db) => annotationsInBin(db, limit + 1), `bin ${limit}`);
  const restore = (ids: Promise<string[]> | string[]) =>
    void Promise.resolve(ids)
      .then(annotations.restore)
      .then(
        () => setProblem(null),
        (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
      );
  return (
    <section aria-labelledby="bin">
      <h2 id="bin">Deleted notes</h2>
      <p class="keeping__sentence">
        {deleted?.length === 0
          ? 'Nothing was deleted in the last 30 days.'
          : 'They can be brought back for 30 days after they were deleted; then their words are gone for good.'}
      </p>
      {problem && <p role="alert">They were not brought back: {problem}</p>}
      {deleted && deleted.length > 1 && (
        <button type="button" class="button bin__all" onClick={() => restore(store().then(idsInBin))}>
          <Icon node={Undo2} />
          Bring all back
        </button>
      )}
      <ul class="bin">
        {deleted?.slice(0, limit).map((note) => (
          <BinRow key={note.id} note={note} onRestore={() => restore([note.id])} />
        ))}
      </ul>
      {deleted && deleted.length > limit && (
        <button type="button" class="button button--quiet" onClick={() => setLimit(limit + PAGE * 4)}>
          Show more
        </button>
      )}
    </section>
  );
}

function BinRow({ note, onRestore }: { note: Annotation; onRestore(): void }) {
  const { quote, note: words, group, deletedAt } = note;
  return (
    <li class="bin__row">
      <div class="bin__words">
        <p class="bin__quote">
          <bdi>{quote.exact}</bdi>
        </p>
        {words && <p class="bin__note">{words}</p>}
        <p class="bin__meta">
          {group}, deleted {dayOf(deletedAt)}
        </p>
      </div>
      <button type="button" class="button" onClick={onRestore}>
        Bring back<span class="visually-hidden">: {quote.exact.slice(0, 60)}</span>
      </button>
    </li>
  );
}
