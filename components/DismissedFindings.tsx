import { Eye } from 'lucide';
import { useContext, useState } from 'preact/hooks';
import type { FoundHere } from '../lib/model/page-state.ts';
import { FindingContext } from './finding-context.ts';
import { Icon } from './Icon.tsx';

/** How many findings the reader hid as none, and the way back for each; nothing where none is hidden. */
export function DismissedFindings({ dismissed }: { dismissed: FoundHere[] }) {
  const { onBringBack } = useContext(FindingContext);
  const [open, setOpen] = useState(false);
  if (dismissed.length === 0) return null;
  const ids = dismissed.map(({ id }) => id);
  return (
    <div class="dismissed">
      <p class="dismissed__line">
        <span>{dismissed.length} hidden as not a finding</span>
        <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Hide' : 'Show'}
        </button>
        {open && dismissed.length > 1 && (
          <button type="button" class="link" onClick={() => onBringBack(ids)}>
            Bring all back
          </button>
        )}
      </p>
      {open && (
        <ul class="cards" aria-label="Hidden findings">
          {dismissed.map(({ id, finding, quote }) => (
            <li key={id} class={`card card--${finding.kind}`}>
              <p class="quote">
                {finding.kind === 'judgement' ? `${finding.area}: ${finding.grade}` : quote}
              </p>
              <div class="card__foot">
                <button type="button" class="button button--quiet" onClick={() => onBringBack([id])}>
                  <Icon node={Eye} />
                  Bring back
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
