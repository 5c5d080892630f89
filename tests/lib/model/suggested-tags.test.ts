import { expect, test } from 'vitest';
import { suggestedTags } from '../../../lib/model/suggested-tags.ts';

const labelOf = (theme: string) =>
  ({ help: 'Early help', door: 'Front door', plans: 'Plans', care: 'Care' })[theme] ?? '';
const suggested = (tags: string[], themes: string[] | undefined, known: string[] = []) =>
  suggestedTags({ tags, ...(themes ? { themes } : {}) }, known, labelOf);

test('the themes of a note are suggested as tags, three at the most', () => {
  expect(suggested([], ['help', 'door', 'plans', 'care'])).toEqual(['Early help', 'Front door', 'Plans']);
});

test('a tag that the reader uses already comes first, in their own spelling', () => {
  expect(suggested([], ['help', 'door'], ['FRONT DOOR', 'to ask'])).toEqual(['FRONT DOOR', 'Early help']);
});

test('what the note has, or nobody knows a name of, is not suggested', () => {
  expect(suggested(['early help'], ['help', 'unheard-of'])).toEqual([]);
  expect(suggested([], undefined)).toEqual([]);
});
