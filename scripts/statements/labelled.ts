import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detect } from '../../lib/detect/detect.ts';
import { type Passage, passagesIn } from '../../lib/detect/narrative/passages.ts';
import { polarityOf } from '../../lib/detect/narrative/polarity.ts';
import { sectionLean } from '../../lib/detect/narrative/section-lean.ts';
import { mayState } from '../../lib/detect/narrative/statements.ts';
import { sentencesIn } from '../../lib/text/sentences.ts';
import { readFile } from '../read-file.ts';
import type { Example } from './learn.ts';

/** A label of the corpus: its words, or a record that holds them. */
type Label = string | { quote?: string; text?: string; borderline?: boolean };

/** How much a sentence of each source counts: read one by one; listed by the report; by its section's heading or grade. */
const WEIGHTS = { read: 3, listed: 1, headed: 0.3, section: 0.3, neutral: 1 };

/** A sentence to score the model on: read by eye, its document held back while it is scored. */
export interface Held {
  example: Example;
  passage: Passage;
  /** Folder of the truth record: narrative, seeds or news. */
  set: string;
  /** What its document is about; "" for several or none. */
  authority: string;
  /** Its label says that it is neither right nor wrong to find it. */
  open: boolean;
}

/** A record's fields, which the corpus describes. */
// biome-ignore lint/suspicious/noExplicitAny: truth records are the corpus's, of several shapes
type Fields = Record<string, any>;

const records = (folder: string): [id: string, record: Fields][] =>
  readdirSync(folder).map((name) => {
    const record = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    return [record.id ?? name.replace(/\.json$/, ''), record];
  });

const wordsOf = (label: Label): string =>
  typeof label === 'string' ? label : (label.quote ?? label.text ?? '');
const isFirm = (label: Label): boolean => typeof label === 'string' || !label.borderline;
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

async function passagesOf(path: string): Promise<Passage[]> {
  const { report, about } = await readFile(path);
  return passagesIn({ report, about, facts: detect(report, about).facts });
}

/** Sentences labelled one by one in the corpus: truth of narrative, seeds and news. */
export async function readByEye(corpus: string): Promise<Held[]> {
  const held: Held[] = [];
  for (const set of ['narrative', 'seeds', 'news'])
    for (const [id, record] of records(join(corpus, 'truth', set))) {
      const places = [`reports/${id}.pdf`, `reports/${id}.txt`, `../seeds/${id}.txt`];
      const path = places.map((place) => join(corpus, place)).find(existsSync);
      if (!path) continue;
      const labels = labelsOf(record);
      for (const passage of await passagesOf(path)) {
        const words = folded(passage.words);
        if (!record.regionText.includes(words)) continue;
        const is = (list: Label[]) => list.some((label) => isSame(words, folded(wordsOf(label))));
        const label = is(labels.strengths) ? 'strength' : is(labels.concerns) ? 'concern' : 'neither';
        held.push({
          passage,
          set,
          authority: String(record.authority ?? ''),
          open: label === 'neither' && is(labels.open),
          example: exampleOf(id, passage.words, passage.before?.words ?? null, label, WEIGHTS.read),
        });
      }
    }
  return held;
}

function labelsOf(record: Fields) {
  const list = (key: string): Label[] => record[key] ?? [];
  const kinds = ['recommendations', 'strengths', 'concerns', 'judgements'];
  return {
    strengths: list('strengths').filter(isFirm),
    concerns: list('concerns').filter(isFirm),
    open: [
      ...list('mixed'),
      ...list('procedural'),
      ...kinds.flatMap((kind) => list(kind).filter((label) => !isFirm(label))),
    ],
  };
}

/** One holds the other, and they are of a length. */
const isSame = (a: string, b: string): boolean =>
  (a.includes(b) || b.includes(a)) && Math.min(a.length, b.length) >= 0.5 * Math.max(a.length, b.length);

