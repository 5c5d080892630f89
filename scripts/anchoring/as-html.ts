import { parseHTML } from 'linkedom';
import type { Block, ReportText } from '../../lib/model/report-text.ts';
import { readHtml } from '../../lib/surface/html.ts';

/** The markup of a page with the report's flow on it, as a word processor or a council's site would write it. */
export function htmlOf({ text, blocks }: ReportText): string {
  const flow = blocks.filter(({ kind }) => kind !== 'furniture' && kind !== 'footnote');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A report</title></head><body>
<header><a href="#main">Skip to main content</a></header><main id="main">${flow.map((block) => markup(text, block)).join('\n')}</main>
<footer><p>Accessibility</p></footer></body></html>`;
}

function markup(text: string, { kind, span, level, cells }: Block): string {
  const words = escaped(text.slice(span.start, span.end));
  if (kind === 'heading') return `<h${level ?? 2}>${words}</h${level ?? 2}>`;
  if (kind === 'item') return `<ul><li>${words.replace(/^[•▪–-]\s*/, '')}</li></ul>`;
  if (kind !== 'row') return `<p>${words}</p>`;
  const cell = (one: { start: number; end: number }) => `<td>${escaped(text.slice(one.start, one.end))}</td>`;
  return `<table><tr>${(cells ?? [span]).map(cell).join('')}</tr></table>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A page's source, as the extension reads it. */
export function readSource(source: string): ReportText {
  const whole = /<body[\s>]/i.test(source) ? source : `<!doctype html><html><body>${source}</body></html>`;
  return readHtml(parseHTML(whole).document as unknown as Document).report;
}

/** The same page after its site was made anew: a banner, a menu, other wrappings, words in elements of their own. */
export function laidOutAnew(source: string): string {
  const { document } = parseHTML(/<body[\s>]/i.test(source) ? source : `<html><body>${source}</body></html>`);
  for (const paragraph of document.querySelectorAll('p, li, dd')) {
    const first = paragraph.firstChild;
    if (first?.nodeType !== 3 || !first.textContent?.includes(' ')) continue;
    const [word, ...rest] = first.textContent.split(' ');
    const span = document.createElement('span');
    span.textContent = word!;
    first.textContent = ` ${rest.join(' ')}`;
    paragraph.insertBefore(span, first);
  }
  const before =
    '<div role="region" aria-label="Cookies"><p>We use cookies to make this service work.</p></div><nav><ul><li><a href="/">Home</a></li></ul></nav>';
  const after = '<footer><p>All content is available under a licence, except where stated.</p></footer>';
  return `<!doctype html><html><head>${document.head?.innerHTML ?? ''}</head><body>${before}<div class="grid"><div class="column">${document.body.innerHTML}</div></div>${after}</body></html>`;
}
