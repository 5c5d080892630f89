import type { PlaceActions } from '../../components/PlaceCheck.tsx';
import type { Reading } from './reading.ts';
import { selectedNow } from './use-actions.ts';

/** What the reader's own panel does about doubtful and lost notes; null while nothing is read. */
export function placeActions(reading: Reading | null): PlaceActions | null {
  const session = reading?.session();
  if (!reading || !session) return null;
  return {
    accept: session.accept,
    likely: session.likely,
    attach: async (id, span) => {
      const place = span ?? selectedNow(reading);
      if (!place) return { attached: false, message: SELECT_FIRST };
      await session.reattach(id, place);
      return { attached: true, message: '' };
    },
  };
}

const SELECT_FIRST = 'Select the words in the report first, then choose “Attach to selected words”.';
