import tokens from '../../components/tokens.css?inline';
import style from './style.css?inline';

const COLOURS = new Map(
  [...tokens.matchAll(/(--in-[\w-]+):([^;}]+)/g)].map(([, name, value]) => [name, value]),
);

/**
 * The style sheet of marks with its colours written out. Nothing is set on the page's root that way: a custom property there
 * would have the browser work out the style of every element again.
 */
export const MARK_STYLE = style.replace(/var\((--in-[\w-]+)\)/g, (whole, name) => COLOURS.get(name) ?? whole);
