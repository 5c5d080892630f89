import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../lib/messages/ask.ts';
import type { Reply, toBackground } from '../lib/messages/contract.ts';
import type { Tab } from './use-tab.ts';

export interface ReadThisPageProps {
  tab: Tab;
}

type Answer = Reply<typeof toBackground, 'readTab'>;

/** Have the page in a tab read, because the reader asks for it; a PDF is opened in our reader instead. */
export function ReadThisPage({ tab }: ReadThisPageProps) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => setAnswer(null), [tab.id, tab.address]);
  const read = async () => setAnswer(await askBackground('readTab', { tabId: tab.id }).catch(refused));
  const isPdf = answer?.outcome === 'pdf' || /\.pdf$/i.test(URL.parse(tab.address ?? '')?.pathname ?? '');
  return (
    <>
      {isPdf && tab.address ? (
        <button
          type="button"
          class="button button--main"
          onClick={() => void openPdf(tab.address!, setAnswer)}
        >
          Open this PDF in the reader
        </button>
      ) : (
        <button
          type="button"
          class="button button--main"
          aria-busy={answer?.outcome === 'reading'}
          onClick={() => void read()}
        >
          Read this page
        </button>
      )}
      <p role="status">{answer?.outcome === 'reading' ? 'Reading the page' : answer?.message}</p>
    </>
  );
}

/** The reader asks for that one site by itself: a popup would be closed by the browser's question, and its answer lost. */
async function openPdf(address: string, tell: (answer: Answer) => void): Promise<void> {
  if (!/^https?:$/.test(new URL(address).protocol)) return tell(ON_DISK);
  await askBackground('openInReader', { address, page: null }).catch((error) => tell(refused(error)));
}

const ON_DISK: Answer = {
  outcome: 'refused',
  message: 'This file is on your disk. Open the reader and drop the file there.',
};

const refused = (error: unknown): Answer => ({
  outcome: 'refused',
  message: error instanceof Error ? error.message : String(error),
});
