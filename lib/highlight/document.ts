import { HIGHLIGHTS, MARKED } from './names.ts';

/** The highlights of one document: every frame has its own. */
interface Registry {
  add(name: string, range: Range): void;
  remove(name: string, range: Range): void;
  clear(names: string[]): void;
}

/** Null where the document is not shown, or the browser knows no highlights. */
export function registryOf(document: Document): Registry | null {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  const highlights = view?.CSS?.highlights;
  if (!view || !highlights) return null;
  const named = (name: string): Highlight => {
    const known = highlights.get(name);
    if (known) return known;
    const made = new view.Highlight();
    made.priority = name === MARKED ? HIGHLIGHTS.length : HIGHLIGHTS.indexOf(name);
    highlights.set(name, made);
    return made;
  };
  return {
    add: (name, range) => void named(name).add(range),
    remove: (name, range) => void highlights.get(name)?.delete(range),
    clear: (names) => {
      for (const name of names) highlights.delete(name);
    },
  };
}

const worn = new WeakMap<Document, { sheet: CSSStyleSheet } | { element: HTMLStyleElement }>();

/** Put our style sheet into `document`, once; null takes it out. Its elements are not touched where the browser allows. */
export function dress(document: Document, css: string | null): void {
  const now = worn.get(document);
  if (css === null) {
    worn.delete(document);
    if (now && 'element' in now) now.element.remove();
    else if (now)
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== now.sheet);
  } else if (!now) worn.set(document, put(document, css));
}

function put(document: Document, css: string): { sheet: CSSStyleSheet } | { element: HTMLStyleElement } {
  try {
    const view = document.defaultView as Window & typeof globalThis;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return { sheet };
  } catch {
    // Firefox gives content scripts no constructed sheets of the page's documents
    const element = document.createElement('style');
    element.textContent = css;
    (document.head ?? document.documentElement).append(element);
    return { element };
  }
}
