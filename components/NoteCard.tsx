import { Trash2 } from 'lucide';
import { useContext } from 'preact/hooks';
import type { AnnotationChange } from '../lib/model/annotation.ts';
import { gradeInfo } from '../lib/model/grade.ts';
import type { NoteHere } from '../lib/model/page-state.ts';
import { suggestedTags } from '../lib/model/suggested-tags.ts';
import { ColourChoice } from './ColourChoice.tsx';
import { CopyButton } from './CopyButton.tsx';
import { DoneBox } from './DoneBox.tsx';
import { ThemeLabel } from './finding-context.ts';
import { GradeChip } from './GradeChip.tsx';
import { Icon } from './Icon.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { PlaceCheck } from './PlaceCheck.tsx';
import { TagEditor } from './TagEditor.tsx';

export interface NoteCardProps {
  here: NoteHere;
  marked: boolean;
  knownTags: string[];
  onReveal(): void;
  /** Resolves once the change is on disk. */
  onChange(change: AnnotationChange): Promise<void>;
  onDelete(): void;
  onCopy(): Promise<unknown>;
  /** Left out where there is no address to copy. */
  onCopyLink?: (() => Promise<unknown>) | undefined;
}

/** What the reader keeps of a report: the words, where they stand now, tags and note. */
export function NoteCard(props: NoteCardProps) {
  const { here, marked, knownTags, onReveal, onChange, onDelete, onCopy, onCopyLink } = props;
  const { annotation, anchor, page } = here;
  const { kind, quote, finding, colour, note, tags } = annotation;
  const { tone } = gradeInfo(finding?.grade ?? '');
  const themeLabel = useContext(ThemeLabel);
  const lost = anchor.status === 'lost';
  return (
    <li
      class={`card card--${anchor.status === 'anchored' ? (colour ?? kind) : anchor.status} grade--${tone}`}
      data-id={annotation.id}
      data-marked={marked || undefined}
    >
      {kind === 'judgement' && finding?.grade && (
        <GradeChip grade={finding.grade} area={finding.area} current={finding.current} />
      )}
      {lost ? (
        <p class="quote">{quote.exact}</p>
      ) : (
        <button type="button" class="quote" onClick={onReveal}>
          {quote.exact}
        </button>
      )}
      <ul class="meta">
        <li>{KINDS[kind]}</li>
        {page !== null && <li>p. {page}</li>}
        {anchor.status === 'doubtful' && <li class="meta__warning">? Check this place</li>}
        {kind === 'recommendation' && (
          <li class="meta__end">
            <DoneBox
              done={annotation.done ?? false}
              onChange={(done) => void onChange({ done }).catch(() => {})}
            />
          </li>
        )}
      </ul>
      <PlaceCheck here={here} />
      <TagEditor
        tags={tags}
        known={knownTags}
        suggested={suggestedTags(annotation, knownTags, themeLabel)}
        onChange={(changed) => void onChange({ tags: changed }).catch(() => {})}
      />
      <NoteEditor note={note} onSave={(words) => onChange({ note: words })}>
        <CopyButton onCopy={onCopy} />
        {onCopyLink && !lost && <CopyButton link onCopy={onCopyLink} />}
        <button type="button" class="button button--quiet" onClick={onDelete}>
          <Icon node={Trash2} />
          Delete
        </button>
        {kind === 'highlight' && (
          <ColourChoice
            chosen={colour}
            onChoose={(chosen) => void onChange({ colour: chosen }).catch(() => {})}
          />
        )}
      </NoteEditor>
    </li>
  );
}

const KINDS = {
  judgement: 'Judgement',
  recommendation: 'Recommendation',
  strength: 'Strength',
  concern: 'Concern',
  highlight: 'Highlight',
};
