import { browser } from '#imports';

/** The script that reads a page the reader asked about; for these sites it is put in by the browser. */
const SCRIPT = { id: 'always-read', js: ['content-scripts/on-request.js'] };

/**
 * Have the pages of these sites read without being asked for, as far as the browser was told to allow it; and of no others. `wanted`
 * are origins; those that it does not allow (yet) are left out, until it does.
 */
export async function alwaysRead(wanted: string[]): Promise<void> {
  const allowed = await Promise.all(
    wanted.map((origin) => browser.permissions.contains({ origins: [`${origin}/*`] }).catch(() => false)),
  );
  const matches = wanted.filter((_, i) => allowed[i]).map((origin) => `${origin}/*`);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
  if (registered?.matches?.join() === matches.join()) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
  if (matches.length > 0)
    await browser.scripting.registerContentScripts([
      { ...SCRIPT, matches, runAt: 'document_idle', persistAcrossSessions: true },
    ]);
}

/** Follow what the browser is told to allow: it is asked by a screen, and may be told otherwise in its own settings. */
export function followAllowed(wanted: () => Promise<string[]>): void {
  const update = () => void wanted().then(alwaysRead).catch(console.error);
  browser.permissions.onAdded.addListener(update);
  browser.permissions.onRemoved.addListener(update);
}
