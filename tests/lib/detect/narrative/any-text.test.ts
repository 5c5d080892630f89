import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toldJudgements } from '../../../../lib/detect/narrative/judgements.ts';
import { toldRecommendations } from '../../../../lib/detect/narrative/recommendations.ts';
import { statements } from '../../../../lib/detect/narrative/statements.ts';
import { contains } from '../../../../lib/model/span.ts';
import { sentencesIn } from '../../../../lib/text/sentences.ts';
import { contextOf, textOfLines } from './told.ts';

/** Bits of reports, quotes and stops in any order, and any text at all. */
const bit = fc.constantFrom(
  'The council was judged inadequate',
  ' in 2015',
  'services are good for care leavers',
  ' needs to improve',
  'the same grade as in 2019',
  ', with an overall ‘good’ rating',
  'Leaders must ensure that plans are clear',
  ' “',
  '” ',
  '"',
  '(',
  ')',
  '. ',
  '; ',
  'however',
  ' said the leader',
  'Read more',
);
const line = fc.oneof(
  fc.array(bit, { maxLength: 12 }).map((bits) => bits.join('')),
  fc.string({ unit: 'binary' }).map((text) => text.replace(/\s+/g, ' ')),
);

test('any text: no throw, every finding inside a block, none in furniture', () => {
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 12 }),
      fc.constantFrom(null, 'ilacs', 'monitoring-visit'),
      fc.nat(11),
      (lines, framework, at) => {
        const report = textOfLines(...lines.filter((words) => words.trim()));
        const last = report.blocks[at];
        if (last) last.kind = 'furniture';
        const found = [toldJudgements, toldRecommendations, statements].flatMap((rule) =>
          rule.find(contextOf(report, framework)),
        );
        const blocks = report.blocks.filter(({ kind }) => kind !== 'furniture');
        for (const { span } of found) {
          expect(span.end).toBeGreaterThan(span.start);
          expect(blocks.some((block) => contains(block.span, span))).toBe(true);
        }
      },
    ),
  );
});

test('any text: sentences stand in order, overlap nowhere, and leave out nothing but blanks', () => {
  fc.assert(
    fc.property(line, (text) => {
      const spans = sentencesIn(text, { start: 0, end: text.length });
      let [at, left] = [0, ''];
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(at);
        left += text.slice(at, start);
        at = end;
      }
      expect((left + text.slice(at)).trim()).toBe('');
    }),
  );
});
