import type { Annotation, AnnotationChange } from '../lib/model/annotation.ts';
import type { NoteHere } from '../lib/model/page-state.ts';
import type { Passage } from '../lib/model/passage.ts';
import { ExportButtons } from './ExportButtons.tsx';
import { NoteCard } from './NoteCard.tsx';
import { Section } from './Section.tsx';

export interface NoteListProps {
  /** In reading order; lost ones last. */
  notes: NoteHere[];
  /** What a file of them is named after. */
  subject: string;
  marked: string | null;
  knownTags: string[];
  onReveal(id: string): void;
  onChange(id: string, change: AnnotationChange): Promise<unknown>;
  onDelete(ids: string[]): Promise<unknown>;
  onCopy(passage: Passage): Promise<unknown>;
  onCopyLink?: ((note: Annotation) => Promise<unknown>) | undefined;
}

/** The reader's notes on a report, below them those whose words are no longer in it, and taking them all elsewhere. */
export function NoteList({
  notes,
  subject,
  marked,
  knownTags,
  onReveal,
  onChange,
  onDelete,
  onCopy,
  onCopyLink,
}: NoteListProps) {
  const card = (here: NoteHere) => {
    const { annotation } = here;
    return (
      <NoteCard
        key={annotation.id}
        here={here}
        marked={annotation.id === marked}
        knownTags={knownTags}
        onReveal={() => onReveal(annotation.id)}
        onChange={async (change) => void (await onChange(annotation.id, change))}
        onDelete={() => void onDelete([annotation.id]).catch(() => {})}
        onCopy={() => onCopy(annotation)}
        onCopyLink={onCopyLink && (() => onCopyLink(annotation))}
      />
    );
  };
  const lost = notes.filter(({ anchor }) => anchor.status === 'lost');
  const placed = notes.filter(({ anchor }) => anchor.status !== 'lost');
  return (
    <>
      <Section id="notes" title="My notes" count={placed.length}>
        {placed.length > 0 ? (
          <ul class="cards">{placed.map(card)}</ul>
        ) : (
          <p class="section__empty">Save a finding, or select words in the report to keep them here.</p>
        )}
      </Section>
      {lost.length > 0 && (
        <Section id="lost" title="Lost notes" count={lost.length}>
          <p class="section__empty">These words are no longer in the report. Your notes on them are safe.</p>
          <ul class="cards">{lost.map(card)}</ul>
        </Section>
      )}
      {notes.length > 0 && (
        <div class="section__foot">
          <ExportButtons scope={notes.map(({ annotation }) => annotation)} subject={subject} />
        </div>
      )}
    </>
  );
}
