import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { findQuotes } from '../../lib/anchor/find-quotes.ts';
import { likelyPlaces } from '../../lib/anchor/likely-places.ts';
import { quoteOf } from '../../lib/anchor/quote-of.ts';
import { textFragment } from '../../lib/anchor/text-fragment.ts';
import { detect } from '../../lib/detect/detect.ts';
import { toNotesMarkdown } from '../../lib/export/markdown.ts';
import { Answer, answerer } from '../../lib/messages/answer.ts';
import { type Handlers, toBackground } from '../../lib/messages/contract.ts';
import { BACKGROUND_FROM_PAGES } from '../../lib/messages/from-pages.ts';
import { senderOf } from '../../lib/messages/sender.ts';
import type { ReportText } from '../../lib/model/report-text.ts';
import type { Span } from '../../lib/model/span.ts';
import { pageAddress } from '../../lib/surface/address.ts';
import { readHtml } from '../../lib/surface/html.ts';
import { readPages } from '../../lib/surface/pdf-text.ts';
import { readPlainText } from '../../lib/surface/plain-text.ts';
import { isOfstedFile, readerAddress, requestedFile } from '../../lib/surface/reader-address.ts';
import { fold } from '../../lib/text/fold.ts';
import { wordDifferences } from '../../lib/text/word-differences.ts';
import { madeNote, madeReport } from '../made.ts';
import { addresses, markup, rawPages, words } from './random-input.ts';

/** Something that takes what strangers made, and what must hold whatever they made. */
export interface Target {
  name: string;
  /** Of so many inputs: what is quick is asked more often. */
  share: number;
  property: fc.IRawProperty<unknown, boolean>;
}

const NOWHERE = { address: null, title: null, row: null };

/** Every block lies in the text, in order, none over another; every page begins in it. */
function isWhole({ text, blocks, pages }: ReportText): void {
  let end = 0;
  for (const { span } of blocks) {
    assert(span.start >= end && span.end > span.start && span.end <= text.length, 'a block out of place');
    end = span.end;
  }
  for (const { start } of pages) assert(start >= 0 && start <= text.length, 'a page out of place');
}

/** What is found stands in the text, and is worded. */
function detectIn(report: ReportText): void {
  for (const { span } of detect(report, NOWHERE).findings)
    assert(
      span.start >= 0 && span.start < span.end && span.end <= report.text.length,
      'a finding out of place',
    );
}

const inside = ({ start, end }: Span, text: string): boolean =>
  start >= 0 && start < end && end <= text.length;

const letters = (text: string): string => {
  const { codes, length } = fold(text);
  return new TextDecoder('utf-16le').decode(codes.subarray(0, length));
};

const EXTENSION = { id: 'ours', root: 'chrome-extension://ours/' };
const nobody = new Proxy({}, { get: () => async () => ({}) }) as Handlers<typeof toBackground>;

