// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { readHtml } from '../../../lib/surface/html.ts';

const show = (html: string) => {
  document.body.innerHTML = html;
  return readHtml(document);
};
beforeEach(() => {
  document.body.innerHTML = '';
});

/** Words as white space does not matter to them. */
const folded = (text: string) => text.replace(/\s+/g, '');

describe('between offsets and places in the page', () => {
  test('a span has a range of the same words, over elements and blocks', () => {
    const { report, rangeOf } = show('<p>One  <b>two</b>\n three</p><p>four</p>');
    const start = report.text.indexOf('two');
    const range = rangeOf({ start, end: report.text.length });
    expect(folded(range?.toString() ?? '')).toBe('twothreefour');
  });

  test('a range has the span of its words', () => {
    const { report, rangeOf, spanOf } = show('<p>One  <b>two</b>\n three</p><p>four</p>');
    for (const span of [
      { start: 0, end: 3 },
      { start: 4, end: 13 },
      { start: 8, end: report.text.length },
    ])
      expect(spanOf(rangeOf(span)!)).toEqual(span);
  });

  test('a range that begins in the article covers the article’s words alone', () => {
    const { report, spanOf } = show('<main><p>One</p><aside>Advert</aside><p>Two</p></main>');
    const range = document.createRange();
    range.selectNodeContents(document.body);
    const span = spanOf(range)!;
    expect(report.text.slice(span.start, span.end)).toBe('One\nTwo');
  });

  test('a span whose words were taken out of the page has no range', () => {
    const { rangeOf } = show('<p>One</p>');
    document.querySelector('p')?.remove();
    expect(rangeOf({ start: 0, end: 3 })).toBeNull();
  });

  test('whatever the page, every span leads to its words and back', () => {
    const words = fc.stringMatching(/^[a-z .\n]{1,12}$/);
    const inline = fc.oneof(
      words,
      words.map((word) => `<b>${word}</b>`),
      words.map((word) => `<i><u>${word}</u> x</i>`),
    );
    const block = fc
      .array(inline, { minLength: 1, maxLength: 4 })
      .chain((parts) =>
        fc.constantFrom('p', 'div', 'h3', 'blockquote').map((tag) => `<${tag}>${parts.join('')}</${tag}>`),
      );
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.nat(),
        (html, from, length) => {
          const { report, rangeOf, spanOf } = show(html.join(''));
          if (report.text === '') return;
          const start = from % report.text.length;
          const end = Math.min(report.text.length, start + 1 + (length % 40));
          if (report.text.slice(start, end).trim() === '' || /^\s|\s$/.test(report.text.slice(start, end)))
            return;
          const range = rangeOf({ start, end });
          expect(folded(range?.toString() ?? '')).toBe(folded(report.text.slice(start, end)));
          expect(spanOf(range!)).toEqual({ start, end });
        },
      ),
    );
  });
});
