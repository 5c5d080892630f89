import { useContext } from 'preact/hooks';
import type { FoundHere } from '../lib/model/page-state.ts';
import { FindingContext } from './finding-context.ts';

/** What a finding speaks of, each with the wording that shows it; a click leaves only findings on that theme. */
export function FindingThemes({ found: { finding, quote } }: { found: FoundHere }) {
  const { explain, theme, onTheme } = useContext(FindingContext);
  const { themes } = explain(finding, quote);
  if (themes.length === 0) return null;
  return (
    <ul class="chips chips--themes" aria-label="Themes">
      {themes.map(({ id, label, wording }) => (
        <li key={id}>
          <button
            type="button"
            class="theme"
            aria-pressed={theme === id}
            aria-description={`Because of “${wording}”`}
            title={`Because of “${wording}”. ${theme === id ? 'Show all themes' : 'Show only this theme'}`}
            onClick={() => onTheme(theme === id ? null : id)}
          >
            {label}
          </button>
        </li>
      ))}
    </ul>
  );
}
