import { CircleQuestionMark } from 'lucide';
import { useContext, useId, useState } from 'preact/hooks';
import type { FoundHere } from '../lib/model/page-state.ts';
import { FindingContext } from './finding-context.ts';
import { Icon } from './Icon.tsx';

/** Of a strength or concern: unfolds the words that decided that it is one. `button` stands among the others of its card. */
export function useWhyLine({ finding, quote }: FoundHere) {
  const { explain } = useContext(FindingContext);
  const id = useId();
  const [open, setOpen] = useState(false);
  const words =
    finding.kind === 'strength' || finding.kind === 'concern' ? explain(finding, quote).words : [];
  if (words.length === 0) return { button: null, line: null };
  return {
    button: (
      <button
        type="button"
        class="icon-button"
        aria-label={`Why a ${finding.kind}`}
        title={`Why a ${finding.kind}`}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon node={CircleQuestionMark} />
      </button>
    ),
    line: (
      <p id={id} class="why" hidden={!open}>
        Read as a {finding.kind} by {words.map((word) => `“${word}”`).join(', ')}.
      </p>
    ),
  };
}
