/**
 * A form answers `form.parentElement` with its field of that name, and a document `document.body` with a form of that name, in
 * our own world, too. These ask the browser's own accessors, which no page can put anything before.
 */
export const parentOf = native<Node, Element | null>('Node', 'parentElement');
export const nodesOf = native<Node, NodeListOf<ChildNode>>('Node', 'childNodes');
export const typeOf = native<Node, number>('Node', 'nodeType');
export const wordsIn = native<Node, string | null>('Node', 'textContent');
export const nameOf = native<Element, string>('Element', 'localName');
const childrenOf = native<Element, HTMLCollection>('Element', 'children');
const body = native<Document, HTMLElement | null>('Document', 'body');
export const rootOf = native<Document, HTMLElement>('Document', 'documentElement');

/** The body of `document`, else its root. */
export const bodyOf = (document: Document): HTMLElement | null => body(document) ?? rootOf(document);

/** The elements right inside `element` that can be asked like any other. */
export const elementsIn = (element: Element): Element[] =>
  [...childrenOf(element)].filter((child) => !isClobbered(child));

/** Whether `element` is a form that answers with fields of its own where it should with what every element has. */
export const isClobbered = (element: Element): boolean =>
  nameOf(element) === 'form' && ASKED.some((name) => Object.hasOwn(element, name));

/** What is asked of elements while a page is read. */
const ASKED = (
  'attributes,checkVisibility,childElementCount,childNodes,children,classList,className,closest,contains,firstElementChild,' +
  'getAttribute,hasAttribute,id,localName,matches,nextElementSibling,nodeName,nodeType,ownerDocument,parentElement,' +
  'parentNode,previousElementSibling,querySelector,querySelectorAll,tagName,textContent'
).split(',');

/** Where there is no browser, the plain property. */
function native<N extends Node, T>(owner: string, name: string): (node: N) => T {
  const prototype = (Reflect.get(globalThis, owner) as { prototype?: object } | undefined)?.prototype;
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return get ? (node) => get.call(node) as T : (node) => node[name as keyof N] as T;
}
