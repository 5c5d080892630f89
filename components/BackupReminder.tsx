import './keeping.css';
import { backupDue } from '../lib/backup/due.ts';
import { backupState } from '../lib/store/whole-library.ts';
import { useAnnotations } from './use-annotations.ts';

export interface BackupReminderProps {
  onBackUp(): void;
}

/** One calm line once much time has passed since the last backup and something is new; nothing before. */
export function BackupReminder({ onBackUp }: BackupReminderProps) {
  const state = useAnnotations(backupState, 'backup');
  const days = state ? backupDue(state, Date.now()) : null;
  if (!state || days === null) return null;
  return (
    <p class="backup-reminder">
      {state.last === null ? 'These notes have no backup yet. ' : `The last backup was ${days} days ago. `}
      <button type="button" class="link" onClick={onBackUp}>
        Back up
      </button>
    </p>
  );
}
