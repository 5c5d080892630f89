import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { drawThumbnail } from './draw-thumbnail.ts';
import type { PdfView } from './pdf-view.ts';
import { rowsInView } from './rows-in-view.ts';

export interface ThumbnailsProps {
  view: PdfView;
  /** The page in view, from 1. */
  current: number;
  pages: number;
  onGo(page: number): void;
}

/** What a page fits into, and a row with its number and the space around. In pixels at 100 % text, with which they grow: see left.css. */
const [WIDTH, HEIGHT, ROW] = [132, 180, 216];

/**
 * All pages, small: as many are drawn as can be seen, and no more. One stop for the Tab key; arrows, Home and End go through them.
 */
export function Thumbnails({ view, current, pages, onGo }: ThumbnailsProps) {
  const list = useRef<HTMLDivElement>(null);
  const [[from, to], setWindow] = useState<[number, number]>([0, 0]);
  const [active, setActive] = useState(current);
  const turned = useTurned(view);
  const row = ROW * textScale();
  const measure = () => {
    const { scrollTop, clientHeight } = list.current!;
    const next = rowsInView(scrollTop, clientHeight, row, pages);
    setWindow((now) => (now[0] === next[0] && now[1] === next[1] ? now : next));
  };
  const bringIntoView = (page: number) => {
    const { scrollTop, clientHeight } = list.current!;
    const top = (page - 1) * row;
    if (top < scrollTop) list.current!.scrollTop = top;
    else if (top + row > scrollTop + clientHeight) list.current!.scrollTop = top + row - clientHeight;
  };
  useLayoutEffect(() => {
    const observer = new ResizeObserver(measure);
    observer.observe(list.current!);
    return () => observer.disconnect();
  }, [pages, row]);
  useLayoutEffect(() => {
    if (list.current!.contains(document.activeElement)) return; // the reader is going through them
    setActive(current);
    bringIntoView(current);
    measure();
  }, [current]);
  const step = (page: number) => {
    const next = Math.min(pages, Math.max(1, page));
    setActive(next);
    bringIntoView(next);
    measure();
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-page="${next}"]`)?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = STEPS[event.key]?.(active, pages);
    if (to === undefined) return;
    event.preventDefault();
    step(to);
  };
  const shown = new Set([...Array(Math.max(0, to - from)).keys()].map((i) => from + i + 1)).add(active);
  return (
    <div class="thumbnails" ref={list} onScroll={measure}>
      <ul style={{ height: `${pages * row}px` }} aria-label={`${pages} pages`} onKeyDown={onKeyDown}>
        {[...shown]
          .sort((a, b) => a - b)
          .map((page) => (
            <li key={page} style={{ top: `${(page - 1) * row}px`, height: `${row}px` }}>
              <Thumbnail
                view={view}
                page={page}
                turned={turned}
                isCurrent={page === current}
                isStop={page === active}
                onGo={() => {
                  setActive(page);
                  onGo(page);
                }}
              />
            </li>
          ))}
      </ul>
    </div>
  );
}

const STEPS: Record<string, (page: number, pages: number) => number> = {
  ArrowDown: (page) => page + 1,
  ArrowUp: (page) => page - 1,
  Home: () => 1,
  End: (_, pages) => pages,
};

interface ThumbnailProps {
  view: PdfView;
  page: number;
  turned: number;
  isCurrent: boolean;
  /** Whether it is where the Tab key stops. */
  isStop: boolean;
  onGo(): void;
}

function Thumbnail({ view, page, turned, isCurrent, isStop, onGo }: ThumbnailProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const run = new AbortController();
    const scale = textScale();
    drawThumbnail(view, canvas.current!, page, [WIDTH * scale, HEIGHT * scale], run.signal);
    return () => run.abort();
  }, [view, page, turned]);
  const label = (view.viewer.getPageView(page - 1) as { pageLabel?: string | null } | undefined)?.pageLabel;
  return (
    <button
      type="button"
      class="thumbnail"
      data-page={page}
      aria-label={`Page ${label ?? page}`}
      aria-current={isCurrent ? 'page' : undefined}
      tabIndex={isStop ? 0 : -1}
      onClick={onGo}
    >
      <span class="thumbnail__page">
        <canvas key={turned} ref={canvas} width={WIDTH} height={HEIGHT} />
      </span>
      <span class="thumbnail__number">{label ?? page}</span>
    </button>
  );
}

/** How far the pages are turned, in degrees. */
function useTurned({ viewer, bus }: PdfView): number {
  const [turned, setTurned] = useState(viewer.pagesRotation);
  useEffect(() => {
    const onTurned = () => setTurned(viewer.pagesRotation);
    bus.on('rotationchanging', onTurned);
    return () => bus.off('rotationchanging', onTurned);
  }, [viewer, bus]);
  return turned;
}

/** 2 at 200 % text. */
const textScale = (): number =>
  Math.max(1, Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16);
