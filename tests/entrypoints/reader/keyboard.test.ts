import { describe, expect, test } from 'vitest';
import { actionOf } from '../../../entrypoints/reader/keyboard.ts';

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('keys of the reader', () => {
  test.each([
    [press('f', { ctrlKey: true }), 'find'],
    [press('f', { metaKey: true }), 'find'],
    [press('+', { ctrlKey: true }), 'zoomIn'],
    [press('n'), 'nextMark'],
    [press('h'), 'highlight'],
    [press('ArrowLeft'), 'previousPage'],
  ])('%j asks for %s', (event, action) => expect(actionOf(event, false)).toBe(action));

  test('letters go into a field that has the focus, and undo is its own; Ctrl+F is not', () => {
    expect(actionOf(press('n'), true)).toBeNull();
    expect(actionOf(press('z', { ctrlKey: true }), true)).toBeNull();
    expect(actionOf(press('z', { ctrlKey: true }), false)).toBe('undo');
    expect(actionOf(press('f', { ctrlKey: true }), true)).toBe('find');
  });

  test.each([
    press('f'),
    press('c', { ctrlKey: true }),
    press('ArrowLeft', { altKey: true }),
    press('ArrowRight', { shiftKey: true }),
  ])('leaves %j to the browser', (event) => expect(actionOf(event, false)).toBeNull());
});
