import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import type { Settings } from '../../lib/model/settings.ts';

interface SitesSectionProps {
  settings: Settings;
  onChange(change: Partial<Settings>): void;
}

/** Sites beside Ofsted's: those that are always read, and those that the browser lets the reader fetch PDFs from. */
export function SitesSection({ settings: { sites }, onChange }: SitesSectionProps) {
  const [allowed, setAllowed] = useState<string[]>([]);
  const look = () => void allowedSites().then(setAllowed);
  useEffect(() => {
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  const all = [...new Set([...sites, ...allowed.filter((site) => !OWN.has(site))])].sort();
  const forget = async (site: string) => {
    onChange({ sites: sites.filter((other) => other !== site) });
    await browser.permissions.remove({ origins: [`${site}/*`] }).catch(() => false);
    look();
  };
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">Sites</h2>
      <p class="settings__sentence">
        Ofsted’s own sites are always read. Any other page is read only when you ask, or always once you said
        so here or in the popup.
      </p>
      <ul class="sites">
        {all.map((site) => (
          <li key={site} class="sites__row">
            <span class="sites__name">{site.replace(/^https?:\/\//, '')}</span>
            <label class="sites__always">
              <input
                type="checkbox"
                checked={sites.includes(site)}
                onChange={({ currentTarget }) =>
                  onChange({
                    sites: currentTarget.checked ? [...sites, site] : sites.filter((other) => other !== site),
                  })
                }
              />
              Always read its pages
            </label>
            {!allowed.includes(site) && (
              <button
                type="button"
                class="button"
                onClick={() => void browser.permissions.request({ origins: [`${site}/*`] })}
              >
                Allow it
              </button>
            )}
            <button type="button" class="button button--quiet" onClick={() => void forget(site)}>
              Remove<span class="visually-hidden"> {site}</span>
            </button>
          </li>
        ))}
      </ul>
      {all.length === 0 && <p class="settings__sentence">No other site was allowed.</p>}
    </section>
  );
}

/** Origins that the browser allows: those that came with the extension, and those that it was asked for. */
const allowedSites = async (): Promise<string[]> =>
  ((await browser.permissions.getAll()).origins ?? []).map(siteOf);

const siteOf = (pattern: string): string => pattern.replace(/\/\*$/, '');

/** They came with the extension, and are no choice of the reader's. */
const OWN = new Set((browser.runtime.getManifest().host_permissions ?? []).map(siteOf));
