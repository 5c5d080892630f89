import { counted } from '../text/counted.ts';
import type { Step } from './db.ts';

/** What a step did, in words that follow "Undo: " and "Undone: ": "3 notes deleted", "tags changed". */
export function wordsOf({
  kind,
  patches,
  findings = [],
  rows = [],
  words,
}: Pick<Step, 'kind' | 'patches' | 'findings' | 'rows' | 'words'>): string {
  if (words) return words;
  if (kind === 'reports')
    return `${counted(rows.length, 'report')} ${rows.some(({ after }) => after) ? 'added to the library' : 'taken out of the library'}`;
  if (kind === 'dismiss' || kind === 'bringBack')
    return `${counted(findings.length, 'finding')} ${kind === 'dismiss' ? 'hidden' : 'shown again'}`;
  const notes = counted(patches.length, 'note');
  if (kind !== 'change') return `${notes} ${DONE[kind]}`;
  const fields = new Set(patches.flatMap(({ after }) => Object.keys(after)));
  if (fields.has('span')) return 'place of a note changed';
  const [only] = fields.size === 1 ? fields : [];
  const what = FIELDS[only ?? ''] ?? (fields.has('quote') ? 'place of a note' : 'note');
  return patches.length === 1 ? `${what} changed` : `${notes} changed`;
}

const DONE = {
  save: 'saved',
  delete: 'deleted',
  restore: 'brought back',
  merge: 'taken in from a file',
  tags: 'tagged anew',
};
const FIELDS: Record<string, string> = { note: 'words of a note', tags: 'tags', colour: 'colour' };
