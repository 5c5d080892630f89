import { describe, expect, test } from 'vitest';
import { textOf } from '../../../lib/model/report-text.ts';
import { readHtml } from '../../../lib/surface/html.ts';
import { cardPage, documentOf, pageSource } from '../../fixtures/pages.ts';

/** The blocks of `html` as "kind: words", the flow alone. */
const flow = (html: string): string[] => blocks(html).filter((line) => !line.startsWith('furniture'));

function blocks(html: string): string[] {
  const { report } = readHtml(documentOf(html));
  return report.blocks.map(({ kind, level, span }) => `${kind}${level ?? ''}: ${textOf(report, span)}`);
}

describe('a page as report text', () => {
  test.each([
    ['headings with their level', '<h2>Findings</h2>', ['heading2: Findings']],
    [
      'a heading made of other elements',
      '<div role="heading" aria-level="3">Findings</div>',
      ['heading3: Findings'],
    ],
    [
      'paragraphs, white space collapsed',
      '<p>One\n   two&nbsp;three</p><p>Four</p>',
      ['paragraph: One two three', 'paragraph: Four'],
    ],
    [
      'words that inline elements part',
      '<p>W<b>or</b>ds <a href="#x">and</a> more words</p>',
      ['paragraph: Words and more words'],
    ],
    [
      'loose words between blocks',
      '<div>Loose<p>Set</p>again</div>',
      ['paragraph: Loose', 'paragraph: Set', 'paragraph: again'],
    ],
    [
      'one line break as a blank, two as a new paragraph',
      '<div>One<br>two<br><br>Three</div>',
      ['paragraph: One two', 'paragraph: Three'],
    ],
    [
      'items, with the depth of their list',
      '<ul><li>A<ul><li>B</li></ul></li></ul>',
      ['item1: A', 'item2: B'],
    ],
    ['an item of several paragraphs as one', '<ul><li><p>A.</p><p>B.</p></li></ul>', ['item1: A. B.']],
    [
      'table rows',
      '<table><tr><th>Judgement</th><th>Grade</th></tr><tr><td>Help</td><td>Good</td></tr></table>',
      ['row: Judgement\tGrade', 'row: Help\tGood'],
    ],
    [
      'terms and what is said of them',
      '<dl><dt>Overall</dt><dd>Good</dd><dt>Help</dt><dd>Good</dd></dl>',
      ['row: Overall\tGood', 'row: Help\tGood'],
    ],
    [
      'a label and its value',
      '<div><p>Quality of care:</p><strong>Good</strong></div>',
      ['row: Quality of care:\tGood'],
    ],
    [
      'words set apart by the page’s style alone',
      '<div><span>Inclusion</span><span>Strong standard</span></div>',
      ['paragraph: Inclusion Strong standard'],
    ],
    [
      'folded parts, as they can be opened',
      '<details><summary>More</summary><p>Hidden for now</p></details>',
      ['paragraph: More', 'paragraph: Hidden for now'],
    ],
  ])('has %s', (_, html, expected) => {
    expect(flow(html)).toEqual(expected);
  });

  test.each([
    ['hidden words', '<p>Seen</p><p hidden>Unseen</p><p style="display: none">Unseen</p>'],
    ['words for screen readers alone', '<p>Seen<span class="nonvisual"> Unseen</span></p>'],
    [
      'scripts, styles and templates',
      '<p>Seen</p><script>x</script><style>y</style><template><p>z</p></template>',
    ],
    ['footnote numbers', '<p>Seen<sup><a href="#fn1">[footnote 1]</a></sup></p>'],
    ['soft hyphens and zero widths', '<p>S\u00adee\u200bn</p>'],
    [
      'what is ours',
      '<p>Seen</p><inspection-notes>Ours</inspection-notes><inspection-notes-link>Ours</inspection-notes-link>',
    ],
  ])('leaves out %s', (_, html) => {
    expect(blocks(html)).toEqual(['paragraph: Seen']);
  });

  test('keeps an article that a page hides from screen readers while a dialog is open', () => {
    const words = 'The inspectors spoke with many children. '.repeat(20);
    expect(flow(`<div aria-hidden="true"><h1>Title</h1><p>${words}</p></div>`)).toHaveLength(2);
  });

  test('has spans that are exactly the words, flow first, blocks parted by line breaks', () => {
    const { report, flowEnd } = readHtml(documentOf(pageSource('article')));
    const joined = report.blocks.map(({ span }) => textOf(report, span)).join('\n');
    expect(report.text).toBe(joined);
    const kinds = report.blocks.map(({ kind, span }) => (kind === 'furniture') === span.start > flowEnd);
    expect(kinds).not.toContain(false);
  });
});

