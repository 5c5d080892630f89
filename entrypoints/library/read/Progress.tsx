import { Pause, Play, Square } from 'lucide';
import { Icon } from '../../../components/Icon.tsx';
import { counted } from '../../../lib/text/counted.ts';
import type { Batch, BatchState } from './batch.ts';
import { failedEntries } from './tables.ts';

/** How far it is, and what can be done about it. */
export function Progress({ state, batch }: { state: BatchState; batch: Batch }) {
  const { status, total, entries } = state;
  const failed = failedEntries(entries).length;
  const words = [
    status === 'done'
      ? `${counted(entries.length - failed, 'report')} read`
      : `${entries.length} of ${counted(total, 'file')} read`,
    failed > 0 && `${failed} could not be`,
    status === 'paused' && 'paused',
  ];
  return (
    <div class="read__progress">
      {status !== 'done' && (
        <progress max={total} value={entries.length} aria-label="Files read">
          {entries.length} of {total}
        </progress>
      )}
      <p role="status">{words.filter(Boolean).join(', ')}.</p>
      {status === 'reading' && (
        <button type="button" class="button" onClick={batch.pause}>
          <Icon node={Pause} />
          Pause
        </button>
      )}
      {status === 'paused' && (
        <button type="button" class="button" onClick={batch.goOn}>
          <Icon node={Play} />
          Go on
        </button>
      )}
      {status !== 'done' && (
        <button type="button" class="button button--quiet" onClick={batch.stop}>
          <Icon node={Square} />
          Stop, and keep what was read
        </button>
      )}
    </div>
  );
}
