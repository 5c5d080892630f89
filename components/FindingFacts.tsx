import { useContext } from 'preact/hooks';
import type { Reference } from '../lib/model/finding.ts';
import type { FoundHere } from '../lib/model/page-state.ts';
import type { Span } from '../lib/model/span.ts';
import { FindingContext } from './finding-context.ts';

/** How strongly a recommendation asks, when it is due, who must act, what it refers to; each a chip. Nothing when it says none. */
export function FindingFacts({ found: { finding } }: { found: FoundHere }) {
  const { onRevealSpan } = useContext(FindingContext);
  const about = finding.authority && `About ${finding.authority}`;
  if (finding.kind !== 'recommendation')
    return about ? (
      <ul class="chips">
        <li class="chip">{about}</li>
      </ul>
    ) : null;
  const { force, due, bodies, references } = finding;
  const plain = [due && `Due ${due}`, ...(bodies ?? []), about].filter((fact) => !!fact);
  const labels = [...Map.groupBy(references, ({ label }) => label)];
  if (force === 'none' && plain.length === 0 && labels.length === 0) return null;
  return (
    <ul class="chips" aria-label="What is asked">
      {force !== 'none' && <li class="chip chip--force">{FORCES[force]}</li>}
      {plain.map((fact) => (
        <li key={fact} class="chip">
          {fact}
        </li>
      ))}
      {labels.map(([label, of]) => (
        <li key={label} class="chip">
          <ReferenceLabel label={label} references={of} onReveal={onRevealSpan} />
        </li>
      ))}
    </ul>
  );
}

const FORCES = { must: 'Must', should: 'Should' };

/** "Paragraphs 37 and 40": each number leads to its own place; a label whose numbers cannot be told apart to the first. */
function ReferenceLabel(props: { label: string; references: Reference[]; onReveal(span: Span): void }) {
  const { label, references, onReveal } = props;
  const words = label.charAt(0).toUpperCase() + label.slice(1);
  const link = (text: string, target: Span | null | undefined) =>
    target ? (
      <button type="button" class="link" title="Go to it" onClick={() => onReveal(target)}>
        {text}
      </button>
    ) : (
      text
    );
  const parts = words.split(/(\d+)/);
  const numbers = (parts.length - 1) / 2;
  if (numbers < 2 || numbers !== references.length)
    return <>{link(words, references.find(({ target }) => target)?.target)}</>;
  return <>{parts.map((part, i) => (i % 2 === 1 ? link(part, references[(i - 1) / 2]?.target) : part))}</>;
}
