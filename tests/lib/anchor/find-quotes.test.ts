import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../lib/anchor/find-quotes.ts';
import { keep, reportOf, said } from './report.ts';

const REPORT = `Inspection of Northmoor children’s services
Overall effectiveness\tGood
Leaders know their services well – and their plans are “clear”. Social workers visit children every three weeks, and write down what they say. In Northmoor, foster carers are offered training (and most take it up).
What needs to improve
The timeliness of assessments for disabled children.
The quality of plans for care leavers.
Helping children who need protection
Overall effectiveness of the board\tGood
Social workers in the new team know their families. The quality of plans for care leavers is uneven. Managers read every file twice a month and tell workers what could be better.
`;

/** One quote of REPORT, looked for in another text. */
const find = (words: string, text: string, nth = 0) =>
  said(text, findQuotes(reportOf(text), [keep(REPORT, words, nth)])[0]!);

const SENTENCE = 'Social workers visit children every three weeks, and write down what they say.';

describe('words that are there', () => {
  test.each([
    ['as they were', REPORT, SENTENCE],
    ['after something was put before', `A new page.\n${REPORT}`, SENTENCE],
    [
      'with straight quotes and other dashes',
      REPORT.replace(/[“”]/g, '"').replace('–', '-'),
      'their plans are "clear".',
    ],
    [
      'with soft hyphens',
      REPORT.replaceAll('Social', 'So\u00adcial'),
      SENTENCE.replace('Social', 'So\u00adcial'),
    ],
    [
      'with broken lines',
      REPORT.replace('every three', 'every\nthree'),
      SENTENCE.replace('every three', 'every\nthree'),
    ],
    [
      'with ligatures',
      REPORT.replaceAll('ff', 'ﬀ'),
      'foster carers are oﬀered training (and most take it up).',
    ],
    ['with no-break blanks', REPORT.replaceAll(' ', '\u00a0'), SENTENCE.replaceAll(' ', '\u00a0')],
  ])('are found %s', (_, text, there) => {
    const words = there
      .replaceAll('ﬀ', 'ff')
      .replace(/[\u00ad]/g, '')
      .replace(/[\n\u00a0]/g, ' ')
      .replace('"clear"', '“clear”');
    expect(find(words, text)).toEqual(['anchored', there]);
  });

  test('keep the signs at their ends', () =>
    expect(find('(and most take it up).', `x ${REPORT}`)).toEqual(['anchored', '(and most take it up).']));

  test('are found in their surroundings, when they stand in several places', () => {
    const moved = `A new first page was added to this copy of the report.\n${REPORT}`;
    const places = [0, 1].map(
      (nth) => findQuotes(reportOf(moved), [keep(REPORT, 'The quality of plans for care leavers', nth)])[0]!,
    );
    expect(places.map((place) => place.status)).toEqual(['anchored', 'anchored']);
    expect(places.map((place) => (place.status === 'lost' ? -1 : place.span.start))).toEqual([
      moved.indexOf('The quality of plans'),
      moved.lastIndexOf('The quality of plans'),
    ]);
  });

  test('are doubtful, when they stand in several places and nothing tells which', () =>
    expect(
      find('The quality of plans for care leavers', 'The quality of plans for care leavers. '.repeat(40))[0],
    ).toBe('doubtful'));

  test('are doubtful, when they are a row that other tables have, beside other numbers', () => {
    const table = (name: string, numbers: string) =>
      `Pupils at the standard in ${name}\nYear of the test\tThis school\tAll schools\n${numbers}\n`;
    const kept = table('reading', 'Latest average\t49\t80') + table('writing', 'Latest average\t56\t78');
    const text = kept
      .replace('standard in reading\n', 'standard (see the note on what was counted)\n')
      .replace('49\t80', '50\t81');
    expect(
      said(
        text,
        findQuotes(reportOf(text), [keep(kept, 'Year of the test\tThis school\tAll schools')])[0]!,
      )[0],
    ).toBe('doubtful');
  });

  test('are doubtful, when they stand in several places, all of them strange', () =>
    expect(
      find(
        'The quality of plans for care leavers',
        'In May. The quality of plans for care leavers was seen. So it is. The quality of plans for care leavers? No word.',
      )[0],
    ).toBe('doubtful'));

  test.each([['Good'], ['Leaders']])('are doubtful, when short and in other surroundings: %s', (word) =>
    expect(find(word, `Elsewhere. ${word} is a word. More is to be said.`)).toEqual(['doubtful', word]),
  );

  test('are not found inside a ligature, which is one character', () =>
    expect(
      said(
        'oﬃce',
        findQuotes(reportOf('oﬃce'), [{ quote: { exact: 'ff', prefix: 'o', suffix: 'ice' }, start: 1 }])[0]!,
      )[0],
    ).toBe('lost'));

  test('are not found inside other words', () => expect(find('Good', 'Goodness knows.')[0]).toBe('lost'));
});