describe('the article among its surroundings', () => {
  test('is all that is in the flow', () => {
    const lines = flow(pageSource('article'));
    expect(lines[0]).toBe('heading1: Northmoor makes headway, say inspectors');
    expect(lines).toHaveLength(6);
  });

  test.each([
    'Westshire',
    'Eastmoor',
    'I would rate',
    'Our awards',
    'partners',
    'rated outstanding by its readers',
  ])('leaves %j to the furniture', (words) => {
    expect(blocks(pageSource('article')).find((line) => line.includes(words))).toMatch(/^furniture/);
  });

  test.each([
    ['a landmark', (text: string) => `<div>${text.slice(0, 300)}</div><main>${text}</main>`],
    [
      'an article element',
      (text: string) => `<nav>Menu</nav><article>${text}</article><div><p>Other</p></div>`,
    ],
    [
      'the prose, without any landmark',
      (text: string) => `<div><div>${text}</div><div><p>Other</p></div></div>`,
    ],
  ])('is told by %s', (_, page) => {
    const paragraph =
      '<p>Inspectors looked at the work with many children and read their records. It was thorough.</p>';
    const lines = flow(page(paragraph.repeat(8)));
    expect(lines.filter((line) => /Inspectors looked/.test(line))).toHaveLength(8);
    expect(lines.some((line) => /Other/.test(line))).toBe(false);
  });

  test('keeps what a class name would lose when it holds the title or most of the words', () => {
    const words = '<p>The inspectors spoke with many children and their families at home.</p>'.repeat(10);
    expect(
      flow(`<div class="page-banner"><h1>Title</h1></div><div class="sidebar-left-layout">${words}</div>`),
    ).toHaveLength(11);
  });
});

describe('a provider page', () => {
  test('has grades as rows, and nothing of old reports, the next inspection or the site', () => {
    expect(
      flow(pageSource('school')).filter((line) =>
        /good|outstanding|inadequate|improvement|exceptional/i.test(line),
      ),
    ).toEqual([
      'row: The overall outcome of the inspection on 14 May 2024 was:\tRequires improvement',
      'row: Quality of education:\tRequires improvement',
      'row: Behaviour and attitudes:\tGood',
      'row: Sixth-form provision:\tOutstanding',
    ]);
  });

  test.each(['inline', 'frame'] as const)('reads a report card that stands %s, without its keys', (where) => {
    const lines = flow(cardPage(where));
    expect(lines).toContain('heading4: Inclusion');
    expect(lines).toContain(
      'item1: Leaders and those responsible for governance should look at the results of every group.',
    );
    expect(lines.join('\n')).not.toMatch(/Met: pupils|Far above|How we evaluate/);
  });

  const keep = (html: string) =>
    `<html><head><link rel="canonical" href="https://reports.ofsted.gov.uk/provider/16/EY990003"></head><body><main><h1>Elm Nursery</h1>${html}</main></body></html>`;
  const escaped = pageSource('card')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
  test.each([
    ['escaped in the text', `<div hidden>${escaped}</div>`],
    ['in a data attribute', `<div data-card="${escaped}"></div>`],
    ['in a template', `<template>${pageSource('card')}</template>`],
    [
      'in a script’s data',
      `<script type="application/json">${JSON.stringify({ card: pageSource('card') }).replaceAll('<', '\\u003c')}</script>`,
    ],
  ])('reads a report card that the page keeps %s', (_, html) => {
    const lines = flow(keep(html));
    expect(lines).toContain('heading4: Inclusion');
    expect(lines.join('\n')).not.toMatch(/Far above/);
  });
});
