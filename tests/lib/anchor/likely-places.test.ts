import { describe, expect, test } from 'vitest';
import { likelyPlaces } from '../../../lib/anchor/likely-places.ts';
import { readPlainText } from '../../../lib/surface/plain-text.ts';

const REPORT = readPlainText(
  [
    'Leaders know their services well and act on what they learn.',
    'At weekends, all pupils can now join a club that goes sailing on the reservoir.',
    'Plans are reviewed each month. Leaders check that they are.',
    'Governors ask about attendance and listen to the answers.',
  ].join('\n\n'),
);

const found = (words: string) =>
  likelyPlaces(REPORT, words).map(({ start, end }) => REPORT.text.slice(start, end));

describe('sentences like lost words', () => {
  test('are those that share what is rare', () => {
    expect(found('The sailing club on the reservoir is open to pupils of all ages.')[0]).toContain(
      'goes sailing',
    );
    expect(found('Governors listen closely when attendance is discussed.')[0]).toContain('Governors ask');
  });

  test('are none where only common words are shared', () => {
    expect(found('The kitchen is closed on Mondays in August.')).toEqual([]);
    expect(found('')).toEqual([]);
  });
});
