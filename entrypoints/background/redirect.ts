import { type Browser, browser } from '#imports';
import { FILE_HOSTS, READER_PAGE, readerAddress } from '../../lib/surface/reader-address.ts';

/** Opening Ofsted's PDFs in our reader. `update` makes it follow the setting. */
export interface Redirect {
  update(): Promise<void>;
}

/**
 * Ofsted's PDFs open in our reader, by the type of the response and for nothing else, while `wanted` says so. An address that ends in
 * `#original` is left alone: that is how the reader links to the plain PDF. POST is left to the browser's viewer, as the reader
 * could only ask again by GET.
 */
export function redirectPdfs(wanted: () => Promise<boolean>): Redirect {
  return import.meta.env.FIREFOX ? byWebRequest(wanted) : byRules(wanted);
}

/** Chromium: rules, which work while the worker sleeps. Chrome before 128 would ignore the header and redirect every page. */
function byRules(wanted: () => Promise<boolean>): Redirect {
  const update = async () => {
    const rules = (await wanted()) ? pdfRules() : [];
    const before = await browser.declarativeNetRequest.getDynamicRules();
    await browser.declarativeNetRequest.updateDynamicRules({
      removeRuleIds: before.map(({ id }) => id),
      addRules: rules,
    });
  };
  return { update };
}

type Rule = Browser.declarativeNetRequest.Rule;

function pdfRules(): Rule[] {
  const hosts = `(?:${FILE_HOSTS.map((host) => host.replaceAll('.', '\\.')).join('|')})`;
  // Without a fragment, and with one that names a place; "#original" matches neither.
  const filters = [`^https://${hosts}/[^#]*$`, `^https://${hosts}/[^#]*#(?:page|zoom|nameddest|search)=.*$`];
  return filters.map((regexFilter, i) => ({
    id: i + 1,
    priority: 1,
    action: {
      type: 'redirect',
      redirect: { regexSubstitution: `${browser.runtime.getURL(`/${READER_PAGE}`)}?file=\\0` },
    },
    condition: {
      regexFilter,
      resourceTypes: ['main_frame'],
      requestMethods: ['get'],
      responseHeaders: [{ header: 'content-type', values: ['application/pdf*'] }],
    },
  }));
}

/** Firefox knows no rules on response headers; its blocking listener wakes the background page. */
function byWebRequest(wanted: () => Promise<boolean>): Redirect {
  browser.webRequest.onHeadersReceived.addListener(
    (({ method, url, responseHeaders }: HeadersReceived) => {
      const type = responseHeaders?.find(({ name }) => name.toLowerCase() === 'content-type')?.value ?? '';
      if (method !== 'GET' || url.endsWith('#original') || !/^application\/pdf\b/i.test(type)) return {};
      const reader = readerAddress(url);
      if (!reader) return {};
      return wanted().then((on) =>
        on ? { redirectUrl: browser.runtime.getURL(`/${reader}` as '/reader.html') } : {},
      );
    }) as never, // Firefox takes a promise here; the types are Chrome's
    { urls: FILE_HOSTS.map((host) => `https://${host}/*`), types: ['main_frame'] },
    ['blocking', 'responseHeaders'],
  );
  return { update: async () => {} };
}

interface HeadersReceived {
  method: string;
  url: string;
  responseHeaders?: { name: string; value?: string }[];
}
