import tokens from '../../components/tokens.css?inline';
import type { Looks } from '../../lib/model/mark-look.ts';
import { looksCss } from './looks-css.ts';
import style from './style.css?inline';

const COLOURS = new Map(
  [...tokens.matchAll(/(--in-[\w-]+):([^;}]+)/g)].map(([, name, value]) => [name, value]),
);

/**
 * The style sheet of marks with its colours written out, as the reader wants them to look. Nothing is set on the page's root that way: a custom property there
 * would have the browser work out the style of every element again.
 */
export const markStyle = (looks: Looks): string =>
  `${style}\n${looksCss(looks)}`.replace(
    /var\((--in-[\w-]+)\)/g,
    (whole, name) => COLOURS.get(name) ?? whole,
  );
