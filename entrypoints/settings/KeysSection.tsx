import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';

/** Keys that work everywhere in the browser; they are set in the browser's own page, which is a click away. */
export function KeysSection() {
  const [keys, setKeys] = useState<{ name: string; shortcut: string }[]>([]);
  useEffect(() => {
    const look = () =>
      void browser.commands.getAll().then((commands) =>
        setKeys(
          commands.map(({ name, description, shortcut }) => ({
            name: description || NAMES[name ?? ''] || (name ?? ''),
            shortcut: shortcut ?? '',
          })),
        ),
      );
    look();
    addEventListener('focus', look); // they may have been changed in the browser's own page
    return () => removeEventListener('focus', look);
  }, []);
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">Keys</h2>
      <p class="settings__sentence">
        These work on any page. The keys of the reader and of marks on pages stand in the help.
      </p>
      <dl class="keys">
        {keys.map(({ name, shortcut }) => (
          <div key={name} class="keys__row">
            <dt>{name}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : 'No key'}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={() => void changeKeys()}>
        Change these keys
      </button>
    </section>
  );
}

const NAMES: Record<string, string> = { _execute_action: 'Open the popup' };

/** Firefox has a function for it, Chromium a page. */
async function changeKeys(): Promise<void> {
  const { commands } = browser as unknown as { commands: { openShortcutSettings?(): Promise<void> } };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
