import type { Session } from '../../lib/annotate.ts';
import type { Handlers, toPage } from '../../lib/messages/contract.ts';
import type { Span } from '../../lib/model/span.ts';

type PlaceHandlers = Pick<Handlers<typeof toPage>, 'acceptPlace' | 'likelyPlaces' | 'attach'>;

const NOTHING_SELECTED = 'Select the words in the report first, then choose “Attach to selected words”.';

/** What page and reader answer about doubtful and lost annotations; `selected` are the report's words that are selected now. */
export function answerPlaces(session: () => Session | null, selected: () => Span | null): PlaceHandlers {
  return {
    acceptPlace: async ({ id }) => {
      await session()?.accept(id);
      return {};
    },
    likelyPlaces: async ({ id }) => ({ places: (await session()?.likely(id)) ?? [] }),
    attach: async ({ id, span }) => {
      const place = span ?? selected();
      if (!place) return { attached: false, message: NOTHING_SELECTED };
      await session()?.reattach(id, place);
      return { attached: true, message: '' };
    },
  };
}
