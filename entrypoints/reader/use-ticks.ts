import { useEffect, useState } from 'preact/hooks';
import type { PageView } from './page-frame.ts';
import type { Reading } from './reading.ts';
import { placeOf, type Tick, ticksOf } from './ticks.ts';

/** What changes where marks lie among the pages, or which there are. */
const EVENTS = ['marksshown', 'pagesloaded', 'scalechanging', 'rotationchanging'];

/** Where the marks of the report lie, as the pages are laid out now; empty while nothing is read. */
export function useTicks(reading: Reading | null): Tick[] {
  const [ticks, setTicks] = useState<Tick[]>([]);
  useEffect(() => {
    if (!reading) return;
    const { bus } = reading.view;
    let frame = 0;
    const update = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setTicks(ticksNow(reading)));
    };
    for (const event of EVENTS) bus.on(event, update);
    update();
    return () => {
      cancelAnimationFrame(frame);
      for (const event of EVENTS) bus.off(event, update);
    };
  }, [reading]);
  return ticks;
}

function ticksNow({ view: { viewer }, report, state, shown }: Reading): Tick[] {
  const text = state().status === 'ready' ? report.surface.reading() : report.surface.front();
  if (!text || viewer.pagesCount === 0) return [];
  const places = (page: number) => {
    const view = viewer.getPageView(page - 1) as PageView | undefined;
    return view ? placeOf(view) : null;
  };
  return ticksOf(shown(), text, places, viewer.container.scrollHeight);
}
