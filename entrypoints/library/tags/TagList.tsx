import { useState } from 'preact/hooks';
import { TagDot } from '../../../components/TagDot.tsx';
import { ALL_NOTES, libraryHash } from '../../../lib/model/library-address.ts';
import type { TagChange } from '../../../lib/model/tag.ts';
import { placed, type TagPlace } from '../../../lib/model/tag-order.ts';
import { mayStandUnder, type TagNode } from '../../../lib/model/tag-tree.ts';
import { counted } from '../../../lib/text/counted.ts';

interface TagListProps {
  nodes: TagNode[];
  chosen: string | null;
  onChoose(name: string): void;
  onChange(changes: { name: string; change: TagChange }[]): void;
}

/** Tags in their order, those that stand under another set in. Dragging one puts it elsewhere; its form does the same by keyboard. */
export function TagList({ nodes, chosen, onChoose, onChange }: TagListProps) {
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<{ name: string; place: TagPlace } | null>(null);
  const drop = () => {
    if (dragged && over) onChange(placed(nodes, dragged, over.place, over.name));
    setDragged(null);
    setOver(null);
  };
  return (
    <ul class="tag-list" aria-label="Tags">
      {nodes.map((node) => (
        <li
          key={node.name}
          class="tag-list__row"
          style={{ '--depth': node.depth }}
          draggable
          data-over={(over?.name === node.name && over.place) || undefined}
          onDragStart={(event) => {
            event.dataTransfer!.setData('text/plain', node.name);
            setDragged(node.name);
          }}
          onDragOver={(event) => {
            if (!dragged || !mayStandUnder(nodes, dragged, node.name)) return;
            event.preventDefault();
            setOver({ name: node.name, place: placeAt(event) });
          }}
          onDragEnd={() => setDragged(null)}
          onDrop={(event) => {
            event.preventDefault();
            drop();
          }}
        >
          <button
            type="button"
            class="tag-list__name"
            aria-pressed={node.name === chosen}
            onClick={() => onChoose(node.name)}
          >
            <TagDot colour={node.colour} />
            <span class="tag-list__words">
              {node.name}
              {node.depth > 0 && <span class="visually-hidden">, under {node.parent}</span>}
              {node.description && <span class="tag-list__description">{node.description}</span>}
            </span>
          </button>
          <a
            class="tag-list__count"
            href={libraryHash({ view: 'notes', filter: { ...ALL_NOTES, tags: [node.name] } })}
          >
            {counted(node.count, 'note')}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The upper and lower quarters of a row mean beside it, the middle means under it. */
function placeAt({ clientY, currentTarget }: DragEvent): TagPlace {
  const { top, height } = (currentTarget as HTMLElement).getBoundingClientRect();
  const part = (clientY - top) / height;
  return part < 0.25 ? 'before' : part > 0.75 ? 'after' : 'under';
}
