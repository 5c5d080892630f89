import fc from 'fast-check';
import { expect, test } from 'vitest';
import { featuresOf } from '../../../../lib/detect/narrative/statement-features.ts';
import { leaningOf, statementModel } from '../../../../lib/detect/narrative/statement-model.ts';

const word = fc.constantFrom(
  'not',
  'plans',
  'are',
  'always',
  'clear,',
  'MASH’s',
  'well-led',
  'children’s',
  '3,',
  'This',
  'too',
);
const sentence = fc.oneof(
  fc.array(word, { maxLength: 14 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary' }),
);

test('any sentence leans as the weights of its features, each counted once, add up', () => {
  const model = statementModel();
  fc.assert(
    fc.property(sentence, fc.option(sentence), (words, before) => {
      let [strength, concern] = model.bias;
      for (const feature of featuresOf(words, before)) {
        strength += model.weights.get(feature)?.[0] ?? 0;
        concern += model.weights.get(feature)?.[1] ?? 0;
      }
      const leaning = leaningOf(words, before, model);
      expect(Math.log(leaning.strength / leaning.neither)).toBeCloseTo(strength, 6);
      expect(Math.log(leaning.concern / leaning.neither)).toBeCloseTo(concern, 6);
    }),
  );
});
