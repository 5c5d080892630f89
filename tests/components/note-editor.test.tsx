// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { NoteEditor } from '../../components/NoteEditor.tsx';

afterEach(cleanup);

/** A disk that answers when it is told to. */
function disk() {
  const asked: { note: string; keep: () => void; fail: (why: string) => void }[] = [];
  const onSave = (note: string) =>
    new Promise<void>((resolve, reject) => {
      asked.push({ note, keep: resolve, fail: (why) => reject(new Error(why)) });
    });
  return { asked, onSave };
}

const field = () => screen.getByLabelText('My note') as HTMLTextAreaElement;
const type = (words: string) => fireEvent.input(field(), { target: { value: words } });

test('says "Saved" only once the words are on disk', async () => {
  const { asked, onSave } = disk();
  render(<NoteEditor note="" onSave={onSave} />);
  type('Ask who owns this.');
  expect(await screen.findByText('Saving')).toBeTruthy();
  fireEvent.blur(field());
  expect(asked.map(({ note }) => note)).toEqual(['Ask who owns this.']);
  expect(screen.queryByText('Saved')).toBeNull();
  asked[0]!.keep();
  expect(await screen.findByText('Saved')).toBeTruthy();
});

test('does not say "Saved" of earlier words while later ones wait', async () => {
  const { asked, onSave } = disk();
  render(<NoteEditor note="" onSave={onSave} />);
  type('One');
  fireEvent.blur(field());
  type('One two');
  asked[0]!.keep();
  await Promise.resolve();
  expect(await screen.findByText('Saving')).toBeTruthy();
});

test('keeps the words in sight when they could not be kept, and tries again', async () => {
  const { asked, onSave } = disk();
  render(<NoteEditor note="" onSave={onSave} />);
  type('Ask.');
  fireEvent.blur(field());
  asked[0]!.fail('The disk is full.');
  expect(await screen.findByText(/Not saved: The disk is full\./)).toBeTruthy();
  expect(field().value).toBe('Ask.');
  fireEvent.click(screen.getByText('Try again'));
  expect(asked.map(({ note }) => note)).toEqual(['Ask.', 'Ask.']);
});

test('tries again by itself, with the latest words, until they are kept', async () => {
  vi.useFakeTimers();
  const { asked, onSave } = disk();
  render(<NoteEditor note="" onSave={onSave} />);
  type('Ask.');
  fireEvent.blur(field());
  asked[0]!.fail('The disk is full.');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(asked.map(({ note }) => note)).toEqual(['Ask.', 'Ask.']);
  asked[1]!.keep();
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
  expect(await screen.findByText('Saved')).toBeTruthy();
  expect(asked).toHaveLength(2);
});

test('loses nothing when it is closed while typing', () => {
  const { asked, onSave } = disk();
  const { unmount } = render(<NoteEditor note="" onSave={onSave} />);
  type('Last words');
  unmount();
  expect(asked.map(({ note }) => note)).toEqual(['Last words']);
});

test('shows words that came from another screen, but never over the reader’s own', async () => {
  const { onSave } = disk();
  const { rerender } = render(<NoteEditor note="Old" onSave={onSave} />);
  rerender(<NoteEditor note="From elsewhere" onSave={onSave} />);
  expect(field().value).toBe('From elsewhere');
  type('Mine');
  rerender(<NoteEditor note="Later from elsewhere" onSave={onSave} />);
  expect(field().value).toBe('Mine');
});
