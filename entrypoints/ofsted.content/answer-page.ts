import type { Session } from '../../lib/annotate.ts';
import { answerer } from '../../lib/messages/answer.ts';
import { NAMES } from '../../lib/messages/ask.ts';
import { toPage } from '../../lib/messages/contract.ts';
import { listen } from '../../lib/messages/listen.ts';

/** Answer popup, panel and background until the returned function is called. */
export const answerPage = (session: Session, reveal: (id: string) => boolean): (() => void) =>
  listen(
    answerer(NAMES.page, toPage, {
      describe: async () => session.state(),
      reveal: async ({ id }) => ({ found: reveal(id) }),
      saveFindings: async ({ ids }) => ({ added: await session.saveFindings(ids) }),
      annotationsChanged: async () => {
        if (session.state().status === 'ready') await session.refresh();
        return {};
      },
    }),
  );
