import { bytesInWords } from '../../lib/model/bytes.ts';
import type { Received } from './fetch-file.ts';

export interface LoadingNoticeProps {
  /** Null before the first byte, and once all are there. */
  received: Received | null;
  /** Address of the original; null when there is none to open. */
  address: string | null;
}

/** What is under way before there is a page to show, in words and as a bar. */
export function LoadingNotice({ received, address }: LoadingNoticeProps) {
  const words = wordsFor(received);
  return (
    <main class="notice">
      <p class="notice__words" role="status">
        {words}
      </p>
      <progress
        aria-label={words}
        max={received?.total ?? undefined}
        value={received?.total ? received.bytes : undefined}
      />
      {address !== null && <a href={`${address}#original`}>Open the original instead</a>}
    </main>
  );
}

function wordsFor(received: Received | null): string {
  if (!received || received.bytes === 0) return 'Opening the report';
  const { bytes, total } = received;
  if (total === null) return `Receiving the report: ${bytesInWords(bytes)} so far`;
  return `Receiving the report: ${bytesInWords(bytes)} of ${bytesInWords(total)}`;
}
