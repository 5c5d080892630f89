import { parentOf, rootOf } from './unclobbered.ts';

/**
 * Tells whether the words right inside an element can be seen, by its style: too small, of no colour, of their background's
 * colour, far outside the page, clipped away, or see-through for good. In doubt they can: words over pictures or over other
 * elements are left to the reader's eye, and what a page only shows later (with a transition) is there already.
 * For one reading of a page; answers are kept.
 */
export function unseenWords(): (element: Element) => boolean {
  const known = new Map<Element, Style>();
  const styleOf = (element: Element): Style => {
    const style = known.get(element) ?? styleIn(element);
    known.set(element, style);
    return style;
  };
  return (element) => {
    if (typeof element.checkVisibility !== 'function' || !element.ownerDocument.defaultView) return false;
    const own = styleOf(element);
    return own.faint || isAway(element, styleOf) || isOnItsOwnColour(element, styleOf);
  };
}

/** What of an element's style decides. */
interface Style {
  /** Too small to be read, or of no colour. */
  faint: boolean;
  /** It and all in it are out of sight. */
  away: boolean;
  colour: string;
  /** Null where what lies below shows through. */
  ground: string | null;
  /** A picture, or a place of its own over others: what lies below cannot be told. */
  unsure: boolean;
}

function styleIn(element: Element): Style {
  const style = element.ownerDocument.defaultView!.getComputedStyle(element);
  const filled = style.webkitTextFillColor || style.color;
  const clear = isClear(filled) && !style.backgroundClip.includes('text');
  return {
    faint: Number.parseFloat(style.fontSize) < SMALLEST || clear,
    away: isOut(style) || isSeeThrough(style),
    colour: filled,
    ground: isClear(style.backgroundColor) ? null : style.backgroundColor,
    unsure: style.backgroundImage !== 'none' || style.position !== 'static',
  };
}

/** In CSS pixels. */
const SMALLEST = 1.5;
const FAR = -900;

/** As the browser words colours: `rgba(0, 0, 0, 0)`, or with a slash before the opacity. */
const isClear = (colour: string): boolean => /^rgba\(.*,\s*0(?:\.0*)?\)$|\/\s*0(?:\.0*)?\)$/.test(colour);

function isOut(style: CSSStyleDeclaration): boolean {
  if (Number.parseFloat(style.textIndent) < FAR) return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (Number.parseFloat(style.left) < FAR || Number.parseFloat(style.top) < FAR) return true;
  return /^rect\((?:0px|1px|auto)(?:,? (?:0px|1px|auto)){3}\)$/.test(style.clip) && style.clip !== ALL
    ? true
    : /^inset\((?:50|100)%\)$/.test(style.clipPath);
}
const ALL = 'rect(auto, auto, auto, auto)';

const isSeeThrough = ({ opacity, transitionDuration, animationName }: CSSStyleDeclaration): boolean =>
  opacity === '0' && /^(?:0s(?:, )?)*$/.test(transitionDuration) && animationName === 'none';

function isAway(element: Element, styleOf: (element: Element) => Style): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (styleOf(at).away) return true;
  return false;
}

function isOnItsOwnColour(element: Element, styleOf: (element: Element) => Style): boolean {
  const { colour } = styleOf(element);
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { ground, unsure } = styleOf(at);
    if (ground !== null) return !unsure && ground === colour;
    if (unsure) return false;
  }
  return colour === 'rgb(255, 255, 255)' && !isDark(element.ownerDocument);
}

/** Without a colour of its own, a page is white, unless it says that it is dark where the reader wants that. */
const isDark = (document: Document): boolean =>
  /dark/.test(document.defaultView!.getComputedStyle(rootOf(document)).colorScheme);
