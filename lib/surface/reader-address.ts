/** File name of the reader's page in the extension. */
export const READER_PAGE = 'reader.html';

/** Hosts whose files the reader fetches by address: the two that serve Ofsted's reports. */
export const FILE_HOSTS = ['files.ofsted.gov.uk', 'files.api.ofsted.gov.uk'];

/** Whether `address` is a file of Ofsted's over https, and no other host, scheme, port or log-in is smuggled in. */
export function isOfstedFile(address: string): boolean {
  const url = URL.parse(address);
  return (
    !!url && url.protocol === 'https:' && FILE_HOSTS.includes(url.host) && !url.username && !url.password
  );
}

/** What the browser is asked for, so that a file at `url` may be fetched: that one site and no other. */
export const originsOf = ({ protocol, hostname }: URL): string => `${protocol}//${hostname}/*`;

/** The reader's own address for a file of Ofsted's, its fragment kept outside `file`; null for any other address. */
export function readerAddress(address: string): string | null {
  if (!isOfstedFile(address)) return null;
  const url = new URL(address);
  const { hash } = url;
  url.hash = '';
  return `${READER_PAGE}?file=${encodeURIComponent(url.href)}${hash}`;
}

/**
 * The file that the reader was asked to open, from its own `location.search`; null for any address but Ofsted's files. The
 * redirect puts the address in raw (Chromium) or percent-encoded (Firefox), and always last.
 */
export function requestedFile(search: string): string | null {
  const raw = /[?&]file=(.*)$/s.exec(search)?.[1];
  if (!raw) return null;
  const address = /^https:\/\//.test(raw) ? raw : decoded(raw);
  return address !== null && isOfstedFile(address) ? address : null;
}

function decoded(raw: string): string | null {
  try {
    return decodeURIComponent(raw);
  } catch {
    return null; // not percent-encoding
  }
}
