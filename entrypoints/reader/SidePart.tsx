import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

export interface SidePartProps {
  open: boolean;
  children: ComponentChildren;
}

const KEY = 'reader-panel-width';
const [NARROWEST, WIDEST, USUAL] = [260, 640, 360];

/** The panel beside the pages: as wide as the reader made it last; a sheet below them where the window is narrow. */
export function SidePart({ open, children }: SidePartProps) {
  const [width, setWidth] = useState(() => bounded(Number(localStorage.getItem(KEY)) || USUAL));
  const resize = (to: number) => {
    setWidth(bounded(to));
    localStorage.setItem(KEY, String(bounded(to)));
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowLeft') resize(width + 20);
    if (key === 'ArrowRight') resize(width - 20);
  };
  return (
    <aside
      class="side"
      aria-label="Findings and notes"
      hidden={!open}
      style={{ '--side-width': `${width}px` }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a separator that can be moved, which hr cannot */}
      <div
        class="side__edge"
        role="separator"
        aria-label="Width of the panel"
        aria-orientation="vertical"
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        aria-valuenow={width}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(innerWidth - event.clientX);
        }}
      />
      <div class="side__content">{children}</div>
    </aside>
  );
}

const bounded = (width: number): number => Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
