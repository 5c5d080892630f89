import { ExternalLink, RotateCw } from 'lucide';
import { Icon } from '../../components/Icon.tsx';
import { FilePicker } from './FilePicker.tsx';
import type { Failure } from './failure.ts';

export interface FailedProps {
  failure: Failure;
  /** Address of the original; null when there is none to open. */
  address: string | null;
  onRetry(): void;
  onFiles(files: Iterable<File>): void;
}

/** A report that did not open: what happened, what is safe, what to do. */
export function Failed({ failure, address, onRetry, onFiles }: FailedProps) {
  return (
    <main class="notice">
      <h1>This report did not open</h1>
      <p class="notice__words" role="alert">
        {failure.message}
      </p>
      <p class="notice__actions">
        {failure.retry && (
          <button type="button" class="button button--main" onClick={onRetry}>
            <Icon node={RotateCw} />
            Try again
          </button>
        )}
        {address !== null && (
          <a class="button" href={`${address}#original`}>
            <Icon node={ExternalLink} />
            Open the original
          </a>
        )}
        <FilePicker onFiles={onFiles} />
      </p>
    </main>
  );
}
