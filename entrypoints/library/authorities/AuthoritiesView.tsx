import { useState } from 'preact/hooks';
import { FirstSteps } from '../../../components/FirstSteps.tsx';
import { useAnnotations } from '../../../components/use-annotations.ts';
import { dayInWords } from '../../../lib/model/day.ts';
import { frameworkName } from '../../../lib/model/framework-name.ts';
import { ALL_NOTES, libraryHash } from '../../../lib/model/library-address.ts';
import { type AuthorityEntry, authoritiesOf, dayOfReport } from '../../../lib/store/authorities.ts';
import { counted } from '../../../lib/text/counted.ts';
import './authorities.css';

/** Every authority that a report in the library is of; each leads to its own page. */
export function AuthoritiesView() {
  const authorities = useAnnotations(authoritiesOf, 'authorities');
  const [words, setWords] = useState('');
  if (!authorities) return <p class="late">Opening…</p>;
  const shown = authorities.filter(({ name }) => name.toLowerCase().includes(words.trim().toLowerCase()));
  return (
    <>
      <h1 tabIndex={-1}>
        Authorities <span class="count">{authorities.length}</span>
      </h1>
      {authorities.length === 0 ? (
        <div class="authorities__empty">
          <p>No report is in the library yet. Save a note on one, or add it from the panel beside it.</p>
          <FirstSteps />
        </div>
      ) : (
        <>
          <input
            class="field authorities__find"
            type="search"
            aria-label="Find an authority"
            placeholder="Find an authority"
            value={words}
            onInput={({ currentTarget }) => setWords(currentTarget.value)}
          />
          <ul class="authorities">
            {shown.map((entry) => (
              <AuthorityRow key={entry.name} {...entry} />
            ))}
          </ul>
          {shown.length === 0 && <p>No authority of that name is in the library.</p>}
        </>
      )}
    </>
  );
}

function AuthorityRow({ name, reports, notes }: AuthorityEntry) {
  const latest = reports[0];
  const filter = { ...ALL_NOTES, groups: [name] };
  return (
    <li class="authorities__row">
      <a class="authorities__name" href={libraryHash({ view: 'authority', filter })}>
        {name}
      </a>
      <span class="authorities__latest">
        {latest &&
          [frameworkName(latest.facts.framework), dayInWords(dayOfReport(latest))].filter(Boolean).join(', ')}
      </span>
      <span class="count">
        {counted(reports.length, 'report')}, {counted(notes, 'note')}
      </span>
    </li>
  );
}
