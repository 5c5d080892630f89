import { describe, expect, test } from 'vitest';
import { verdictOf } from '../../scripts/audit-verdict.ts';

const audit = (counts: object, vulnerabilities = {}) =>
  JSON.stringify({
    vulnerabilities,
    metadata: {
      vulnerabilities: { info: 0, low: 0, moderate: 0, high: 0, critical: 0, ...counts, total: 0 },
    },
  });

describe('what the registry says of our dependencies', () => {
  test('passes when nothing is known, and when little is', () => {
    expect(verdictOf(audit({}))).toMatchObject({ fails: false });
    expect(verdictOf(audit({ moderate: 2, low: 1 }))).toEqual({
      words: 'Known holes in what is shipped: 0 critical, 0 high, 2 moderate, 1 low.',
      fails: false,
    });
  });

  test.each(['high', 'critical'])('fails on a %s one, and names it', (severity) => {
    const { words, fails } = verdictOf(audit({ [severity]: 1 }, { sample: { severity } }));
    expect(fails).toBe(true);
    expect(words).toContain(`sample (${severity})`);
  });

  test.each(['', 'not JSON', '{}', '{"message":"405 Method Not Allowed"}'])(
    'says that nothing was checked, when the answer is %j',
    (printed) => {
      const { words, fails } = verdictOf(printed);
      expect(fails).toBe(false);
      expect(words).toMatch(/^NOT CHECKED/);
    },
  );
});
