// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { HelpView } from '../../../entrypoints/library/help/HelpView.tsx';
import { KEYS } from '../../../entrypoints/library/help/topics.ts';
import { actionOf } from '../../../entrypoints/reader/keyboard.ts';

afterEach(cleanup);

const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

describe('the help', () => {
  test('is searched as one types, and says when it knows nothing', () => {
    render(<HelpView />);
    expect(headings()).toContain('Keep, tag and note');
    fireEvent.input(screen.getByLabelText('Search the help'), { target: { value: 'BACKUP' } });
    expect(headings()).toEqual(['Where your notes are']);
    fireEvent.input(screen.getByLabelText('Search the help'), { target: { value: 'zebra' } });
    expect(screen.getByText('The help says nothing of “zebra”.')).toBeTruthy();
  });

  test('names keys of the reader that do something there', () => {
    const plain = KEYS[0]!.keys.flatMap(([keys]) => keys.split(', ')).filter((key) => key.length === 1);
    const known = (key: string) =>
      actionOf(
        {
          key: { '←': 'ArrowLeft', '→': 'ArrowRight', '−': '-' }[key] ?? key,
          ctrlKey: false,
          metaKey: false,
          altKey: false,
          shiftKey: false,
        },
        false,
      );
    expect(plain.filter((key) => known(key) === null)).toEqual([]);
  });
});
