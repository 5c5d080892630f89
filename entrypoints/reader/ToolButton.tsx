import type { IconNode } from 'lucide';
import { Icon } from '../../components/Icon.tsx';

export interface ToolButtonProps {
  icon: IconNode;
  /** What it does, for screen readers and on hover; with its key, if it has one: "Zoom in (+)". */
  name: string;
  /** Of a switch: whether it is on. Left out for a plain button. */
  on?: boolean;
  onClick(): void;
}

/** A button of the toolbar: an icon with a name. */
export function ToolButton({ icon, name, on, onClick }: ToolButtonProps) {
  return (
    <button
      type="button"
      class={on ? 'icon-button icon-button--on' : 'icon-button'}
      aria-label={name.replace(/ \(.*\)$/, '')}
      aria-pressed={on}
      title={name}
      onClick={onClick}
    >
      <Icon node={icon} />
    </button>
  );
}
