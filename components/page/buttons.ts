import type { IconNode } from 'lucide';
import { el, icon } from './el.ts';

/** A button with a drawing and a word. */
export const button = (
  node: IconNode | null,
  words: string,
  onclick: () => void,
  style = '',
): HTMLButtonElement =>
  el('button', { type: 'button', class: `button ${style}`, onclick }, node && icon(node), words);

/** A button with a drawing alone; `name` is read out and shown on hover. */
export const iconButton = (node: IconNode, name: string, onclick: () => void): HTMLButtonElement =>
  el(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': name, title: name, onclick },
    icon(node),
  );
