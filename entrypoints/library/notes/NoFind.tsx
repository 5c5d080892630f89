import { FirstSteps } from '../../../components/FirstSteps.tsx';

export interface NoFindProps {
  /** Why nothing could be read; null when it was. */
  problem: string | null;
  /** Whether anything narrows the list. */
  filtering: boolean;
  onClear(): void;
}

/** What stands in place of a list without notes. */
export function NoFind({ problem, filtering, onClear }: NoFindProps) {
  if (problem !== null)
    return (
      <p class="notes__none" role="alert">
        The notes could not be read: {problem} They are safe. Reload the page.
      </p>
    );
  if (!filtering)
    return (
      <div class="notes__none">
        <p>No note is kept yet. Open an Ofsted report and save what you want to find again.</p>
        <FirstSteps />
      </div>
    );
  return (
    <div class="notes__none" role="status">
      <p>No note fits all of this. Take something away above, or look at all notes.</p>
      <button type="button" class="button" onClick={onClear}>
        Show all notes
      </button>
    </div>
  );
}
