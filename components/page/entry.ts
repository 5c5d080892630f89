import { dayInWords } from '../../lib/model/day.ts';
import type { FoundHere, NoteHere, ReadyState } from '../../lib/model/page-state.ts';

/** A finding, what is kept of it, or both. */
export interface Entry {
  found: FoundHere | null;
  note: NoteHere | null;
  /** "Recommendation", "My highlight". */
  title: string;
  /** A line or two beside the title: force, date, bodies, heading. */
  facts: string[];
}

/** What the state knows by `id`, of a finding or of an annotation; null when it is gone. */
export function entryOf(state: ReadyState, id: string): Entry | null {
  const found = state.findings.find((one) => one.id === id || one.savedAs === id) ?? null;
  const kept = found?.savedAs ?? id;
  const note = state.notes.find(({ annotation }) => annotation.id === kept) ?? null;
  if (!found && !note) return null;
  const kind = note?.annotation.kind ?? found!.finding.kind;
  return { found, note, title: TITLES[kind], facts: [...factsOf(found), ...doubts(note)] };
}

const TITLES = {
  judgement: 'Judgement',
  recommendation: 'Recommendation',
  strength: 'Strength',
  concern: 'Concern',
  highlight: 'My highlight',
};
const FORCES = { must: 'Must', should: 'Should', none: null };

function factsOf(found: FoundHere | null): string[] {
  if (!found) return [];
  const { finding } = found;
  const about = finding.authority && `About ${finding.authority}`;
  if (finding.kind !== 'recommendation') return about ? [about] : [];
  const due = finding.due && `Due ${dayInWords(finding.due)}`;
  return [finding.heading, FORCES[finding.force], due, finding.bodies?.join(', '), about].filter(
    (fact): fact is string => !!fact,
  );
}

const doubts = (note: NoteHere | null): string[] =>
  note?.anchor.status === 'doubtful' ? ['? Check this place'] : [];
