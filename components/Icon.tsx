import type { IconNode } from 'lucide';
import { h } from 'preact';

export interface IconProps {
  /** One of lucide's icons, as data: `import { Search } from 'lucide'`. */
  node: IconNode;
  /** Width and height, in pixels at 100 % text; it grows with the text. 16 when left out. */
  size?: number;
}

/** A drawing beside or in place of words. Screen readers skip it: its button or label carries the name. */
export function Icon({ node, size = 16 }: IconProps) {
  const side = `${size / 16}rem`;
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      width={side}
      height={side}
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {node.map(([tag, attributes]) => h(tag, attributes as object))}
    </svg>
  );
}
