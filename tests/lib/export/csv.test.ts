import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvHead, csvOf, csvRows } from '../../../lib/export/csv.ts';

const columns = [
  { name: 'area', value: ({ area }: Row) => area },
  { name: 'level', value: ({ level }: Row) => level },
];
interface Row {
  area: string;
  level: number | null;
}

test('writes what Excel opens right: byte order mark, CRLF, quotes where they must be', () => {
  expect(
    csvOf(columns, [
      { area: 'Help, and “protection”', level: 3 },
      { area: 'Said "so"\nonce', level: null },
    ]),
  ).toBe('\uFEFFarea,level\r\n"Help, and “protection”",3\r\n"Said ""so""\nonce",\r\n');
});

test('an empty table has its headings', () => expect(csvOf(columns, [])).toBe('\uFEFFarea,level\r\n'));

test.each([
  '=1+1',
  '+44 20',
  '-3',
  '@SUM(A1)',
  '\t=1',
  '=HYPERLINK("https://a.example")\nand a second line',
  '＝1',
])('%j is no formula', (area) => {
  const [[cell] = []] = Papa.parse<string[]>(csvRows(columns, [{ area, level: 1 }]).trimEnd()).data;
  expect(cell).toBe(`'${area}`);
});

test('numbers stay numbers, also below nought', () =>
  expect(csvRows(columns, [{ area: 'a', level: -1 }])).toBe('a,-1\r\n'));

test('written piece by piece it is the same', () => {
  const rows = [
    { area: 'a', level: 1 },
    { area: 'b', level: 2 },
  ];
  expect(
    csvHead(columns) + csvRows(columns, [rows[0]!]) + csvRows(columns, []) + csvRows(columns, [rows[1]!]),
  ).toBe(csvOf(columns, rows));
});

test('any words come back as they were, but for the apostrophe before a formula', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replaceAll('\0', ''));
  fc.assert(
    fc.property(fc.array(fc.record({ area: words, level: fc.integer() })), (rows) => {
      const { data } = Papa.parse<string[]>(csvOf(columns, rows).slice(1), { newline: '\r\n' });
      const read = data.slice(1, -1).map(([area, level]) => ({ area: area!, level: Number(level) }));
      expect(read).toEqual(
        rows.map(({ area, level }) => ({
          area: /^[=+\-@\t\r\n＝＋－＠]/.test(area) ? `'${area}` : area,
          level,
        })),
      );
    }),
  );
});
