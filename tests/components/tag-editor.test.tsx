// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { TagEditor } from '../../components/TagEditor.tsx';

afterEach(cleanup);

function editor(tags: string[]) {
  const changes: string[][] = [];
  render(<TagEditor tags={tags} known={['Care leavers', 'Health']} onChange={(now) => changes.push(now)} />);
  return changes;
}

const field = () => screen.getByLabelText('Add a tag');

test.each([
  ['Health', 'Enter', ['Old', 'Health']],
  ['  care   leavers ', ',', ['Old', 'care leavers']],
  ['#Health', 'Enter', ['Old', 'Health']],
  ['One, two', 'Enter', ['Old', 'One', 'two']],
])('typing %j and %s gives %j', (words, key, expected) => {
  const changes = editor(['Old']);
  fireEvent.input(field(), { target: { value: words } });
  fireEvent.keyDown(field(), { key });
  expect(changes).toEqual([expected]);
});

test.each(['Old', '   ', '#'])('typing %j changes nothing', (words) => {
  const changes = editor(['Old']);
  fireEvent.input(field(), { target: { value: words } });
  fireEvent.keyDown(field(), { key: 'Enter' });
  expect(changes).toEqual([]);
});

test('what was typed is not lost by going elsewhere', () => {
  const changes = editor([]);
  fireEvent.input(field(), { target: { value: 'Health' } });
  fireEvent.blur(field());
  expect(changes).toEqual([['Health']]);
});

test('a tag is taken away by its button, the last one by Backspace', () => {
  const changes = editor(['One', 'Two']);
  fireEvent.click(screen.getByLabelText('Remove tag One'));
  fireEvent.keyDown(field(), { key: 'Backspace' });
  expect(changes).toEqual([['Two'], ['One']]);
});
