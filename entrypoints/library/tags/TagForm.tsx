import { ArrowDown, ArrowUp, Trash2 } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { ColourChoice } from '../../../components/ColourChoice.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { type TagChange, tidiedTag } from '../../../lib/model/tag.ts';
import { moved, neighbours, placed, shownParent } from '../../../lib/model/tag-order.ts';
import { mayStandUnder, type TagNode } from '../../../lib/model/tag-tree.ts';
import { counted } from '../../../lib/text/counted.ts';

interface TagFormProps {
  node: TagNode;
  nodes: TagNode[];
  onChange(changes: { name: string; change: TagChange }[]): void;
  /** Put another tag in its place; null takes it off its notes. */
  onReplace(name: string, into: string | null): void;
}

/** Everything that can be said of one tag. Each change is kept at once and can be undone. */
export function TagForm({ node, nodes, onChange, onReplace }: TagFormProps) {
  const { name, colour, description, count } = node;
  const say = (change: TagChange) => onChange([{ name, change }]);
  const [before, after] = neighbours(nodes, name);
  const parent = shownParent(nodes, name);
  const others = nodes.filter((other) => other.name !== name).map((other) => other.name);
  return (
    <section class="tag-form" aria-label={`Tag ${name}`}>
      <Name name={name} taken={others} onRename={(to) => onReplace(name, to)} />
      <Described label="Description" hint="When to use it, for you and those you share it with.">
        {(id, hint) => (
          <textarea
            id={id}
            aria-describedby={hint}
            class="field"
            rows={3}
            onChange={({ currentTarget }) => say({ description: currentTarget.value.trim() })}
          >
            {description}
          </textarea>
        )}
      </Described>
      <div class="tag-form__part">
        <p class="tag-form__label">Colour</p>
        <div class="tag-form__row">
          <ColourChoice
            label="Colour of the tag"
            chosen={colour}
            onChoose={(chosen) => say({ colour: chosen })}
          />
          {colour && (
            <button type="button" class="button button--quiet" onClick={() => say({ colour: null })}>
              No colour
            </button>
          )}
        </div>
      </div>
      <Described label="Stands under">
        {(id) => (
          <select
            id={id}
            class="field"
            value={parent ?? ''}
            onChange={({ currentTarget: { value } }) =>
              value === '' ? say({ parent: null }) : onChange(placed(nodes, name, 'under', value))
            }
          >
            <option value="">No other tag</option>
            {others
              .filter((other) => mayStandUnder(nodes, name, other))
              .map((other) => (
                <option key={other} value={other}>
                  {other}
                </option>
              ))}
          </select>
        )}
      </Described>
      {(before ?? after) !== null && (
        <div class="tag-form__row">
          <Step by={-1} to={before} onStep={() => onChange(moved(nodes, name, -1))} />
          <Step by={1} to={after} onStep={() => onChange(moved(nodes, name, 1))} />
        </div>
      )}
      {others.length > 0 && <Merge name={name} others={others} onMerge={(into) => onReplace(name, into)} />}
      <button type="button" class="button button--quiet" onClick={() => onReplace(name, null)}>
        <Icon node={Trash2} />
        {count === 0 ? 'Delete this tag' : `Delete this tag, and take it off ${counted(count, 'note')}`}
      </button>
    </section>
  );
}

/** The name, kept on Enter or when the field is left; one that another tag has is a merge, which is said before it is done. */
function Name({ name, taken, onRename }: { name: string; taken: string[]; onRename(to: string): void }) {
  const [draft, setDraft] = useState(name);
  const to = tidiedTag(draft);
  const merges = taken.includes(to);
  const rename = () => (to === '' ? setDraft(name) : to !== name && onRename(to));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        rename();
      }}
    >
      <Described
        label="Name"
        {...(merges ? { hint: `There is a tag “${to}”: press Enter to merge the two.` } : {})}
      >
        {(id, hint) => (
          <input
            id={id}
            aria-describedby={hint}
            class="field"
            value={draft}
            onInput={({ currentTarget }) => setDraft(currentTarget.value)}
            onBlur={() => (merges ? setDraft(name) : rename())}
          />
        )}
      </Described>
    </form>
  );
}

function Merge(props: { name: string; others: string[]; onMerge(into: string): void }) {
  const [into, setInto] = useState('');
  return (
    <Described label="Merge into" hint={`Notes tagged “${props.name}” get the other tag instead.`}>
      {(id, hint) => (
        <div class="tag-form__row">
          <select
            id={id}
            aria-describedby={hint}
            class="field"
            value={into}
            onChange={({ currentTarget }) => setInto(currentTarget.value)}
          >
            <option value="">Choose a tag</option>
            {props.others.map((other) => (
              <option key={other}>{other}</option>
            ))}
          </select>
          {into !== '' && (
            <button type="button" class="button" onClick={() => props.onMerge(into)}>
              Merge
            </button>
          )}
        </div>
      )}
    </Described>
  );
}

function Step({ by, to, onStep }: { by: -1 | 1; to: string | null; onStep(): void }) {
  if (to === null) return null;
  return (
    <button type="button" class="button button--quiet" onClick={onStep}>
      <Icon node={by === -1 ? ArrowUp : ArrowDown} />
      {by === -1 ? `Above “${to}”` : `Below “${to}”`}
    </button>
  );
}

interface DescribedProps {
  label: string;
  hint?: string;
  children(id: string, hint: string | undefined): ComponentChildren;
}

function Described({ label, hint, children }: DescribedProps) {
  const id = useId();
  return (
    <div class="tag-form__part">
      <label class="tag-form__label" for={id}>
        {label}
      </label>
      {children(id, hint === undefined ? undefined : `${id}-hint`)}
      {hint !== undefined && (
        <p id={`${id}-hint`} class="tag-form__hint">
          {hint}
        </p>
      )}
    </div>
  );
}