describe('words that were edited', () => {
  test.each([
    ['a typo mended', REPORT.replace('visit children', 'vist childern')],
    ['a word added', REPORT.replace('write down', 'so write down')],
    ['a word gone', REPORT.replace(', and write', ', write')],
  ])('are found, with %s', (_, text) => {
    const [status, words] = find(SENTENCE, text);
    expect(status).toBe('anchored');
    expect(words).toMatch(/^Social workers .* what they say\.$/);
  });

  test.each([
    ['a number', 'every three weeks', 'every eight weeks'],
    ['a "not"', 'and write down', 'and do not write down'],
  ])('are doubtful, when %s is another', (_, was, is) =>
    expect(find(SENTENCE, REPORT.replace(was, is))[0]).toBe('doubtful'),
  );

  test('are found, with a sentence put into their middle', () => {
    const words =
      'Leaders know their services well – and their plans are “clear”. Social workers visit children every three weeks';
    const [status, found] = find(
      words,
      REPORT.replace(
        '“clear”. ',
        '“clear”. The panel heard of this in May from the new head of the service. ',
      ),
    );
    expect(status).not.toBe('lost');
    expect(found).toMatch(/^Leaders know .* three weeks$/s);
  });
});

describe('words with something new inside them', () => {
  const WHOLE =
    'Social workers in the new team know their families. The quality of plans for care leavers is uneven. Managers read every file twice a month and tell workers what could be better.';
  const NEW = [
    'The panel heard of this in May from the new head. ',
    'Partners agreed with it in spring, and in summer. ',
  ];

  test('are found from end to end, with a sentence after each of theirs', () => {
    const text = REPORT.replace('families. ', `families. ${NEW[0]}`).replace('uneven. ', `uneven. ${NEW[1]}`);
    const [status, found] = find(WHOLE, text);
    expect(status).toBe('anchored');
    expect(found).toMatch(/^Social workers in the new team .* could be better\.$/s);
  });

  test('are doubtful at most, when what is new is another grade', () => {
    const kept =
      'The experiences and progress of care leavers\tGood\nOverall effectiveness\tGood\nLeaders are new.';
    const words = 'of care leavers\tGood\nOverall effectiveness\tGood';
    const text = kept.replace('Good', 'Requires improvement to be good');
    expect(said(text, findQuotes(reportOf(text), [keep(kept, words)])[0]!)[0]).not.toBe('anchored');
  });

  test('are doubtful at most, when what is new is the grade of a row and another row', () => {
    const kept =
      'Impact of leaders\tInadequate\nChildren who need help and protection\tRequires improvement to be good\nCare leavers\tGood\n';
    const words = 'Children who need help and protection\tRequires improvement to be good';
    const text = kept.replace(
      'protection\t',
      'protection\tInadequate\nThe experiences and progress of children in care\t',
    );
    expect(said(text, findQuotes(reportOf(text), [keep(kept, words)])[0]!)[0]).not.toBe('anchored');
  });

  test('are doubtful at most, alone, when they were put into a sentence', () => {
    const kept = `What do leaders do? A body and a partner ask that the area updates and publishes its plan for this. No more.`;
    const text = kept.replace('a partner', 'a partner which we name at some length (PWN)');
    const words = 'A body and a partner ask that the area updates and publishes its plan for this.';
    expect(said(text, findQuotes(reportOf(text), [keep(kept, words)])[0]!)[0]).not.toBe('anchored');
  });

  test.each([
    ['their first word', SENTENCE, 'Social ', 'Social \n7\nInspection of Northmoor\n'],
    ['their last word', SENTENCE, 'they say', 'they\n7\nInspection of Northmoor\nsay'],
    ['two halves', WHOLE, 'twice a', 'twice\n7\nInspection of Northmoor\na'],
  ])('are found from end to end, with a footer that parts %s', (_, words, was, is) =>
    expect(find(words, REPORT.replace(was, is))).toEqual(['anchored', words.replace(was, is)]),
  );
});

