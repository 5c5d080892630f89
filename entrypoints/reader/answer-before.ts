import { answerer } from '../../lib/messages/answer.ts';
import { NAMES, tellScreens } from '../../lib/messages/ask.ts';
import { toPage } from '../../lib/messages/contract.ts';
import { listen } from '../../lib/messages/listen.ts';
import type { PageState } from '../../lib/model/page-state.ts';
import { answerPlaces } from '../ofsted.content/answer-places.ts';
import type { Loading } from './use-report.ts';

/** Answer popup and panel while no report is open: how far it is, or why there is none. Answers how to stop. */
export function answerBefore(loading: Loading): () => void {
  const state = stateOf(loading);
  const stop = listen(
    answerer(NAMES.page, toPage, {
      describe: async () => state,
      reveal: async () => ({ found: false }),
      revealSpan: async () => ({ found: false }),
      keepReport: notYet,
      saveFindings: notYet,
      dismissFindings: notYet,
      bringBackFindings: notYet,
      ...answerPlaces(
        () => null,
        () => null,
      ),
      annotationsChanged: async () => ({}),
    }),
  );
  void tellScreens('pageChanged', { focus: null });
  return stop;
}

const notYet = async () => {
  throw new Error('The report is not open yet. Try again in a moment.');
};

function stateOf(loading: Loading): PageState {
  switch (loading.status) {
    case 'failed':
      return { status: 'failed', message: loading.failure.message };
    case 'choose':
      return {
        status: 'failed',
        message: loading.message ?? 'No report is open in the reader. Drop a PDF on it.',
      };
    case 'access':
      return {
        status: 'failed',
        message: 'This PDF is on a site that the reader may not fetch from yet. Allow it in the reader.',
      };
    case 'password':
      return { status: 'failed', message: 'This PDF is locked. Type its password in the reader.' };
    default:
      return { status: 'reading', done: 0, total: 0 };
  }
}
