import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { BUILT_IN } from '../../../lib/export/built-in-templates.ts';
import { FORMATS } from '../../../lib/export/formats.ts';
import type { Annotation } from '../../../lib/model/annotation.ts';
import { exported, noteOn, reportOf } from './exporting.ts';

const REPORTS = [
  reportOf('Northmoor', '2024-05-01'),
  reportOf('Exampleshire', '2022-10-03'),
  reportOf('Exampleshire', '2025-01-27'),
];
const NOTES = REPORTS.flatMap((report) =>
  [300, 20, 100].map((place) => noteOn(report, place, place === 20 ? { tags: ['Care leavers'] } : {})),
);
const graded = (area: string, grade: string): Partial<Annotation> => ({
  kind: 'judgement',
  finding: { rule: 't', area, grade, current: true, heading: null, force: null },
});

describe.each(FORMATS)('$name', ({ id: format }) => {
  test('n selected = n exported, each note once', async () => {
    const { tally, passed } = await exported(REPORTS, NOTES, { format });
    expect([tally.notes, tally.reports, passed]).toEqual([9, 3, 9]);
  });

  test('the same notes give the same bytes, whatever order they come in', async () => {
    const [one, other] = await Promise.all([
      exported(REPORTS, NOTES, { format }),
      exported(REPORTS.toReversed(), NOTES.toReversed(), { format }),
    ]);
    expect(one.bytes).toEqual(other.bytes);
  });

  test('an export of nothing is a file without notes', async () => {
    const { tally } = await exported([], [], { format });
    expect(tally.notes).toBe(0);
  });
});

describe('a CSV table', () => {
  test('has a row for each note, by authority, newest inspection, place', async () => {
    const { text } = await exported(REPORTS, NOTES, { format: 'csv' });
    expect(text.startsWith('\uFEFFauthority,LA code,')).toBe(true);
    const { data } = Papa.parse<Record<string, string>>(text.slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map((row) => `${row.authority} ${row['inspection start']} ${row.quote}`)).toEqual(
      ['Exampleshire 2025-01-27', 'Exampleshire 2022-10-03', 'Northmoor 2024-05-01'].flatMap((report) =>
        [20, 100, 300].map((place) => `${report} Words at ${place}.`),
      ),
    );
    expect(data[0]).toMatchObject({
      'LA code': '900',
      kind: 'highlight',
      grade: '',
      page: '2',
      tags: 'Care leavers',
      link: 'https://files.ofsted.gov.uk/v1/file/50000001#page=2',
      'created (UTC)': '1970-01-01 00:00:00',
    });
  });

  test('says of a judgement what was judged, and never runs what a note says', async () => {
    const note = noteOn(REPORTS[0]!, 1, { ...graded('Leaders', 'good'), note: '=cmd|calc' });
    const { text } = await exported(REPORTS, [note], { format: 'csv' });
    expect(text).toContain(',judgement,Leaders,good,yes,,,,Words at 1.,"\'=cmd|calc",');
  });
});

describe('a zip of Markdown', () => {
  const names = (bytes: Uint8Array) => Object.keys(unzipSync(bytes));

  test('has a file for each report, in a folder for each authority', async () => {
    const { bytes } = await exported(REPORTS, NOTES, { apart: true });
    const kind = 'inspection-of-childrens-services-ilacs';
    expect(names(bytes)).toEqual([
      `exampleshire/2025-01-27-${kind}.md`,
      `exampleshire/2022-10-03-${kind}.md`,
      `northmoor/2024-05-01-${kind}.md`,
    ]);
  });

  test('two reports that would be called the same have a file each', async () => {
    const twin = { ...REPORTS[0]!, id: 'pdf:twin' };
    const { bytes } = await exported([REPORTS[0]!, twin], [noteOn(REPORTS[0]!, 1), noteOn(twin, 2)], {
      apart: true,
    });
    const files = unzipSync(bytes);
    expect(Object.keys(files).map((name) => name.slice(-9))).toEqual(['-ilacs.md', 'lacs-2.md']);
    expect(Object.values(files).map((file) => strFromU8(file).match(/Words at \d/g))).toEqual([
      ['Words at 1'],
      ['Words at 2'],
    ]);
  });

  test('no name leads out of the zip', async () => {
    const odd = reportOf('../..', '../../etc', { title: '..' });
    const { bytes } = await exported([odd], [noteOn(odd, 1)], { apart: true });
    expect(names(bytes)).toEqual(['other/etc-inspection-of-childrens-services-ilacs.md']);
  });

  test('by tag has a file for each tag', async () => {
    const template = BUILT_IN.find(({ id }) => id === 'by-tag')!;
    const { bytes, tally } = await exported(REPORTS, NOTES, { template, apart: true });
    expect(names(bytes)).toEqual(['tag-care-leavers.md', 'without-a-tag.md']);
    expect(tally.notes).toBe(9);
  });
});

