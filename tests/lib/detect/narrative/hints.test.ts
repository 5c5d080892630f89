import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeWordsIn } from '../../../../lib/detect/narrative/grades.ts';
import { GRADES, hintsOf, TURNS } from '../../../../lib/detect/narrative/hints.ts';
import { asks } from '../../../../lib/detect/narrative/recommendations.ts';
import { sentenceOf } from '../../../../lib/detect/narrative/sentence.ts';
import { saysBoth, statementOf } from '../../../../lib/detect/narrative/statements.ts';
import { piecesIn } from '../../../../lib/text/pieces.ts';

/** Words of grades, needs, calls and turns, in any order, and any text at all. */
const word = fc.constantFrom(
  ...'requires requiring improvement needs needed attention strong expected standard good inadequate same each area was the'.split(
    ' ',
  ),
  ...'leaders plans must should has have required now urgently to for improve ensure be better priorities areas include are'.split(
    ' ',
  ),
  ...'Ofsted it called on wants told highlighted a need there that which work but however, although; per cent section 47 of'.split(
    ' ',
  ),
  ...['to-do', 'list', 'on', '“good”', 'clear', 'not', 'late.', '(but', 'council\u00a0needs'],
);
const sentence = fc.oneof(
  { weight: 4, arbitrary: fc.array(word, { maxLength: 16 }).map((words) => words.join(' ')) },
  fc.string({ unit: 'binary' }),
);
const EVERY_HINT = -1;

describe('a hint that is missing is sure: asked everything, a sentence says nothing more', () => {
  test('what it asks for', () =>
    fc.assert(
      fc.property(sentence, (words) => {
        const hinted = sentenceOf(words, 'There are areas to improve.');
        expect(asks(hinted)).toBe(asks({ ...hinted, hints: EVERY_HINT }));
      }),
      { numRuns: 2000 },
    ));

  test('what it states', () =>
    fc.assert(
      fc.property(sentence, (words) => {
        const hinted = sentenceOf(words, null);
        expect(statementOf(hinted)).toBe(statementOf({ ...hinted, hints: EVERY_HINT }));
      }),
      { numRuns: 2000 },
    ));

  test('which grades it names, and whether it says both', () =>
    fc.assert(
      fc.property(sentence, (words) => {
        const hints = hintsOf(piecesIn(words));
        if (!(hints & GRADES)) expect(gradeWordsIn(words)).toEqual([]);
        if (!(hints & TURNS)) expect(saysBoth(words)).toBe(false);
      }),
      { numRuns: 2000 },
    ));
});

test('a plain sentence hints at nothing', () => expect(hintsOf(piecesIn('Plans are clear.'))).toBe(0));
