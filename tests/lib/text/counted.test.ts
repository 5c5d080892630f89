import { expect, test } from 'vitest';
import { counted } from '../../../lib/text/counted.ts';

test('a number stands with what it counts, in one or many', () => {
  expect([counted(0, 'note'), counted(1, 'note'), counted(12_400, 'note')]).toEqual([
    '0 notes',
    '1 note',
    '12,400 notes',
  ]);
  expect(counted(2, 'authority', 'authorities')).toBe('2 authorities');
});
