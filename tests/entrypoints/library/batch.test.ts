import { describe, expect, test } from 'vitest';
import { batchOf, type ChosenFile } from '../../../entrypoints/library/read/batch.ts';
import type { FileReader } from '../../../entrypoints/library/read/file-reader.ts';
import type { FileRead } from '../../../entrypoints/library/read/messages.ts';
import { madeReport } from '../../made.ts';

const chosen = (...names: string[]): ChosenFile[] =>
  names.map((name) => ({ name, file: new File([name], name) }));

const readAs = (id: string): FileRead => ({
  report: madeReport({ id }),
  reading: { reportId: id, at: 1, findings: [] },
  pages: 2,
});

/** A reader that answers when it is told to, and counts how many are open. */
function slowReader() {
  const asked: { name: string; answer(read: FileRead): void }[] = [];
  let open = 0;
  const opened = (): FileReader => {
    open += 1;
    return {
      read: (file) => new Promise((answer) => asked.push({ name: file.name, answer })),
      end: () => {
        open -= 1;
      },
    };
  };
  return { opened, asked, open: () => open };
}

const turn = () => new Promise((done) => setTimeout(done));
const names = (batch: ReturnType<typeof batchOf>) => batch.state().entries.map(({ name }) => name);

describe('many files', () => {
  test('are read one at a time, in order, and one that fails does not stop the rest', async () => {
    const { opened, asked, open } = slowReader();
    const batch = batchOf(opened);
    batch.add(chosen('a.pdf', 'b.pdf', 'c.pdf'));
    expect(asked).toHaveLength(1);
    asked[0]!.answer(readAs('1'));
    await turn();
    asked[1]!.answer({ error: 'This is not a PDF.' });
    await turn();
    asked[2]!.answer(readAs('3'));
    await turn();
    expect(names(batch)).toEqual(['a.pdf', 'b.pdf', 'c.pdf']);
    expect(batch.state()).toMatchObject({ status: 'done', total: 3 });
    expect(open()).toBe(0);
  });

  test('wait while they are paused, and go on where they were', async () => {
    const { opened, asked } = slowReader();
    const batch = batchOf(opened);
    batch.add(chosen('a.pdf', 'b.pdf'));
    batch.pause();
    asked[0]!.answer(readAs('1'));
    await turn();
    expect([names(batch), asked.length, batch.state().status]).toEqual([['a.pdf'], 1, 'paused']);
    batch.goOn();
    expect(asked).toHaveLength(2);
  });

  test('stop at once and keep what was read; what answers later is not heard', async () => {
    const { opened, asked, open } = slowReader();
    const batch = batchOf(opened);
    batch.add(chosen('a.pdf', 'b.pdf', 'c.pdf'));
    asked[0]!.answer(readAs('1'));
    await turn();
    batch.stop();
    expect([batch.state().status, batch.state().total, open()]).toEqual(['done', 1, 0]);
    batch.add(chosen('d.pdf'));
    asked[1]!.answer(readAs('2'));
    asked[2]!.answer(readAs('4'));
    await turn();
    expect(names(batch)).toEqual(['a.pdf', 'd.pdf']);
    expect(batch.state().status).toBe('done');
  });

  test('that are the same bytes under two names are one report, and said to be', async () => {
    const { opened, asked } = slowReader();
    const batch = batchOf(opened);
    batch.add(chosen('a.pdf', 'copy of a.pdf'));
    asked[0]!.answer(readAs('1'));
    await turn();
    asked[1]!.answer(readAs('1'));
    await turn();
    expect(batch.state().entries[1]!.read).toEqual({ error: 'This is the same file as “a.pdf”.' });
  });
});
