import { useState } from 'preact/hooks';
import { KEYS, TOPICS } from './topics.ts';
import './help.css';

/** How things are done, to be read without a network. */
export function HelpView() {
  const [words, setWords] = useState('');
  const sought = words.trim().toLowerCase();
  const topics = TOPICS.filter(({ title, paragraphs }) =>
    [title, ...paragraphs].some((text) => text.toLowerCase().includes(sought)),
  );
  const keys = KEYS.map(({ where, keys: all }) => ({
    where,
    keys: all.filter(([, what]) => what.toLowerCase().includes(sought)),
  })).filter(({ keys: left }) => left.length > 0);
  return (
    <div class="help">
      <h1 tabIndex={-1}>Help</h1>
      <input
        class="field help__search"
        type="search"
        aria-label="Search the help"
        placeholder="Search the help"
        value={words}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <p>
        <a href="welcome.html">How it works, in four steps</a>, with a sample report to try it on.
      </p>
      {topics.map(({ id, title, paragraphs }) => (
        <section key={id} aria-labelledby={`help-${id}`}>
          <h2 id={`help-${id}`}>{title}</h2>
          {paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      ))}
      {keys.length > 0 && (
        <section aria-labelledby="help-keys">
          <h2 id="help-keys">Keys</h2>
          {keys.map(({ where, keys: all }) => (
            <table key={where} class="help__keys">
              <caption>{where}</caption>
              <tbody>
                {all.map(([key, what]) => (
                  <tr key={key}>
                    <th scope="row">
                      <kbd>{key}</kbd>
                    </th>
                    <td>{what}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          ))}
        </section>
      )}
      {topics.length === 0 && keys.length === 0 && <p>The help says nothing of “{words.trim()}”.</p>}
    </div>
  );
}
