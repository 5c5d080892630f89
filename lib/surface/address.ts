/** Parameters that only say where a visitor came from. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|cmpid|ref)$/i;

/**
 * The address a page is known by: its canonical link when that is of the same site, else its own, without fragment and
 * without parameters that only track. A canonical link to another site is not believed.
 */
export function pageAddress(document: Document, shown: string): string {
  const own = new URL(shown);
  own.hash = '';
  // By hand: Firefox gives content scripts no way to walk through `searchParams`.
  const kept = own.search
    .slice(1)
    .split('&')
    .filter((part) => !TRACKING.test(part.split('=')[0]!));
  own.search = kept.join('&');
  const link = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  const claimed = link ? URL.parse(link, shown) : null;
  if (!claimed || claimed.host !== own.host || !/^https?:$/.test(claimed.protocol)) return own.href;
  claimed.hash = '';
  return claimed.href;
}
