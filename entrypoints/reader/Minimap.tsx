import { useRef } from 'preact/hooks';
import type { PdfView } from './pdf-view.ts';
import { hueOf, nearestTick, type Tick } from './ticks.ts';

export interface MinimapProps {
  view: PdfView;
  ticks: Tick[];
  /** Go to a mark, by id. */
  onMark(id: string): void;
}

/** Pixels between the pointer and a tick that still mean that tick. */
const REACH = 7;

/**
 * Along the scroll bar: where findings and notes lie in the whole report. Findings at its left, what is saved across to its right edge.
 * For the pointer alone: the keys N and P, and the list, lead to the same places.
 */
export function Minimap({ view, ticks, onMark }: MinimapProps) {
  const strip = useRef<HTMLDivElement>(null);
  const { container } = view.viewer;
  const under = ({ clientY }: MouseEvent): { at: number; tick: Tick | null } => {
    const { top, height } = strip.current!.getBoundingClientRect();
    const at = (clientY - top) / height;
    return { at, tick: nearestTick(ticks, at, REACH / height) };
  };
  if (ticks.length === 0) return null;
  const scrollBar = container.offsetWidth - container.clientWidth;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are N and P
    <div
      ref={strip}
      class="minimap"
      role="img"
      aria-label={`${inWords(ticks)}. N and P go to the next and the one before.`}
      data-over-bar={scrollBar === 0 ? '' : undefined} // a Mac's lies on the pages, and must be seen through
      style={{ insetInlineEnd: `${scrollBar}px` }}
      onMouseMove={(event) => {
        const { tick } = under(event);
        strip.current!.title = tick ? shortened(tick.mark.label) : '';
        strip.current!.toggleAttribute('data-over-tick', tick !== null);
      }}
      onClick={(event) => {
        const { at, tick } = under(event);
        if (tick) onMark(tick.mark.id);
        else container.scrollTop = at * container.scrollHeight - container.clientHeight / 2;
      }}
    >
      <svg viewBox="0 0 12 1" preserveAspectRatio="none" aria-hidden="true">
        {ticks.map(({ mark, at }) => (
          <path
            key={mark.id}
            d={`M${mark.style.kind === 'highlight' ? 7 : 1} ${at}H${mark.saved ? 11 : 6}`}
            style={{ '--tick': `var(--in-${hueOf(mark.style)})` }}
          />
        ))}
      </svg>
    </div>
  );
}

const shortened = (label: string): string =>
  label.length > 120 ? `${label.slice(0, 119).trimEnd()}…` : label;

function inWords(ticks: Tick[]): string {
  const saved = ticks.filter(({ mark }) => mark.saved).length;
  const found = ticks.length - saved;
  const parts = [
    found > 0 && `${found} ${found === 1 ? 'finding' : 'findings'}`,
    saved > 0 && `${saved} saved`,
  ].filter(Boolean);
  return `Where findings and notes lie: ${parts.join(', ')}`;
}
