import { FilePicker } from './FilePicker.tsx';

export interface DropAreaProps {
  /** Why nothing was opened, when something was asked for; else null. */
  message: string | null;
  onFile(file: File): void;
}

/** The reader without a report: where to drop one, and how to choose one. */
export function DropArea({ message, onFile }: DropAreaProps) {
  return (
    <main class="notice">
      {message !== null && (
        <p class="notice__words" role="alert">
          {message}
        </p>
      )}
      <div class="notice__drop">
        <h1>Read a report</h1>
        <p>Drop a PDF here, or choose one from this computer. It stays on this computer.</p>
        <FilePicker main onFile={onFile} />
      </div>
    </main>
  );
}
