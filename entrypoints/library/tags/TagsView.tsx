import { Download, Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../../../components/Icon.tsx';
import { useAnnotations } from '../../../components/use-annotations.ts';
import { useFocusKept } from '../../../components/use-focus-kept.ts';
import { csvOf } from '../../../lib/export/csv.ts';
import { download } from '../../../lib/export/download.ts';
import { askBackground } from '../../../lib/messages/ask.ts';
import type { TagChange } from '../../../lib/model/tag.ts';
import { codebook, type TagNode } from '../../../lib/model/tag-tree.ts';
import { tagEntries } from '../../../lib/store/tags.ts';
import type { ViewProps } from '../views.ts';
import { NewTag } from './NewTag.tsx';
import { TagForm } from './TagForm.tsx';
import { TagList } from './TagList.tsx';
import './tags.css';

/** The codebook: every tag in its place, and what can be said of the one that is chosen. */
export function TagsView({ address, restate }: ViewProps) {
  const entries = useAnnotations(tagEntries, 'tags');
  const [adding, setAdding] = useState(false);
  const leaving = useFocusKept(null, '.tags-view__head .button');
  const [problem, setProblem] = useState<string | null>(null);
  if (!entries) return <p class="late">Opening…</p>;

  const nodes = codebook(entries);
  const chosen = nodes.find(({ name }) => name === address.own.chosen) ?? null;
  const choose = (name: string | null) => restate({ own: name === null ? {} : { chosen: name } });
  const said = (change: Promise<unknown>) =>
    change.then(
      () => setProblem(null),
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  const change = (changes: { name: string; change: TagChange }[]) =>
    changes.length > 0 && void said(askBackground('changeTags', { changes }));
  const replace = (name: string, into: string | null) =>
    void said(askBackground('replaceTags', { names: [name], into }).then(() => choose(into)));

  return (
    <>
      <div class="tags-view__head">
        <h1 tabIndex={-1}>
          Tags <span class="count">{nodes.length}</span>
        </h1>
        <button type="button" class="button" aria-expanded={adding} onClick={() => setAdding(!adding)}>
          <Icon node={Plus} />
          New tag
        </button>
        {nodes.length > 0 && (
          <button type="button" class="button button--quiet" onClick={() => downloadCodebook(nodes)}>
            <Icon node={Download} />
            Codebook as CSV
          </button>
        )}
      </div>
      {adding && (
        <NewTag
          onCancel={() => {
            leaving();
            setAdding(false);
          }}
          taken={nodes.map(({ name }) => name)}
          onAdd={(name) => {
            change([{ name, change: {} }]);
            choose(name);
            setAdding(false);
          }}
        />
      )}
      {problem !== null && <p role="alert">{problem}</p>}
      {nodes.length === 0 ? (
        <p class="tags-view__empty">
          There are no tags yet. Tag a note beside its report, or make a tag here to begin a codebook.
        </p>
      ) : (
        <div class="tags-view">
          <TagList nodes={nodes} chosen={chosen?.name ?? null} onChoose={choose} onChange={change} />
          {chosen ? (
            <TagForm key={chosen.name} node={chosen} nodes={nodes} onChange={change} onReplace={replace} />
          ) : (
            <p class="tags-view__hint">Choose a tag to rename, describe, colour, nest or merge it.</p>
          )}
        </div>
      )}
    </>
  );
}

const downloadCodebook = (nodes: TagNode[]): void =>
  download('codebook.csv', csvOf(COLUMNS, nodes), 'text/csv');

const COLUMNS = [
  { name: 'Tag', value: ({ name }: TagNode) => name },
  { name: 'Under', value: ({ parent }: TagNode) => parent },
  { name: 'Description', value: ({ description }: TagNode) => description },
  { name: 'Notes', value: ({ count }: TagNode) => count },
];
