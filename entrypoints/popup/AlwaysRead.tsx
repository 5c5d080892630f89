import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import { askBackground } from '../../lib/messages/ask.ts';

/** A page that was read on request: whether its site's pages are to be read without being asked for. Nothing on Ofsted's own. */
export function AlwaysRead({ address }: { address: string }) {
  const [sites, setSites] = useState<string[] | null>(null);
  useEffect(() => void askBackground('settings', {}).then((settings) => setSites(settings.sites)), []);
  const url = URL.parse(address);
  if (sites === null || !url || !/^https?:$/.test(url.protocol) || isOwn(url)) return null;
  const { origin } = url;
  const change = (next: string[]) =>
    void askBackground('changeSettings', { change: { sites: next } }).then((settings) =>
      setSites(settings.sites),
    );
  return (
    <label class="this-page__always">
      <input
        type="checkbox"
        checked={sites.includes(origin)}
        onChange={({ currentTarget }) => {
          // Said first, and not waited for: the browser's question counts only within the click, and may close the popup.
          change(currentTarget.checked ? [...sites, origin] : sites.filter((site) => site !== origin));
          if (currentTarget.checked)
            void browser.permissions.request({ origins: [`${origin}/*`] }).catch(() => false);
        }}
      />
      Always read pages of {url.hostname}
    </label>
  );
}

/** Read without being asked for from the start. */
const isOwn = ({ origin }: URL): boolean => origin === 'https://reports.ofsted.gov.uk';
