import { FilePicker } from './FilePicker.tsx';

export interface DropAreaProps {
  /** Why nothing was opened, when something was asked for; else null. */
  message: string | null;
  onFiles(files: Iterable<File>): void;
}

/** The reader without a report: where to drop one, and how to choose one. */
export function DropArea({ message, onFiles }: DropAreaProps) {
  return (
    <main class="notice">
      {message !== null && (
        <p class="notice__words" role="alert">
          {message}
        </p>
      )}
      <div class="notice__drop">
        <h1>Read a report</h1>
        <p>Drop PDFs here, or choose them from this computer. They stay on this computer.</p>
        <FilePicker main onFiles={onFiles} />
      </div>
    </main>
  );
}
