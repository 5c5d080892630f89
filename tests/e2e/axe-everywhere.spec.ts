import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ALL_NOTES, type LibraryAddress, libraryHash } from '../../lib/model/library-address.ts';
import { readerReady } from '../../scripts/browser/drive.ts';
import { pageAddress, ROOT } from '../../scripts/browser/launch.ts';
import { councilReads, schoolReads } from '../lib/history/made-history.ts';
import { madeNote } from '../made.ts';
import { violations } from './axe.ts';
import { expect, openExtensionPage, test } from './extension.ts';
import { type Message, sendAll } from './library.ts';

const LONG = 'Easton-upon-Exmouth, Christchurch Minor and the Vale of Westhampton';
const COUNCILS = ['Exampleshire', 'Northmoor', LONG];
const PROVIDER = 'https://reports.ofsted.gov.uk/provider/44/80999';
const of = (...groups: string[]) => ({ ...ALL_NOTES, groups });

interface Screen {
  /** An address within the extension, or a whole one. */
  at: string;
  /** What is there once the screen is drawn. */
  drawn: string;
  /** What somebody does before looking. */
  after?: (page: Page) => Promise<unknown>;
}

const library = (address: Partial<LibraryAddress>, drawn: string, after?: Screen['after']): Screen => ({
  at: `library.html${libraryHash(address)}`,
  drawn,
  ...(after ? { after } : {}),
});

const EMPTY: Screen[] = [
  library({ view: 'notes' }, '.first-steps'),
  library({ view: 'authorities' }, '.first-steps'),
  library({ view: 'matrix' }, 'main h1'),
  library({ view: 'compare' }, 'main h1'),
  library({ view: 'tags' }, 'main h1'),
  library({ view: 'export' }, 'main h1'),
  { at: 'popup.html', drawn: '.first-steps' },
  { at: 'sidepanel.html', drawn: 'main, .panel, p' },
];

const FILLED: Screen[] = [
  library({ view: 'notes' }, '.line', (page) => page.getByRole('checkbox').first().click()),
  library({ view: 'notes', filter: { ...of(LONG), words: 'zebra' } }, '.notes__none'),
  library({ view: 'authorities' }, '.authorities__row'),
  library({ view: 'authority', filter: of(LONG) }, '.chart__drawing', (page) =>
    page.getByText('Show as table').first().click(),
  ),
  library({ view: 'matrix' }, '.chart__drawing'),
  library({ view: 'compare', filter: of(...COUNCILS) }, 'table'),
  library({ view: 'tags' }, '.tag-list__row', (page) => page.locator('.tag-list__name').first().click()),
  library({ view: 'read' }, '.read__choose'),
  library({ view: 'export' }, 'main h2'),
  library({ view: 'help' }, 'main h2'),
  { at: 'settings.html', drawn: 'h2' },
  { at: 'welcome.html', drawn: 'h2' },
  {
    at: 'popup.html',
    drawn: '.note-row',
    after: (page) => page.getByRole('button', { name: 'More for this note' }).first().click(),
  },
  { at: 'reader.html', drawn: 'button' },
  { at: 'reader.html?sample', drawn: '.panel__head', after: readerReady },
  {
    at: 'reader.html?sample',
    drawn: '.panel__head',
    after: async (page) => {
      await readerReady(page);
      await page.getByRole('button', { name: 'Save all recommendations' }).click();
      await page.getByText('All saved').waitFor();
      await page.getByRole('button', { name: 'More', exact: true }).click();
    },
  },
  { at: PROVIDER, drawn: 'h1' },
];

/** Three councils with their inspections, a school, and notes with tags of which one is coloured. */
function kept(): Message[] {
  const messages = COUNCILS.flatMap((group, i): Message[] => {
    const read = [...councilReads(group, i), ...(i === 0 ? schoolReads(group) : [])];
    const { report } = read[0]!;
    const annotations = ['supervision', 'plans', 'supervision'].map((tag, n) =>
      madeNote({
        id: `${i}-${n}`,
        reportId: report.id,
        group,
        tags: [tag, 'a tag with a name for which no column of any table was made'],
        themes: ['care-leavers'],
        kind: n ? 'highlight' : 'recommendation',
        colour: n ? 'yellow' : null,
        note: n ? '' : 'Who owns this?',
      }),
    );
    return [
      { message: 'keepReadings', request: { read } },
      { message: 'saveAnnotations', request: { report, annotations } },
    ];
  });
  const violet = { name: 'supervision', change: { colour: 'violet' } };
  return [...messages, { message: 'changeTags', request: { changes: [violet] } }];
}

const COLOURS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

test('every screen can be used by everybody: empty and filled, light and dark, in a system’s own colours', async ({
  context,
  server,
}) => {
  test.setTimeout(300_000); // axe looks at every element of two dozen screens, three times
  server.servePage(PROVIDER, await readFile(join(ROOT, 'samples', 'provider-page.html'), 'utf8'));
  const page = await openExtensionPage(context, 'settings.html');
  const found: string[] = [];
  const look = async ({ at, drawn, after }: Screen) => {
    await page.goto('about:blank'); // else an address that differs behind the "#" alone would load nothing
    await page.goto(at.startsWith('https:') ? at : await pageAddress(context, at));
    await expect(page.locator(drawn).first()).toBeVisible();
    await after?.(page);
    for (const colours of COLOURS) {
      await page.emulateMedia({ ...colours, reducedMotion: 'reduce' });
      const wrong = await violations(page);
      found.push(...wrong.map((what) => `${at} (${Object.values(colours).join(', ')}): ${what}`));
    }
  };
  for (const screen of EMPTY) await look(screen);
  await page.goto(await pageAddress(context, 'settings.html'));
  for (const message of kept()) expect(await sendAll(page, [message])).toEqual([true]);
  for (const screen of FILLED) await look(screen);
  expect(found).toEqual([]);
});
