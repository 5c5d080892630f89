import { browser } from '#imports';
import { READER_PAGE, readerAddress } from '../../lib/surface/reader-address.ts';

/**
 * Open the PDF at `address` in the reader, in a new tab. Ofsted's own files go by address; any other is handed over by an id
 * that only we know, so that no site can make the reader fetch what it names. `note` is one on that page, to be shown.
 */
export async function openInReader(address: string, page: number | null, note?: string): Promise<void> {
  const hash = page === null ? '' : `#page=${page}${note ? `&note=${encodeURIComponent(note)}` : ''}`;
  const own = readerAddress(address);
  const url = browser.runtime.getURL(
    `/${own ?? `${READER_PAGE}?id=${await handOver(address)}`}${hash}` as '/reader.html',
  );
  await browser.tabs.create({ url });
}

const key = (id: string) => `handover:${id}`;

async function handOver(address: string): Promise<string> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [key(id)]: address });
  return id;
}

/** The address handed over as `id`; null when it is not known (any more): ids last as long as the browser runs. */
export async function handedOver(id: string): Promise<string | null> {
  const stored = await browser.storage.session.get(key(id));
  const address: unknown = stored[key(id)];
  return typeof address === 'string' ? address : null;
}
