import { NoteRow } from '../../components/NoteRow.tsx';
import { useAnnotations } from '../../components/use-annotations.ts';
import { newestThatFit, type ShortFilter } from '../../lib/store/newest-that-fit.ts';
import type { NoteHandlers } from './GroupList.tsx';

export interface SearchResultsProps extends NoteHandlers {
  filter: ShortFilter;
}

/** More than these nobody reads in a popup: another word narrows them. */
const MOST = 50;

/** Notes that fit a filter and hold every one of its words, newest first, whatever authority they are about; the words are marked. */
export function SearchResults({ filter, onOpen, onDelete }: SearchResultsProps) {
  const found = useAnnotations(async (db) => {
    const { notes, isSought } = await newestThatFit(db, filter, MOST);
    const reports = await db.reports.bulkGet(notes.map(({ reportId }) => reportId));
    return { isSought, rows: notes.map((note, i) => ({ note, report: reports[i] ?? null })) };
  }, JSON.stringify(filter));
  return (
    <>
      <p class="popup__status" role="status">
        {found && sentenceFor(found.rows.length, filter.words.trim() !== '')}
      </p>
      <ul>
        {found?.rows.map(({ note, report }) => (
          <NoteRow
            key={note.id}
            note={note}
            report={report}
            sought={found.isSought}
            onOpen={onOpen}
            onDelete={onDelete}
          />
        ))}
      </ul>
    </>
  );
}

function sentenceFor(count: number, words: boolean): string {
  if (count === 0) return words ? 'No note holds these words.' : 'No note is of this kind.';
  if (count === MOST)
    return words
      ? `The newest ${MOST} notes with these words. Another word narrows them.`
      : `The newest ${MOST} of these notes. The library shows all of them.`;
  return count === 1 ? '1 note' : `${count} notes`;
}
