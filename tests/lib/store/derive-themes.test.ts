import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { saveAnnotations } from '../../../lib/store/annotations.ts';
import { openDb } from '../../../lib/store/db.ts';
import { reattach } from '../../../lib/store/reattach.ts';
import { mergeLibrary } from '../../../lib/store/restore.ts';
import { madeLibrary, madeNote, madeReport } from '../../made.ts';

const themesOf = (words: string) => ['plans', 'visits'].filter((theme) => words.includes(theme));
const quote = (exact: string) => ({ exact, prefix: '', suffix: '' });
const report = madeReport();

test('a note has the themes of its words, however it was written: saved, taken in, or put on others', async () => {
  const db = openDb(`test-${Math.random()}`, themesOf);
  const themes = async () => (await db.annotations.toArray()).map(({ id, themes: of }) => [id, of]);
  await saveAnnotations(db, report, [madeNote({ id: 'a', quote: quote('the plans'), themes: ['forged'] })]);
  await mergeLibrary(
    db,
    madeLibrary({ reports: [report], annotations: [madeNote({ id: 'b', quote: quote('the visits') })] }),
    10,
  );
  expect(await themes()).toEqual([
    ['a', ['plans']],
    ['b', ['visits']],
  ]);
  const place = { quote: quote('visits to plans'), span: { start: 1, end: 9 }, page: 1, fragment: null };
  await reattach(db, report, 'a', place, 20);
  expect((await themes())[0]).toEqual(['a', ['plans', 'visits']]);
  expect(await db.annotations.where('themes').equals('visits').primaryKeys()).toEqual(['a', 'b']);
});
