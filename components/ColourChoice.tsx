import { Colour } from '../lib/model/annotation.ts';

export interface ColourChoiceProps {
  chosen: Colour | null;
  onChoose(colour: Colour): void;
}

/** The colours of a reader's own highlight; the chosen one has a ring, and is pressed. */
export function ColourChoice({ chosen, onChoose }: ColourChoiceProps) {
  return (
    <fieldset class="colours" aria-label="Colour of the highlight">
      {Colour.options.map((colour) => (
        <button
          key={colour}
          type="button"
          class="colour"
          aria-pressed={colour === chosen}
          aria-label={colour}
          title={colour}
          style={{ '--colour': `var(--in-${colour})`, '--faint': `var(--in-${colour}-faint)` }}
          onClick={() => onChoose(colour)}
        />
      ))}
    </fieldset>
  );
}
