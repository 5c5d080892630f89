/** Our own elements in a page carry this name; they are never part of its text. */
export const OWN_TAG = 'inspection-notes';

const NEVER = new Set(
  'script,style,template,noscript,svg,math,canvas,video,audio,object,embed,img,picture,input,select,option,textarea,progress,meter,head,link,meta,title,datalist,map'.split(
    ',',
  ),
);
const FOR_EARS_ONLY =
  /(?:^|[\s_-])(?:nonvisual|visually-?hidden|sr-only|screen-reader-text|screenreader-only|element-invisible)(?=$|[\s_-])/i;

/**
 * Whether `element` shows no words to a reader: scripts, hidden parts, words for screen readers alone, footnote numbers,
 * our own. Folded parts (`details`, "until-found") can be opened, so they are there. `holdsText` names elements that are
 * never left out for being hidden from screen readers: a page does that to its article while a dialog is open.
 */
export function isAbsent(element: Element, holdsText: (element: Element) => boolean): boolean {
  const tag = element.localName;
  if (NEVER.has(tag) || tag === OWN_TAG || tag.startsWith(`${OWN_TAG}-`)) return true;
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  if (element.getAttribute('aria-hidden') === 'true' && !holdsText(element)) return true;
  const name = element.getAttribute('class');
  if (name && FOR_EARS_ONLY.test(name)) return true;
  if (tag === 'sup' && element.querySelector('a[href^="#"]')) return true;
  const style = element.getAttribute('style');
  if (style && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true;
  return isUndrawn(element);
}

/** Asks the browser, where there is one. `details` counts as open. */
function isUndrawn(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return false;
  if (element.checkVisibility({ visibilityProperty: true })) return false;
  if (element.closest('details:not([open])') || element.closest('[hidden=until-found]')) return false;
  return element.ownerDocument.defaultView?.getComputedStyle(element).display !== 'contents';
}

/** The document each frame was read from, where the frame itself cannot be asked. */
const inert = new WeakMap<Element, Document>();

/** The document that `frame` shows, when it is of our origin; without a browser, the one its `srcdoc` would be. Else null. */
export function frameDocument(frame: Element): Document | null {
  const shown = shownIn(frame);
  if (shown) return shown;
  const source = frame.getAttribute('srcdoc');
  if (source === null) return null;
  const known = inert.get(frame);
  if (known) return known;
  const made = parse(source, frame.ownerDocument);
  if (made) {
    inert.set(frame, made);
    frames.set(made, frame);
  }
  return made;
}

/** The frame that shows `document`, for documents made from a `srcdoc`. */
export const frameShowing = (document: Document): Element | null => frames.get(document) ?? null;
const frames = new WeakMap<Document, Element>();

function shownIn(frame: Element): Document | null {
  try {
    const document = (frame as HTMLIFrameElement).contentDocument;
    return document?.body ? document : null;
  } catch {
    return null; // another origin's
  }
}

function parse(source: string, near: Document): Document | null {
  const Parser = near.defaultView?.DOMParser ?? globalThis.DOMParser;
  return Parser
    ? new Parser().parseFromString(`<!doctype html><html><body>${source}</body></html>`, 'text/html')
    : null;
}
