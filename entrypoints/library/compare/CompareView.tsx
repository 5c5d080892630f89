import { useRef, useState } from 'preact/hooks';
import { useAnnotations } from '../../../components/use-annotations.ts';
import { useFocusKept } from '../../../components/use-focus-kept.ts';
import { subjectsOf } from '../../../lib/history/subjects.ts';
import { authoritiesOf } from '../../../lib/store/authorities.ts';
import { authorityPage } from '../../../lib/store/authority-page.ts';
import type { Db } from '../../../lib/store/db.ts';
import type { ViewProps } from '../views.ts';
import './compare.css';
import { CompareAreas } from './CompareAreas.tsx';
import { CompareAsked } from './CompareAsked.tsx';
import { CompareCounts } from './CompareCounts.tsx';
import type { Side } from './side.ts';

/** As many as fit beside each other. */
const MOST = 4;

/** Two to four authorities side by side: their latest judgements, what is asked of them, and how much is kept. Which ones is in the address. */
export function CompareView({ address, restate }: ViewProps) {
  const names = address.filter.groups.slice(0, MOST);
  const all = useAnnotations(authoritiesOf, 'authorities');
  const sides = useAnnotations((db) => sidesOf(db, names), `compare ${JSON.stringify(names)}`);
  const choose = (groups: string[]) => restate({ filter: { ...address.filter, groups } });
  return (
    <div class="compare">
      <h1 tabIndex={-1}>Compare</h1>
      <Chosen
        names={names}
        others={(all ?? []).map(({ name }) => name).filter((name) => !names.includes(name))}
        onChoose={choose}
      />
      {names.length < 2 ? (
        <p class="compare__words">Choose two to four authorities to see them side by side.</p>
      ) : (
        sides && <Sides sides={sides.filter(({ name }) => names.includes(name))} />
      )}
    </div>
  );
}

/** Only the council's own reports are compared where an authority has schools and homes, too. */
const sidesOf = (db: Db, names: string[]): Promise<Side[]> =>
  Promise.all(
    names.map(async (name) => {
      const reports = await authorityPage(db, name);
      const [subject] = subjectsOf(reports.flatMap(({ read }) => read ?? []));
      return {
        name,
        read: subject?.read ?? [],
        about: subject?.name ?? null,
        notes: reports.reduce((sum, { notes }) => sum + notes, 0),
      };
    }),
  );

interface ChosenProps {
  names: string[];
  others: string[];
  onChoose(names: string[]): void;
}

/** What is compared, each with a way out, and a field for one more. */
function Chosen({ names, others, onChoose }: ChosenProps) {
  const [said, setSaid] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const leaving = useFocusKept(root, '.tag__remove', 'select');
  return (
    <div class="compare__chosen" ref={root}>
      <ul class="compare__names" aria-label="Compared">
        {names.map((name) => (
          <li key={name} class="tag">
            {name}
            <button
              type="button"
              class="tag__remove"
              aria-label={`Leave out ${name}`}
              onClick={() => {
                leaving();
                onChoose(names.filter((one) => one !== name));
                setSaid(`${name} left out`);
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {names.length < MOST ? (
        <select
          class="field compare__add"
          aria-label="Add an authority"
          value=""
          onChange={({ currentTarget }) => {
            const name = currentTarget.value;
            currentTarget.value = '';
            if (name) onChoose([...names, name]);
            setSaid(`${name} added`);
          }}
        >
          <option value="">
            {others.length > 0 ? 'Add an authority' : 'No other authority is in the library'}
          </option>
          {others.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      ) : (
        <p class="count">Four are as many as fit: leave one out to add another.</p>
      )}
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}

function Sides({ sides }: { sides: Side[] }) {
  return (
    <>
      <p class="compare__words">
        Each side as its latest own report has it. The reports may be years apart and of different frameworks:
        see the dates.
      </p>
      <CompareCounts sides={sides} />
      <CompareAreas sides={sides} />
      <CompareAsked sides={sides} />
    </>
  );
}
