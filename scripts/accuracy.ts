import { parseArgs } from 'node:util';
import { findCorpus } from './accuracy/corpus.ts';
import { scoreModels } from './accuracy/score-models.ts';
import { scoreSet } from './accuracy/score-set.ts';

// npm run accuracy [-- --misses N SET…]: the score of each set of the corpus; status 1 when a figure is below its floor.
const { values, positionals } = parseArgs({
  options: { misses: { type: 'string', default: '0' } },
  allowPositionals: true,
});
const corpus = findCorpus();
if (!corpus) {
  console.log('measured on model reports only: set INSPECTION_CORPUS to a folder of labelled reports.');
  const { passed, table } = await scoreModels();
  console.log(table);
  if (!passed) process.exitCode = 1;
} else {
  for (const set of positionals.length > 0 ? positionals : corpus.sets) {
    const { passed, table } = await scoreSet(corpus, set, Number(values.misses));
    console.log(`\n${set}\n${table.trimEnd()}`);
    if (!passed) process.exitCode = 1;
  }
}