describe('words that are not there', () => {
  test.each([
    ['The district nurse called on every second Tuesday of the month.', REPORT],
    [SENTENCE, 'Teachers mark books every three days, and pupils know what they think of it.'],
    [SENTENCE, ''],
    ['Good', 'Nothing to be seen.'],
  ])('%j is lost', (words, text) => {
    const sought = { quote: { exact: words, prefix: 'before ', suffix: ' after' }, start: 3 };
    expect(findQuotes(reportOf(text), [sought])).toEqual([{ status: 'lost', score: 0 }]);
  });

  test('set phrases are lost, when all other quotes of their report are', () => {
    const set = 'This visit was carried out in line with the framework for inspections of this kind';
    const sought = [
      set,
      'Leaders of Westhaven have built a new home.',
      'Care leavers in Westhaven meet the mayor.',
      'Nine young people moved to a flat of their own.',
      'Their social workers drove for many miles.',
      'The cinema gave tickets to all foster families.',
      'A choir was founded and sang in spring.',
    ].map((exact, i) => ({ quote: { exact: `${exact}.`, prefix: '', suffix: '' }, start: i * 90 }));
    const [first] = findQuotes(
      reportOf(`${set.replace('the framework', 'our framework')}. ${REPORT}`),
      sought,
    );
    expect(first!.status).toBe('lost');
  });
});

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('a', 'b', ' ', '\n', '.', '\0', '\ud800', '\udc00', '😀', 'é', '\u0301'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 300,
});
const anySought = fc.record({
  quote: fc.record({ exact: anyText, prefix: anyText, suffix: anyText }),
  start: fc.integer(),
});
const lettersOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

describe('whatever the text and the quotes', () => {
  test('every quote is answered, in order, inside the text', () =>
    fc.assert(
      fc.property(anyText, fc.array(anySought, { maxLength: 8 }), (text, sought) => {
        const anchors = findQuotes(reportOf(text), sought);
        expect(anchors).toHaveLength(sought.length);
        for (const anchor of anchors) {
          if (anchor.status === 'lost') expect(anchor.score).toBe(0);
          else {
            expect(anchor.span.start).toBeGreaterThanOrEqual(0);
            expect(anchor.span.end).toBeGreaterThan(anchor.span.start);
            expect(anchor.span.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    ));

  test('a quote kept from a text is found in it, at its place', () =>
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, from, length) => {
        fc.pre(text.length > 0);
        const start = from % text.length;
        const words = text.slice(start, start + 1 + (length % 60));
        const sought = { ...keep(text, words), start };
        const quote = {
          ...sought.quote,
          prefix: text.slice(Math.max(0, start - 32), start),
          suffix: text.slice(start + words.length, start + words.length + 32),
        };
        expect(findQuotes(reportOf(text), [{ quote, start }])).toEqual([
          { status: 'anchored', span: { start, end: start + words.length }, score: 1 },
        ]);
      }),
    ));

  test('with score 1, letters and digits are the very same', () =>
    fc.assert(
      fc.property(anyText, anySought, (text, sought) => {
        const [anchor] = findQuotes(reportOf(text), [sought]);
        if (anchor!.status === 'lost' || anchor!.score < 1) return;
        expect(lettersOf(text.slice(anchor!.span.start, anchor!.span.end))).toBe(
          lettersOf(sought.quote.exact),
        );
      }),
    ));
});
