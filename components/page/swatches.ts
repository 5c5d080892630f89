import { Colour } from '../../lib/model/annotation.ts';
import { el } from './el.ts';

const COLOURS = Colour.options;

/** The highlight colours; the chosen one is pressed. */
export function swatches(
  chosen: Colour | null,
  onChoose: (colour: Colour) => void,
): { element: HTMLElement; show(chosen: Colour | null): void } {
  const buttons = COLOURS.map((colour) =>
    el('button', {
      type: 'button',
      class: `swatch swatch--${colour}`,
      'aria-label': `Highlight in ${colour}`,
      title: `Highlight in ${colour}`,
      onclick: () => onChoose(colour),
    }),
  );
  const show = (now: Colour | null) => {
    for (const [i, one] of buttons.entries()) one.setAttribute('aria-pressed', String(COLOURS[i] === now));
  };
  if (chosen) show(chosen);
  return { element: el('span', { class: 'swatches' }, ...buttons), show };
}
