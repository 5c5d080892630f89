import { answerer } from '../../lib/messages/answer.ts';
import { NAMES, tellScreens } from '../../lib/messages/ask.ts';
import { toPage } from '../../lib/messages/contract.ts';
import { listen } from '../../lib/messages/listen.ts';
import { answerPlaces } from '../ofsted.content/answer-places.ts';
import type { Reading } from './reading.ts';
import { selectedNow } from './use-actions.ts';

/** Milliseconds between two tellings of progress: a page of a long report takes a few. */
const PROGRESS_EVERY = 300;

/** Answer popup, panel and background for as long as this report is open, and tell them of changes. */
export function answerMessages(reading: Reading): () => void {
  const stopListening = listen(
    answerer(NAMES.page, toPage, {
      describe: async () => reading.state(),
      reveal: async ({ id }) => ({ found: reading.reveal(id) }),
      revealSpan: async ({ span }) => ({ found: reading.point(span) }),
      dismissFindings: async ({ ids }) => {
        await reading.session()?.dismiss(ids);
        return {};
      },
      bringBackFindings: async ({ ids }) => {
        await reading.session()?.bringBack(ids);
        return {};
      },
      keepReport: async () => {
        await reading.session()?.keep();
        return {};
      },
      saveFindings: async ({ ids }) => ({ added: (await reading.session()?.saveFindings(ids)) ?? 0 }),
      ...answerPlaces(reading.session, () => selectedNow(reading)),
      annotationsChanged: async () => {
        await reading.session()?.refresh();
        return {};
      },
    }),
  );
  let told = 0;
  const stopTelling = reading.subscribe(() => {
    const now = performance.now();
    if (reading.state().status === 'reading' && now - told < PROGRESS_EVERY) return;
    told = now;
    void tellScreens('pageChanged', { focus: null });
  });
  return () => {
    stopListening();
    stopTelling();
  };
}
