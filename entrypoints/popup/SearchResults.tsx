import { NoteRow } from '../../components/NoteRow.tsx';
import { useAnnotations } from '../../components/use-annotations.ts';
import { searchAnnotations } from '../../lib/store/search.ts';
import type { NoteHandlers } from './GroupList.tsx';

export interface SearchResultsProps extends NoteHandlers {
  words: string;
}

/** More than these nobody reads in a popup: another word narrows them. */
const MOST = 50;

/** Notes that hold every one of the words, newest first, whatever authority they are about; the words are marked in them. */
export function SearchResults({ words, onOpen, onDelete }: SearchResultsProps) {
  const found = useAnnotations(async (db) => {
    const { notes, isSought } = await searchAnnotations(db, words, MOST);
    const reports = await db.reports.bulkGet(notes.map(({ reportId }) => reportId));
    return { isSought, rows: notes.map((note, i) => ({ note, report: reports[i] ?? null })) };
  }, words);
  return (
    <>
      <p class="popup__status" role="status">
        {found && sentenceFor(found.rows.length)}
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

function sentenceFor(count: number): string {
  if (count === 0) return 'No note holds these words.';
  if (count === MOST) return `The newest ${MOST} notes with these words. Another word narrows them.`;
  return count === 1 ? '1 note' : `${count} notes`;
}
