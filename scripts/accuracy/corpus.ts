import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A folder of reports and of what a careful reader found in them. */
export interface Corpus {
  folder: string;
  /** Sets of truth records, by name. */
  sets: string[];
  /** The program that compares `analyse`'s lines with the truth. */
  score: string;
}

/** The corpus that INSPECTION_CORPUS names; null when it is not set or not there. */
export function findCorpus(folder = process.env.INSPECTION_CORPUS): Corpus | null {
  if (!folder || !existsSync(join(folder, 'truth'))) return null;
  const score = resolve(folder, '..', 'score', 'score.mjs');
  return existsSync(score) ? { folder, sets: readdirSync(join(folder, 'truth')).sort(), score } : null;
}

/** Files of the reports that a set has records of; a record without a file is left out, and so scores as missed. */
export function filesOf({ folder }: Corpus, set: string): string[] {
  const truth = join(folder, 'truth', set);
  const ids = readdirSync(truth).flatMap((name) => {
    const records = [JSON.parse(readFileSync(join(truth, name), 'utf8'))].flat();
    return records.map(({ id }: { id?: string }) => id ?? name.replace(/\.json$/, ''));
  });
  return [...new Set(ids)].flatMap((id) => places(folder, id).find(existsSync) ?? []);
}

const places = (folder: string, id: string): string[] => [
  join(folder, 'reports', `${id}.pdf`),
  join(folder, 'reports', `${id}.txt`),
  resolve(folder, '..', 'seeds', `${id}.txt`),
];
