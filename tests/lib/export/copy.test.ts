import { expect, test } from 'vitest';
import { copyOf } from '../../../lib/export/copy.ts';
import { madeNote, madeReport } from '../../made.ts';

const CITATION =
  "Exampleshire, Inspection of children's services (ILACS), inspected 3–14 October 2022, Ofsted, p. 2";

test('copies quote, citation and link, formatted and plain', () => {
  expect(copyOf(madeNote(), madeReport())).toEqual({
    html:
      '<blockquote><p>The timeliness of assessments.</p></blockquote>' +
      `<p>— <a href="https://files.ofsted.gov.uk/v1/file/50000001#page=2">${CITATION.replace("'", '&#39;')}</a></p>`,
    text: `“The timeliness of assessments.”\n— ${CITATION}\nhttps://files.ofsted.gov.uk/v1/file/50000001#page=2`,
  });
});

test('markup in a report stays words', () => {
  const quote = { exact: '<img src=x onerror="alert(1)"> & more', prefix: '', suffix: '' };
  expect(copyOf(madeNote({ quote }), madeReport()).html).toContain(
    '<p>&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; more</p>',
  );
});

test('words over several blocks are several paragraphs; cells of a row are parted', () => {
  const quote = { exact: 'Overall effectiveness\tGood\nLeaders know their service.', prefix: '', suffix: '' };
  expect(copyOf(madeNote({ quote }), madeReport()).html).toContain(
    '<p>Overall effectiveness | Good</p><p>Leaders know their service.</p>',
  );
});

test('a file from disk is cited without a link', () => {
  const copied = copyOf(madeNote(), madeReport({ addresses: [] }));
  expect(copied.html).not.toContain('<a');
  expect(copied.text.split('\n')).toHaveLength(2);
});