describe('a tag with more notes than are read at once', () => {
  const template = BUILT_IN.find(({ id }) => id === 'by-tag')!;
  const many = Array.from({ length: 2300 }, (_, i) => noteOn(REPORTS[i % 3]!, i, { tags: ['a'] }));

  test('has one heading, and every note once', async () => {
    const { text, tally } = await exported(REPORTS, many, { template });
    expect(text.match(/^# .*/gm)).toEqual(['# a']);
    expect(text.match(/^> Words at/gm)).toHaveLength(2300);
    expect(tally.notes).toBe(2300);
  });

  test('is one file of a zip, the same as alone', async () => {
    const { bytes } = await exported(REPORTS, many, { template, apart: true });
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual(['tag-a.md']);
    const alone = (await exported(REPORTS, many, { template })).text;
    expect(strFromU8(files['tag-a.md']!)).toBe(alone);
  });
});

describe('a web page', () => {
  test('has headings, the judgements as a table, quotes with links, and its sum at the top', async () => {
    const note = noteOn(REPORTS[0]!, 1, graded('Leaders', 'requires improvement'));
    const { text } = await exported(REPORTS, [note], { format: 'html', subject: 'Northmoor' });
    expect(text).toContain('<title>Inspection notes: Northmoor</title>');
    expect(text).toContain('1 note in 1 report, exported 11 March 2026.');
    expect(text).toContain('<h1>Northmoor</h1>');
    expect(text).toContain('<tr><td>Leaders</td><td>Requires improvement</td></tr>');
    expect(text).toContain(
      '<blockquote>\n<p>Words at 1.</p>\n<p>— <a href="https://files.ofsted.gov.uk/v1/file/50000001#page=2" rel="noreferrer">',
    );
  });

  test('markup in a report, a note, a tag or a name stays words', async () => {
    const evil = '<img src=x onerror=alert(1)>"\'&';
    const report = reportOf(evil, '2024-05-01');
    const note = noteOn(report, 1, {
      quote: { exact: evil, prefix: '', suffix: '' },
      note: evil,
      tags: [evil],
      ...graded(evil, evil),
    });
    const { text } = await exported([report], [note], { format: 'html', subject: evil });
    expect(text).not.toContain('<img');
    expect(text.match(/<script/g)).toBeNull();
  });
});

describe('a Word document', () => {
  const parts = async (notes: Annotation[], reports = REPORTS) => {
    const files = unzipSync((await exported(reports, notes, { format: 'word' })).bytes);
    return {
      files,
      xml: strFromU8(files['word/document.xml']!),
      rels: strFromU8(files['word/_rels/document.xml.rels']!),
    };
  };

  test('has headings, quotes, a table of judgements, and links that lead somewhere', async () => {
    const { files, xml, rels } = await parts([
      noteOn(REPORTS[0]!, 1, { ...graded('Leaders', 'good'), tags: ['a'] }),
    ]);
    expect(Object.keys(files)).toContain('[Content_Types].xml');
    expect(xml).toMatch(/<w:pStyle w:val="Heading1"\/>.*?Northmoor/);
    expect(xml).toMatch(/<w:tbl>.*Leaders.*Good.*<\/w:tbl>/);
    expect(xml).toMatch(/<w:pStyle w:val="Quoted"\/>.*?Words at 1\./);
    const [, id] = /<w:hyperlink [^>]*r:id="(\w+)"/.exec(xml)!;
    expect(rels).toContain(`Id="${id}"`);
    expect(rels).toContain('Target="https://files.ofsted.gov.uk/v1/file/50000001"');
  });

  test('is well-formed whatever a report says', async () => {
    const exact = 'a \u0000\u0001\ud800 <w:p/> ]]> & " rIdabcdefghijk';
    const { files } = await parts([noteOn(REPORTS[0]!, 1, { quote: { exact, prefix: '', suffix: '' } })]);
    for (const [name, file] of Object.entries(files)) expect(wellFormed(strFromU8(file)), name).toBe(true);
    expect(strFromU8(files['word/document.xml']!)).toContain('&lt;w:p/&gt;');
    expect(strFromU8(files['word/document.xml']!)).toContain('rIdabcdefghijk');
  });

  test('says what to do when there are too many notes for one', async () => {
    const many = Array.from({ length: 5001 }, (_, i) => noteOn(REPORTS[0]!, i));
    await expect(exported(REPORTS, many, { format: 'word' })).rejects.toThrow('takes 5,000 notes at most');
  });
});

/** Every element is closed in its turn, and no sign stands there that XML does not know. */
function wellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, closes, name, closed] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (closes && open.pop() !== name) return false;
    if (!closes && !closed) open.push(name!);
  }
  return (
    open.length === 0 &&
    xml.isWellFormed() &&
    !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|&(?!\w+;|#)/.test(xml)
  );
}