const exampleOf = (
  document: string,
  words: string,
  before: string | null,
  label: Example['label'],
  weight: number,
): Example => ({ document, words, before, label, weight });

/**
 * Sentences whose label follows from where they stand, those that plainly do not fit it left out: paragraphs that joint inspection
 * letters list, sections on what goes well and on what must be done better, sections graded outstanding or inadequate, sections about the area and the inspection; and the labelled
 * single sentences of schools. Documents in `apart` are left out.
 */
export async function readByPlace(corpus: string, apart: Set<string>): Promise<Example[]> {
  const examples: Example[] = [];
  const add = (id: string, text: string, label: Example['label'], weight: number) => {
    const spans = sentencesIn(text, { start: 0, end: text.length });
    const all = spans.map(({ start, end }) => text.slice(start, end));
    for (const [i, words] of all.entries())
      examples.push(exampleOf(id, words, all[i - 1] ?? null, label, weight));
  };
  for (const [id, record] of records(join(corpus, 'truth/jtai'))) {
    if (record.style !== 'letter-2016-2021' || apart.has(id)) continue;
    for (const label of record.keyStrengths ?? []) add(id, wordsOf(label), 'strength', WEIGHTS.listed);
    for (const label of record.recommendations) add(id, wordsOf(label), 'concern', WEIGHTS.listed);
  }
  const { sentences } = JSON.parse(readFileSync(join(corpus, 'sentences.json'), 'utf8'));
  for (const { label, text, n } of sentences) {
    const kind = {
      strength: 'strength',
      concern: 'concern',
      'finding-in-item': 'concern',
      boilerplate: 'neither',
    }[label as string];
    if (kind) add(`sentence-${n}`, text, kind as Example['label'], WEIGHTS.listed);
  }
  for (const set of ['sif', 'ilacs', 'visits', 'send', 'jtai'])
    for (const [id, { style }] of records(join(corpus, 'truth', set))) {
      if (apart.has(id) || style === 'letter-2016-2021') continue;
      for (const passage of await passagesOf(join(corpus, 'reports', `${id}.pdf`))) {
        const placed = labelByPlace(passage);
        if (placed) examples.push(exampleOf(id, passage.words, passage.before?.words ?? null, ...placed));
      }
    }
  return examples.filter(fits);
}

const ABOUT =
  /information about this (?:local )?(?:authority|area|inspection)|about this inspection|areas covered|the inspection team|what the grades mean/i;
const HOW =
  /^(?:Inspectors (?:looked|considered|reviewed|evaluated|focused|visited)|This (?:letter|visit|inspection) (?:summarises|was carried)|The (?:visit|inspection) (?:was carried|considered)|I am copying|At \d+ \w+ 20\d\d|Approximately [\d.]+|The proportion of)/;

function labelByPlace({ heading, words, block }: Passage): [Example['label'], number] | null {
  if (block.kind === 'heading') return null;
  if (words.length > 30 && (ABOUT.test(heading) || HOW.test(words))) return ['neither', WEIGHTS.neutral];
  if (words.length <= 40) return null;
  const lean = sectionLean(heading);
  if (Math.abs(lean) === 1) return [lean > 0 ? 'strength' : 'concern', WEIGHTS.headed];
  const grade = /: (outstanding|inadequate)$/i.exec(heading)?.[1];
  if (!grade) return null;
  return [/out/i.test(grade) ? 'strength' : 'concern', WEIGHTS.section];
}

/** Whether a sentence's own words allow the label that its place gives it. */
function fits({ words, label }: Example): boolean {
  const { good, wanting, denied } = polarityOf(words);
  if (label === 'concern') return wanting + denied > 0;
  return label === 'neither' || (good > 0 && wanting + denied <= good);
}

/** Those of `held` that a model may learn from. */
export const learnable = (held: Held[]): Example[] =>
  held.filter(({ open, passage }) => !open && mayState(passage)).map(({ example }) => example);
