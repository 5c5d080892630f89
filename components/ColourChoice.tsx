import { Colour } from '../lib/model/annotation.ts';

export interface ColourChoiceProps {
  chosen: Colour | null;
  /** What has the colour. */
  label?: string;
  onChoose(colour: Colour): void;
}

/** The colours that are a reader's own to give; the chosen one has a ring, and is pressed. */
export function ColourChoice({ chosen, label = 'Colour of the highlight', onChoose }: ColourChoiceProps) {
  return (
    <fieldset class="colours" aria-label={label}>
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
