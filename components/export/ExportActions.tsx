import { Clipboard, Download, X } from 'lucide';
import { Icon } from '../Icon.tsx';
import type { ExportStatus } from './use-export.ts';

export interface ExportActionsProps {
  status: ExportStatus;
  /** What the copy button says; null where the clipboard cannot take it. */
  copy: string | null;
  /** Why nothing can be exported now; null when it can. */
  barred: string | null;
  onSave(): void;
  onCopy(): void;
  onCancel(): void;
}

/** Out it goes: to a file or the clipboard, with how far it is and what was done. */
export function ExportActions({ status, copy, barred, onSave, onCopy, onCancel }: ExportActionsProps) {
  const running = status.step === 'running';
  return (
    <div class="export-actions">
      {barred === null && (
        <div class="export-actions__row">
          {/* It stays while an export runs, so that the focus does, too, and a double click does not stop what it began. */}
          <button
            type="button"
            class="button button--main"
            aria-disabled={running}
            onClick={() => running || onSave()}
          >
            <Icon node={Download} />
            {running ? 'Exporting…' : 'Save as a file'}
          </button>
          {copy !== null && !running && (
            <button type="button" class="button" onClick={onCopy}>
              <Icon node={Clipboard} />
              {copy}
            </button>
          )}
          {running && (
            <button type="button" class="button" onClick={onCancel}>
              <Icon node={X} />
              Cancel
            </button>
          )}
        </div>
      )}
      {running && (
        <div class="export-actions__progress">
          <progress
            aria-label="Notes exported"
            max={status.total || undefined}
            value={status.total ? status.passed : undefined}
          />
          <span>
            {status.passed.toLocaleString('en-GB')} of {status.total.toLocaleString('en-GB')} notes
          </span>
        </div>
      )}
      <p class="export-actions__said" role="status">
        {barred ?? ('sentence' in status ? status.sentence : '')}
      </p>
    </div>
  );
}
