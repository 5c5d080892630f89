import { expect, test } from 'vitest';
import { filterNames, isProblem, PREVIEW_LIMITS, readTemplate } from '../../../lib/export/template.ts';

test.each(['date', 'raw', 'slice', 'truncate', 'replace', 'where_exp', 'url_decode', 'json', 'sample'])(
  'has no filter “%s”, which cuts pieces up, asks the clock, or leaves things to chance',
  (name) => expect(filterNames).not.toContain(name),
);

test('loops within loops end, and soon where a reader types', () => {
  const loops =
    '{% for a in (1..900) %}{% for b in (1..900) %}{% for c in (1..900) %}x{% endfor %}{% endfor %}{% endfor %}';
  const fill = readTemplate(loops, PREVIEW_LIMITS);
  if (isProblem(fill)) throw new Error(fill.message);
  expect(fill({})).toMatchObject({
    message: 'This makes more text, or takes more steps, than an export can hold.',
  });
});
