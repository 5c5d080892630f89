/** A report card's markup, wherever a page keeps it: headings, the inspection's date, the safeguarding outcome. */
const isCard = (markup: string): boolean =>
  markup.includes('<h') && /Inspection report:/.test(markup) && /Safeguarding standards/.test(markup);

/**
 * A report card that stands in the page as markup, not shown: in a template, a data attribute, a script's data, or escaped in
 * the text (Ofsted's nursery pages of June 2026 hold it HTML-escaped). The elements made of it are never put into the page,
 * so what is found there has no place to be drawn. Null when the page keeps none.
 */
export function keptCard(document: Document): Document | null {
  const markup = candidates(document).find(isCard);
  const Parser = document.defaultView?.DOMParser ?? globalThis.DOMParser;
  if (!markup || !Parser) return null;
  return new Parser().parseFromString(`<!doctype html><html><body>${markup}</body></html>`, 'text/html');
}

function candidates(document: Document): string[] {
  if (!/Safeguarding standards/.test(document.documentElement?.innerHTML ?? '')) return [];
  const templates = [...document.querySelectorAll('template')].map(({ innerHTML }) => innerHTML);
  const data = [...document.querySelectorAll('script[type$="json"]')].flatMap(({ textContent }) =>
    strings(textContent),
  );
  const attributes = [...document.querySelectorAll('*')].flatMap(({ attributes: own }) =>
    [...own].filter(({ name }) => name.startsWith('data-') || name === 'content').map(({ value }) => value),
  );
  const escaped = [...document.querySelectorAll('pre,code,textarea,div,script[type="text/html"]')].flatMap(
    (element) => (element.childElementCount === 0 ? (element.textContent ?? '') : []),
  );
  return [...templates, ...data, ...attributes, ...attributes.flatMap(strings), ...escaped];
}

/** Every string in a piece of JSON; none when it is no JSON. */
function strings(json: string | null): string[] {
  const found: string[] = [];
  if (!json || !/^\s*[[{"]/.test(json)) return found;
  try {
    JSON.parse(json, (_, value: unknown) => {
      if (typeof value === 'string') found.push(value);
      return value;
    });
  } catch {
    return []; // a page may write there what it likes
  }
  return found;
}
