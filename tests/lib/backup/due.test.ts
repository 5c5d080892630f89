import { expect, test } from 'vitest';
import { backupDue } from '../../../lib/backup/due.ts';

const DAY = 24 * 60 * 60 * 1000;
const now = 1000 * DAY;
const ago = (days: number) => now - days * DAY;

test.each([
  ['nothing is kept', { last: null, changed: null, oldest: null }, null],
  ['the first note is new', { last: null, changed: ago(1), oldest: ago(3) }, null],
  ['nothing was ever backed up', { last: null, changed: ago(1), oldest: ago(45) }, 45],
  ['the last backup is recent', { last: ago(29), changed: ago(1), oldest: ago(400) }, null],
  ['the last backup is old', { last: ago(31), changed: ago(1), oldest: ago(400) }, 31],
  ['nothing changed since', { last: ago(90), changed: ago(90), oldest: ago(400) }, null],
])('when %s', (_, state, days) => {
  expect(backupDue(state, now)).toBe(days);
});
