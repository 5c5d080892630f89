import { Bookmark, BookmarkCheck, EyeOff } from 'lucide';
import { useContext } from 'preact/hooks';
import type { Judgement } from '../lib/model/finding.ts';
import type { FoundHere } from '../lib/model/page-state.ts';
import { FindingContext } from './finding-context.ts';
import { GradeChip } from './GradeChip.tsx';
import { Icon } from './Icon.tsx';

export interface JudgementListProps {
  judgements: (FoundHere & { finding: Judgement })[];
  /** Id of the one that is being looked at. */
  marked: string | null;
  onReveal(id: string): void;
  onSave(ids: string[]): void;
  onShowNote(id: string): void;
}

/** Judgements as chips, in printed order: a click goes to the place, the bookmark keeps it, the eye hides what is none. */
export function JudgementList({ judgements, marked, onReveal, onSave, onShowNote }: JudgementListProps) {
  const { onDismiss } = useContext(FindingContext);
  return (
    <ul class="judgements">
      {judgements.map(({ id, finding, savedAs }) => {
        const { area, grade, current, authority } = finding;
        const name = `${area}, ${grade}`;
        return (
          <li key={id} class="judgements__row" data-id={id} data-marked={id === marked || undefined}>
            <button type="button" class="chip-button" onClick={() => onReveal(id)}>
              <GradeChip grade={grade} area={authority ? `${area} (${authority})` : area} current={current} />
            </button>
            <button
              type="button"
              class={savedAs ? 'icon-button icon-button--on' : 'icon-button'}
              aria-label={savedAs ? `Saved: ${name}. Show my note` : `Save judgement: ${name}`}
              title={savedAs ? 'Saved. Show my note' : 'Save'}
              onClick={() => (savedAs ? onShowNote(savedAs) : onSave([id]))}
            >
              <Icon node={savedAs ? BookmarkCheck : Bookmark} />
            </button>
            {savedAs === null && (
              <button
                type="button"
                class="icon-button"
                aria-label={`Not a judgement, hide it: ${name}`}
                title="Not a judgement: hide it"
                onClick={() => onDismiss([id])}
              >
                <Icon node={EyeOff} />
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
