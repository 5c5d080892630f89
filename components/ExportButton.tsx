import { Download } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { ExportButtons, type ExportButtonsProps } from './ExportButtons.tsx';
import { Icon } from './Icon.tsx';

export interface ExportButtonProps extends ExportButtonsProps {
  label: string;
  /** Only the icon, with the label as its name. */
  bare?: boolean;
}

/** Unfolds the ways to export some notes. */
export function ExportButton({ scope, subject, label, bare = false }: ExportButtonProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div class="export">
      <button
        type="button"
        class={bare ? 'icon-button' : 'button button--quiet'}
        aria-label={bare ? label : undefined}
        title={bare ? 'Export' : undefined}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon node={Download} />
        {!bare && label}
      </button>
      <div id={id} class="export__ways" hidden={!open}>
        {open && <ExportButtons scope={scope} subject={subject} />}
      </div>
    </div>
  );
}
