import { ArrowLeft, BookOpen } from 'lucide';
import { useState } from 'preact/hooks';
import { ThemeLabel } from '../../../components/finding-context.ts';
import { Icon } from '../../../components/Icon.tsx';
import { NoteCard } from '../../../components/NoteCard.tsx';
import { openAtPlace } from '../../../components/open-at-place.ts';
import { annotations, useAnnotations } from '../../../components/use-annotations.ts';
import { reportName } from '../../../lib/export/citation.ts';
import { writeToClipboard } from '../../../lib/export/clipboard.ts';
import { copyOf } from '../../../lib/export/copy.ts';
import { linkTo } from '../../../lib/export/link.ts';
import { dayOf } from '../../../lib/model/day.ts';
import { ALL_NOTES, libraryHash } from '../../../lib/model/library-address.ts';
import { themeLabel } from '../../../lib/theme-label.ts';
import { rowsOf } from './use-rows.ts';

export interface NoteDetailProps {
  id: string;
  knownTags: string[];
  onDelete(): void;
  /** Given where the note stands in place of the list. */
  onBack: (() => void) | null;
}

/** One note whole: its words, tags, what the reader said of it, and the way to its place. */
export function NoteDetail({ id, knownTags, onDelete, onBack }: NoteDetailProps) {
  const rows = useAnnotations((db) => rowsOf(db, [id]), id);
  const [problem, setProblem] = useState<string | null>(null);
  const said = (doing: Promise<unknown>) =>
    doing.then(
      () => setProblem(null),
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  const row = rows?.[0];
  const back = onBack && (
    <button type="button" class="button button--quiet" onClick={onBack}>
      <Icon node={ArrowLeft} />
      Back to the list
    </button>
  );
  if (!rows) return back;
  if (row?.note.deletedAt !== 0)
    return (
      <>
        {back}
        <p class="detail__none">This note is in the bin. Undo brings it back.</p>
      </>
    );
  const { note, report } = row;
  const Heading = onBack ? 'h1' : 'h2';
  const link = report && linkTo(note, report);
  const filter = { ...ALL_NOTES, reports: [note.reportId] };
  return (
    <>
      {back}
      <header class="detail__head">
        <Heading>{note.group}</Heading>
        {report && (
          <p>
            <a href={libraryHash({ view: 'notes', filter, own: { sort: 'report' } })}>{reportName(report)}</a>
          </p>
        )}
        <p class="detail__saved">Saved on {dayOf(note.createdAt)}</p>
        <button type="button" class="button" onClick={() => void said(openAtPlace(note))}>
          <Icon node={BookOpen} />
          Open at its place
        </button>
        {problem !== null && <p role="alert">{problem}</p>}
      </header>
      <ThemeLabel.Provider value={themeLabel}>
        <ul class="cards">
          <NoteCard
            key={id}
            here={{
              annotation: note,
              anchor: { status: 'anchored', span: note.span, score: 1 },
              found: null,
              page: note.page,
            }}
            marked={false}
            knownTags={knownTags}
            onReveal={() => void said(openAtPlace(note))}
            onChange={async (change) => void (await annotations.change(id, change))}
            onDelete={onDelete}
            onCopy={async () => report && writeToClipboard(copyOf(note, report))}
            onCopyLink={link ? () => navigator.clipboard.writeText(link) : undefined}
          />
        </ul>
      </ThemeLabel.Provider>
    </>
  );
}
