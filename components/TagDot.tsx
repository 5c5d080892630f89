import type { Colour } from '../lib/model/annotation.ts';

/** A tag's colour beside its name; a ring when it has none. It says nothing that the name does not. */
export function TagDot({ colour }: { colour: Colour | null }) {
  return (
    <span
      class="tag-dot"
      aria-hidden="true"
      style={colour === null ? undefined : { '--colour': `var(--in-${colour})` }}
    />
  );
}
