import { Ellipsis, Trash2 } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { writeToClipboard } from '../lib/export/clipboard.ts';
import { copyOf } from '../lib/export/copy.ts';
import type { Annotation } from '../lib/model/annotation.ts';
import { dayOf } from '../lib/model/day.ts';
import { gradeInfo } from '../lib/model/grade.ts';
import type { Report } from '../lib/model/report.ts';
import { CopyButton } from './CopyButton.tsx';
import { ExportButtons } from './ExportButtons.tsx';
import { Icon } from './Icon.tsx';
import { Marked } from './Marked.tsx';
import { TagDot } from './TagDot.tsx';
import { useTagColours } from './tag-colours.ts';

export interface NoteRowProps {
  note: Annotation;
  report: Report | null;
  /** In search results: which words to mark. Then it also says which group the note is of. */
  sought?: (word: string) => boolean;
  onOpen(note: Annotation): void;
  onDelete(note: Annotation): void;
}

/** A saved note on two lines: its words, then tags and date. What can be done with it unfolds below. */
export function NoteRow({ note, report, sought, onOpen, onDelete }: NoteRowProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const colourOf = useTagColours();
  const { quote, tags, page, createdAt } = note;
  return (
    <li class={`note-row card--${note.colour ?? note.kind} grade--${toneOf(note)}`}>
      <div class="note-row__line">
        <button type="button" class="note-row__open" data-row onClick={() => onOpen(note)}>
          <span class="note-row__quote">
            <Marked text={titleOf(note) ?? quote.exact} sought={sought} />
          </span>
          {note.note && (
            <span class="note-row__note">
              <Marked text={note.note} sought={sought} />
            </span>
          )}
          <span class="note-row__meta">
            {sought && (
              <span>
                <Marked text={note.group} sought={sought} />
              </span>
            )}
            {tags.map((tag) => (
              <span key={tag} class="note-row__tag">
                <TagDot colour={colourOf(tag)} />
                <Marked text={tag} sought={sought} />
              </span>
            ))}
            {page !== null && <span>p. {page}</span>}
            <span>{dayOf(createdAt)}</span>
          </span>
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label="More for this note"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <Icon node={Ellipsis} />
        </button>
      </div>
      <div id={id} class="note-row__actions" hidden={!open}>
        {open && (
          <>
            {report && <CopyButton onCopy={() => writeToClipboard(copyOf(note, report))} />}
            <ExportButtons scope={[note]} subject={`${note.group} ${quote.exact}`} />
            <button type="button" class="button button--quiet" onClick={() => onDelete(note)}>
              <Icon node={Trash2} />
              Delete
            </button>
          </>
        )}
      </div>
    </li>
  );
}

/** A judgement is told by its area and grade; "Good" alone says little. */
const titleOf = ({ kind, finding }: Annotation): string | null =>
  kind === 'judgement' && finding?.area ? `${finding.area}: ${finding.grade ?? ''}` : null;

const toneOf = ({ finding }: Annotation): string => gradeInfo(finding?.grade ?? '').tone;
