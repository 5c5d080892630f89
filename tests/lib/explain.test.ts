import { describe, expect, test } from 'vitest';
import { explain } from '../../lib/explain.ts';
import type { Finding } from '../../lib/model/finding.ts';

const statement = (kind: 'strength' | 'concern', themes: string[]): Finding => ({
  kind,
  rule: 'statement',
  span: { start: 0, end: 1 },
  authority: null,
  themes,
});

describe('why a finding was read as what it is', () => {
  test('names its themes with the wording that shows them', () =>
    expect(
      explain(statement('concern', ['care-leavers']), 'Too few pathway plans are up to date.').themes,
    ).toEqual([{ id: 'care-leavers', label: 'Care leavers', wording: 'pathway plans' }]));

  test.each([
    ['concern', 'Supervision of social workers is not consistently recorded.', /not consistently/],
    ['strength', 'Social workers know their children well and visit them regularly.', /well/],
  ] as const)('says by which words of the sentence it is a %s', (kind, sentence, words) => {
    const explained = explain(statement(kind, []), sentence).words;
    expect(explained.join(' | ')).toMatch(words);
    for (const word of explained) expect(sentence).toContain(word);
  });

  test('has nothing to say of words without any', () =>
    expect(explain(statement('concern', []), '…')).toEqual({ themes: [], words: [] }));
});
