import { hashtag } from '../../lib/export/hashtag.ts';
import type { Annotation } from '../../lib/model/annotation.ts';
import type { NoteHere } from '../../lib/model/page-state.ts';

/**
 * What a note says inside a PDF, line by line: the reader's own words, tags, what it is when it is more than a highlight, and a
 * warning when its place is not sure. Empty for a highlight that nothing was said of.
 */
export function noteWords({ annotation, anchor }: Pick<NoteHere, 'annotation' | 'anchor'>): string {
  const tags = annotation.tags.map(hashtag).filter((tag) => tag !== null);
  const warning = anchor.status === 'doubtful' ? CHECK : null;
  return [annotation.note.trim(), tags.join(' '), kindOf(annotation), warning].filter(Boolean).join('\n');
}

const CHECK = 'Check this place: the words in the report are not quite these.';

function kindOf({ kind, finding, done }: Annotation): string | null {
  if (kind === 'highlight') return null;
  if (kind === 'recommendation') return done ? 'Recommendation, done' : 'Recommendation';
  if (kind !== 'judgement' || !finding) return `${kind[0]!.toUpperCase()}${kind.slice(1)}`;
  const grade = [finding.area, finding.grade].filter(Boolean).join(', ');
  return `${finding.current ? 'Judgement' : 'Earlier judgement'}: ${grade}`;
}
