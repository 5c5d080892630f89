import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filenameFor } from '../../../lib/export/filename.ts';

const DAY = Date.UTC(2026, 2, 11, 12);

test.each([
  [null, 'inspection-notes-2026-03-11.md'],
  ['Exampleshire', 'inspection-notes-exampleshire-2026-03-11.md'],
  ["St Mary's / Northmoor & Fell", 'inspection-notes-st-marys-northmoor-fell-2026-03-11.md'],
  ['../../etc', 'inspection-notes-etc-2026-03-11.md'],
  ['???', 'inspection-notes-2026-03-11.md'],
])('names the export of %j %j', (subject, name) => expect(filenameFor(subject, DAY)).toBe(name));

test('every system takes the name, whatever the subject', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (subject) => {
      const name = filenameFor(subject, DAY);
      expect(name).toMatch(/^inspection-notes-[\p{L}\p{N}\p{M}-]*2026-03-11\.md$/u);
      expect(name.length).toBeLessThan(100);
    }),
  );
});
