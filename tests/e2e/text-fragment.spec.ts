import { textFragment } from '../../lib/anchor/text-fragment.ts';
import { expect, test } from './extension.ts';

/** Blocks of a made-up page, each far from the next; a tab parts the cells of a row. */
const BLOCKS = [
  'Overall effectiveness: good',
  'Leaders know their service well. Staff feel supported.',
  'Plans are clear, timely & child-centred – mostly. Staff feel supported.',
  'The manager’s “oversight” is strong, and the team – a multi-agency one – meets weekly.',
  'Good',
  'Quality of education\tGood',
  'Behaviour and attitudes\tGood',
  'Children’s views are sought. Children’s views are acted on.',
  'It is 100% certain; costs are £5 & rising #now?',
  'A long paragraph that goes on about the work of the service, with many words in it, so that the whole of it is far longer than two hundred characters and is therefore named by its beginning and by its end only.',
  'Plans are clear, timely & child-centred – mostly. Managers agree.',
];

const report = { text: BLOCKS.join('\n'), blocks: [], pages: [] };

const html = `<!doctype html><meta charset="utf-8"><title>Made up</title>${BLOCKS.map(
  (block, i) =>
    `<table id="${i}" style="margin-bottom: 1500px"><tr>${block
      .split('\t')
      .map((cell) => `<td>${cell.replaceAll('&', '&amp;')}</td>`)
      .join('')}</tr></table>`,
).join('')}`;

/** What is named, the how-manyeth of these words it is, and the block a browser must then show. */
const NAMED: [words: string, nth: number, block: number][] = [
  ['Leaders know', 0, 1],
  ['Staff feel supported.', 0, 1],
  ['Staff feel supported.', 1, 2],
  ['timely & child-centred – mostly. Staff', 0, 2],
  ['“oversight” is strong, and the team – a multi-agency one', 0, 3],
  ['Good', 0, 4],
  ['Quality of education\tGood', 0, 5],
  ['Good', 2, 6],
  ['Children’s views', 1, 7],
  [BLOCKS[8]!, 0, 8],
  [BLOCKS[9]!, 0, 9],
  ['Plans are clear, timely & child-centred – mostly.', 1, 10],
  [`${BLOCKS[2]}\n${BLOCKS[3]}`, 0, 2],
];

test('a text fragment leads a real browser to the very words', async ({ context, server }) => {
  const address = 'https://news.example/made-up';
  server.servePage(address, html);
  for (const [words, nth, block] of NAMED) {
    let start = report.text.indexOf(words);
    for (let i = 0; i < nth; i += 1) start = report.text.indexOf(words, start + 1);
    const fragment = textFragment(report, { start, end: start + words.length });
    const page = await context.newPage();
    await page.goto(`${address}#:~:${fragment}`);
    await expect(page.locator(`[id="${block}"]`), `${words} (${nth}): ${fragment}`).toBeInViewport();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await page.close();
  }
});
