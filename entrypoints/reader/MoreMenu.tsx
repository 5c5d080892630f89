import { Check, Ellipsis, type IconNode } from 'lucide';
import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';

/** One thing that can be done with the open report. */
export interface MoreEntry {
  icon: IconNode;
  words: string;
  /** What it does or where it stands, in a few words under its name. */
  sentence?: string;
  /** Of a switch: whether it is on. Left out for what is done once. */
  on?: boolean;
  onChoose(): void;
}

export interface MoreMenuProps {
  entries: MoreEntry[];
}

/** What is wanted now and then, behind one button: closes with Escape, with a click beside it, and once something is chosen. */
export function MoreMenu({ entries }: MoreMenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  /** Escape closes the list; the report would take it for its own. */
  const leaveEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && list.current?.matches(':popover-open')) event.stopPropagation();
  };
  const place = () => {
    const box = button.current?.getBoundingClientRect();
    if (!box || !list.current) return;
    list.current.style.top = `${box.bottom + 4}px`;
    list.current.style.left = `${Math.max(8, box.right - list.current.offsetWidth)}px`;
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class={open ? 'icon-button icon-button--on' : 'icon-button'}
        aria-label="More"
        aria-expanded={open}
        aria-controls={id}
        title="More"
        onKeyDown={leaveEscape}
        onClick={() => {
          list.current?.togglePopover();
          place(); // now that it has a width
        }}
      >
        <Icon node={Ellipsis} />
      </button>
      <section
        ref={list}
        id={id}
        class="more"
        popover="auto"
        aria-label="More"
        onKeyDown={leaveEscape}
        onToggle={(event) => setOpen((event as unknown as ToggleEvent).newState === 'open')}
      >
        {entries.map((entry) => (
          <Entry key={entry.words} {...entry} onDone={() => list.current?.hidePopover()} />
        ))}
      </section>
    </>
  );
}

function Entry({ icon, words, sentence, on, onChoose, onDone }: MoreEntry & { onDone(): void }) {
  const id = useId();
  return (
    <button
      type="button"
      class="more__entry"
      aria-label={words}
      aria-describedby={sentence ? id : undefined}
      aria-pressed={on}
      onClick={() => {
        if (on === undefined) onDone();
        onChoose();
      }}
    >
      <Icon node={icon} />
      <span class="more__words">
        {words}
        {sentence && (
          <span id={id} class="more__sentence">
            {sentence}
          </span>
        )}
      </span>
      {on !== undefined && <span class="more__state">{on ? <Icon node={Check} /> : null}</span>}
    </button>
  );
}
