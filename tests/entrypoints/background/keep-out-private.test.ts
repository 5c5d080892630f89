import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepOutPrivate } from '../../../entrypoints/background/keep-out-private.ts';
import type { Handlers, toBackground } from '../../../lib/messages/contract.ts';
import { madeNote, madeReport } from '../../made.ts';

const PRIVATE = { tabId: 1, page: null, isPrivate: true };
const PLAIN = { tabId: 2, page: null };
const report = madeReport({ id: 'pdf:1' });
const note = madeNote({ id: 'a', reportId: 'pdf:1' });

/** Names of the messages that reached the library. */
let reached: string[];
let answers: Handlers<typeof toBackground>;

beforeEach(() => {
  fakeBrowser.reset();
  reached = [];
  const library = new Proxy(
    {},
    {
      ownKeys: () => [],
      get: (_, name: string) => async () => {
        reached.push(name);
        return { report: null, annotations: [], dismissed: [], added: 0, ids: [], annotation: null };
      },
    },
  );
  answers = keepOutPrivate(library as Handlers<typeof toBackground>);
});

const opened = async (from: typeof PLAIN) => (await answers.openReport({ report }, from)).annotations;

describe('notes made in a private window', () => {
  beforeEach(() => answers.saveAnnotations({ report, annotations: [note] }, PRIVATE));

  test('are there for private windows, and nothing of them reaches the library', async () => {
    expect((await opened(PRIVATE)).map(({ id }) => id)).toEqual(['a']);
    await answers.keepReading({ report, reading: { reportId: 'pdf:1', at: 1, findings: [] } }, PRIVATE);
    await answers.rememberRows({ rows: [] }, PRIVATE);
    expect(reached).toEqual([]);
  });

  test('can be changed, deleted and brought back', async () => {
    await answers.changeAnnotation({ id: 'a', change: { note: 'Ask.' } }, PRIVATE);
    expect((await opened(PRIVATE))[0]!.note).toBe('Ask.');
    expect(await answers.deleteAnnotations({ ids: ['a'] }, PRIVATE)).toEqual({ ids: ['a'] });
    expect(await opened(PRIVATE)).toEqual([]);
    await answers.restoreAnnotations({ ids: ['a'] }, PRIVATE);
    expect(await opened(PRIVATE)).toHaveLength(1);
    expect(reached).toEqual([]);
  });

  test('are changed there also when the panel asks, which is in no tab', async () => {
    await answers.changeAnnotation({ id: 'a', change: { note: 'Panel.' } }, { tabId: null, page: null });
    expect((await opened(PRIVATE))[0]!.note).toBe('Panel.');
  });

  test('are not seen in other windows, which go on as ever', async () => {
    expect(await opened(PLAIN)).toEqual([]);
    await answers.saveAnnotations({ report, annotations: [note] }, PLAIN);
    await answers.changeAnnotation({ id: 'b', change: {} }, PLAIN);
    expect(reached).toEqual(['openReport', 'saveAnnotations', 'changeAnnotation']);
  });

  test('are saved all, when they are saved at once', async () => {
    const many = Array.from({ length: 20 }, (_, i) => madeNote({ id: `n${i}`, reportId: 'pdf:1' }));
    await Promise.all(many.map((one) => answers.saveAnnotations({ report, annotations: [one] }, PRIVATE)));
    expect(await opened(PRIVATE)).toHaveLength(21);
  });
});

test('a private window takes back nothing of the library, and puts no reports into it', async () => {
  expect(await answers.undo({}, PRIVATE)).toEqual({ done: null });
  await expect(answers.keepReadings({ read: [] }, PRIVATE)).rejects.toThrow('private window');
  expect(reached).toEqual([]);
});
