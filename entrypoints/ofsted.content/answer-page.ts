import type { Session } from '../../lib/annotate.ts';
import { answerer } from '../../lib/messages/answer.ts';
import { NAMES } from '../../lib/messages/ask.ts';
import { toPage } from '../../lib/messages/contract.ts';
import { listen } from '../../lib/messages/listen.ts';
import type { Span } from '../../lib/model/span.ts';
import { answerPlaces } from './answer-places.ts';

/** Answer popup, panel and background until the returned function is called. */
export const answerPage = (
  session: Session,
  reveal: (id: string) => boolean,
  revealSpan: (span: Span) => boolean,
  selected: () => Span | null,
): (() => void) =>
  listen(
    answerer(NAMES.page, toPage, {
      describe: async () => session.state(),
      reveal: async ({ id }) => ({ found: reveal(id) }),
      revealSpan: async ({ span }) => ({ found: revealSpan(span) }),
      dismissFindings: async ({ ids }) => {
        await session.dismiss(ids);
        return {};
      },
      bringBackFindings: async ({ ids }) => {
        await session.bringBack(ids);
        return {};
      },
      keepReport: async () => {
        await session.keep();
        return {};
      },
      saveFindings: async ({ ids }) => ({ added: await session.saveFindings(ids) }),
      ...answerPlaces(() => session, selected),
      annotationsChanged: async () => {
        if (session.state().status === 'ready') await session.refresh();
        return {};
      },
    }),
  );
