import { expect, test } from 'vitest';
import { articleBlocks } from '../../../../lib/detect/narrative/article.ts';
import { textOfLines } from './told.ts';

const kept = (...lines: string[]) => {
  const report = textOfLines(...lines);
  return articleBlocks(report).map(({ span }) => report.text.slice(span.start, span.end));
};

const FIRST =
  'Ofsted has praised the council’s early help service in a letter that was published on Monday morning.';
const SECOND =
  'Inspectors found that families get the right help soon, and that staff know them well and listen.';

test('an article is told from menus, credits, teasers and addresses', () => {
  expect(
    kept(
      'Home | News | Jobs',
      'Early help praised in Northmoor',
      '3 May 2024 | 2 minute read',
      'Picture: Northmoor Council',
      FIRST,
      'NORTHMOOR NEWS',
      '# What they saw',
      SECOND,
      'Letter to Northmoor',
      'Read full story Exampleshire is rated inadequate.',
      'Exampleshire rated inadequate',
      'Contact us Subscribe',
      'Registered Address: 1 High Street',
    ),
  ).toEqual(['Early help praised in Northmoor', FIRST, 'What they saw', SECOND]);
});

test('a sign-up box in the middle does not end it', () => {
  const long = [FIRST, SECOND, FIRST, SECOND, FIRST, SECOND];
  expect(kept(...long, 'Sign up to our newsletter', ...long)).toEqual([...long, ...long]);
});

test('where there is no prose there is no article', () =>
  expect(kept('Home', 'Contact us', 'Menu')).toEqual([]));
