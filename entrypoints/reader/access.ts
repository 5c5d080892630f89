import { browser } from '#imports';
import { originsOf } from '../../lib/surface/reader-address.ts';

/** Whether the reader may fetch from the site of `address`. Firefox's users can take back even Ofsted's. */
export const mayFetch = (address: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [originsOf(new URL(address))] });

/** Ask the browser's user for that one site; to be called in a click. False when they refuse. */
export const askToFetch = (address: string): Promise<boolean> =>
  browser.permissions.request({ origins: [originsOf(new URL(address))] }).catch(() => false);

/** Whether this is a private window. */
export const isPrivate = (): boolean => browser.extension.inIncognitoContext;