export const TARGETS: Target[] = [
  {
    name: 'pages of a PDF, broken in any way, become a text',
    share: 1,
    property: fc.property(rawPages, (pages) => {
      const { report, map } = readPages(pages);
      isWhole(report);
      detectIn(report);
      for (const { span } of report.blocks) map.piecesOf(span);
    }),
  },
  {
    name: 'any markup becomes a text',
    share: 1,
    property: fc.property(markup, (html) => {
      const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
      const { report } = readHtml(document as unknown as Document);
      isWhole(report);
      detectIn(report);
    }),
  },
  {
    name: 'any plain text is read',
    share: 1,
    property: fc.property(words, (text) => {
      const report = readPlainText(text);
      isWhole(report);
      detectIn(report);
    }),
  },
  {
    name: 'a quote is on its own words, or lost; absent words are never anchored',
    share: 1,
    property: fc.property(words, words, fc.nat(), fc.nat(), fc.nat(), (before, after, a, b, hint) => {
      if (before.length === 0) return;
      const start = a % before.length;
      const span = { start, end: start + 1 + (b % (before.length - start)) };
      const report = { text: before, blocks: [], pages: [] };
      const quote = quoteOf(report, span);
      textFragment(report, span);
      const [here] = findQuotes(report, [{ quote, start }]);
      if (quote.exact.trim()) assert.equal(here?.status, 'anchored');
      const [there] = findQuotes({ text: after }, [{ quote, start: hint % 1000 }]);
      if (there && there.status !== 'lost') assert(inside(there.span, after), 'an anchor out of place');
      if (there?.status === 'anchored' && there.score === 1) {
        const found = letters(after.slice(there.span.start, there.span.end));
        assert.equal(found, letters(quote.exact), 'anchored on other words');
      }
    }),
  },
  {
    name: 'likely places are sentences of the report',
    share: 5,
    property: fc.property(words, words, (text, lost) => {
      const report = readPlainText(text);
      for (const span of likelyPlaces(report, lost)) assert(inside(span, report.text));
    }),
  },
  {
    name: 'two wordings are taken apart without a loss',
    share: 5,
    property: fc.property(words, words, (before, after) => {
      const parts = wordDifferences(before, after);
      const joined = (of: { words: string }[]) => of.map((part) => part.words).join('');
      assert.equal(joined(parts.before).trim(), before.trim());
      assert.equal(joined(parts.after).trim(), after.trim());
    }),
  },
  {
    name: 'any message gets an answer or none, and no page gets what is not its own',
    share: 5,
    property: fc.asyncProperty(
      fc.anything(),
      fc.oneof(fc.constantFrom(...Object.keys(toBackground), '__proto__', 'constructor'), fc.string()),
      fc.option(addresses, { nil: null }),
      async (request, message, page) => {
        const ask = answerer('background', toBackground, nobody, { fromPages: BACKGROUND_FROM_PAGES });
        const answer = await ask({ to: 'background', message, request }, { tabId: 1, page });
        const parsed = Answer.parse(answer);
        if (page !== null && !Object.hasOwn(BACKGROUND_FROM_PAGES, message)) assert.equal(parsed.ok, false);
        await ask(request, { tabId: null, page });
      },
    ),
  },
  {
    name: 'only what comes from our own pages is taken for ours',
    share: 5,
    property: fc.property(
      addresses,
      fc.option(fc.nat(), { nil: null }),
      fc.option(fc.nat({ max: 2 }), { nil: null }),
      (url, tab, frameId) => {
        const sender = senderOf(
          {
            id: 'ours',
            url,
            ...(tab === null ? {} : { tab: { id: tab } }),
            ...(frameId === null ? {} : { frameId }),
          },
          EXTENSION,
        );
        assert(sender === null || sender.page === url);
      },
    ),
  },
  {
    name: 'notes of any words leave as Markdown without markup or script',
    share: 1,
    property: fc.property(
      words,
      words,
      fc.array(words, { maxLength: 3 }),
      addresses,
      (quote, note, tags, address) => {
        const report = madeReport({ title: quote, group: note, addresses: [address] });
        const annotation = madeNote({ quote: { exact: quote, prefix: '', suffix: '' }, note, tags });
        const markdown = toNotesMarkdown({ reports: [report], annotations: [annotation] }, 0);
        const tree = fromMarkdown(markdown.replace(/^---\n.*?\n---\n/s, ''), {
          extensions: [gfm()],
          mdastExtensions: [gfmFromMarkdown()],
        });
        isHarmless(tree);
      },
    ),
  },
  {
    name: 'the reader fetches Ofsted’s files, whatever it is asked',
    share: 5,
    property: fc.property(addresses, (address) => {
      for (const search of [`?file=${address}`, `?file=${encodeURIComponent(address)}`, address]) {
        const file = requestedFile(search);
        assert(file === null || isOfstedFile(file));
        if (file !== null) assert.match(new URL(file).host, /^files\.(?:api\.)?ofsted\.gov\.uk$/);
      }
      const reader = readerAddress(address);
      if (reader !== null) assert(requestedFile(new URL(reader, 'https://own.example').search) !== null);
    }),
  },
  {
    name: 'a page is known by an address of its own site',
    share: 5,
    property: fc.property(addresses, addresses, (shown, claimed) => {
      if (!/^https?:$/.test(URL.parse(shown)?.protocol ?? '')) return;
      const { document } = parseHTML('<html><head><link rel="canonical"></head><body></body></html>');
      document.querySelector('link')!.setAttribute('href', claimed);
      assert.equal(new URL(pageAddress(document as unknown as Document, shown)).host, new URL(shown).host);
    }),
  },
];

function isHarmless(node: Nodes): void {
  assert.notEqual(node.type, 'html');
  if ('url' in node && typeof node.url === 'string')
    assert.doesNotMatch(node.url, /^\s*(?:javascript|data|vbscript):/i);
  if ('children' in node) for (const child of node.children) isHarmless(child);
}
