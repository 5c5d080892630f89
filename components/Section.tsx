import { ChevronRight } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

export interface SectionProps {
  /** For links within the panel. */
  id: string;
  title: string;
  count?: number;
  /** Folded sections open with a click on their heading; `open` says how they begin. */
  foldable?: boolean;
  open?: boolean;
  /** Stands at the right of the heading. */
  action?: ComponentChildren;
  children: ComponentChildren;
}

/** A titled part of a panel, its heading in sight while its list scrolls. */
export function Section({
  id,
  title,
  count,
  foldable = false,
  open = false,
  action,
  children,
}: SectionProps) {
  const heading = (
    <>
      <h2 class="section__title" id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {count !== undefined && <span class="count">{count}</span>}
    </>
  );
  return foldable ? (
    <details class="section" id={id} open={open}>
      <summary class="section__head">
        <Icon node={ChevronRight} />
        {heading}
      </summary>
      {children}
    </details>
  ) : (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <div class="section__head">
        {heading}
        {action && <div class="section__action">{action}</div>}
      </div>
      {children}
    </section>
  );
}
