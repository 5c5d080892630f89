import { elementsIn, isClobbered, parentOf } from './unclobbered.ts';

/** What of a page is the report or the article, and what surrounds it. */
export interface Layout {
  /** The elements whose insides are the text; a title outside of them counts, too. */
  main: Element;
  title: Element | null;
  /** Whether `element` begins something that is not the text: navigation, cookie banner, teasers, a key to grades. */
  furniture(element: Element): boolean;
  /** Whether `element` holds so much of the page's prose that it cannot be left out, whatever it is called. */
  holdsText(element: Element): boolean;
}

/** Tells the article of a page from its surroundings: landmarks first, then where the prose stands. */
export function layoutOf(body: Element): Layout {
  const prose = proseOf(body);
  const share = (element: Element) => prose.in(element) / Math.max(1, prose.total);
  const title = titleOf(body);
  const holdsText = (element: Element) =>
    element === body ||
    (title !== null && element.contains(title)) ||
    (prose.total > 400 && share(element) >= 0.4);
  const named = (element: Element) => isFurniture(element) && !holdsText(element);
  const main = mainOf(body, prose, title);
  return {
    main,
    title,
    holdsText,
    furniture: (element) => named(element) || isLinkList(element) || isKey(element),
  };
}

/** The first visible main heading that is not the site's own name in its header. */
function titleOf(body: Element): Element | null {
  const headings = [...body.querySelectorAll('h1')];
  const landmark = (heading: Element) => heading.closest('main,article,[role=main]') !== null;
  return headings.find(landmark) ?? headings.find((h) => !h.closest('nav,footer,aside,dialog')) ?? null;
}

interface Prose {
  total: number;
  in(element: Element): number;
}

/** How many characters of running text, links apart, each element holds. */
function proseOf(body: Element): Prose {
  const held = new Map<Element, number>();
  for (const block of body.querySelectorAll('p,li,td,blockquote,pre,dd,div')) {
    const length = ownProse(block);
    if (length < 40 || block.closest(`${NEVER_TEXT},${COMMENTS}`)) continue;
    for (let at: Element | null = block; at; at = at === body ? null : parentOf(at))
      held.set(at, (held.get(at) ?? 0) + length);
  }
  return { total: held.get(body) ?? 0, in: (element) => held.get(element) ?? 0 };
}

/** Characters in `block` itself and its inline elements, those in links not counted. */
function ownProse(block: Element): number {
  let length = 0;
  for (const child of block.childNodes) {
    if (child.nodeType === 3) length += (child as Text).data.trim().length;
    else if (child.nodeType === 1 && INLINE.has((child as Element).localName))
      length += child.textContent?.trim().length ?? 0;
  }
  return length;
}
const INLINE = new Set([
  'b',
  'strong',
  'em',
  'i',
  'span',
  'q',
  'cite',
  'abbr',
  'time',
  'mark',
  'small',
  'u',
  'sub',
  'sup',
]);

/** The smallest landmark that holds the prose; without landmarks, the smallest element that does. */
function mainOf(body: Element, prose: Prose, title: Element | null): Element {
  const mains = [...body.querySelectorAll('main,[role=main]')].filter(
    (main) => !isClobbered(main) && main.textContent.trim() !== '',
  );
  const start = mains.length === 1 ? mains[0]! : body;
  let landmark = start === body ? null : start;
  let at = start;
  for (;;) {
    const next = elementsIn(at).find((child) => prose.in(child) >= 0.66 * Math.max(1, prose.in(at)));
    if (!next) break;
    at = next;
    if (isLandmark(at)) landmark = at;
  }
  if (landmark) return landmark;
  // A page without running text (a list, a card) is read whole, title and all.
  return prose.in(at) >= 200 || (title !== null && at.contains(title)) ? at : start;
}

const isLandmark = (element: Element): boolean =>
  ['main', 'article'].includes(element.localName) ||
  ['main', 'article'].includes(element.getAttribute('role') ?? '') ||
  element.getAttribute('itemprop') === 'articleBody';

const NEVER_TEXT =
  'nav,footer,aside,dialog,noscript,template,[role=navigation],[role=contentinfo],[role=complementary],[role=banner],[role=search],[role=dialog],[role=alertdialog]';

/** Readers' comments can be longer than the article they are about. */
const COMMENTS =
  '[id^="comment" i],[class~="comments" i],[class~="comment" i],[class*="comments-" i],[class*="comment-list" i],[id*="disqus" i]';

function isFurniture(element: Element): boolean {
  if (element.matches(NEVER_TEXT)) return true;
  if (element.localName === 'header') return !element.closest('main,article,[role=main]');
  if (element.localName === 'figcaption') return true;
  if (element.localName === 'form') return element.textContent.trim().length < 400;
  const words = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return (
    words.length > 1 && (NAMED.test(words) || namedWords(words).some((word) => FURNITURE_WORDS.has(word)))
  );
}

/** "entryMeta related-posts__list" → entry, meta, related, posts, list. */
const namedWords = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);

/** Words in class names and ids that furniture is made of, on every kind of site. */
const FURNITURE_WORDS = new Set(
  (
    'nav navbar navigation menu breadcrumb breadcrumbs crumb footer sidebar masthead cookie cookies consent gdpr ' +
    'banner banners advert adverts advertisement advertising ads sponsor sponsored promo promotion promoted teaser teasers ' +
    'related trending popular share sharing social sociables sharedaddy subscribe subscription newsletter signup ' +
    'comments disqus respond pagination pager modal popup paywall metadata caption'
  ).split(' '),
);
/**
 * Names that say it only as a whole: Ofsted's and GOV.UK's own, and common ones. `timeline` is the list of reports on a
 * provider page: links and old grades, not findings.
 */
const NAMED =
  /(?:^|\s)(?:timeline|skip-link|back-to-top|next-inspection__content|subscribe-form|overall__effectivness__notice|dont-print|full-publication-update-history|site-header|page-footer|search-results?|results-list|most-read|most-viewed|read-more|read-next|further-reading|author-bio|wp-caption-text|gem-c-published-dates|gem-c-devolved-nations)(?=$|\s)/i;

/** A list that consists of links: contents, "more news", pages of the same site. */
function isLinkList(element: Element): boolean {
  if (!['ul', 'ol', 'div', 'section'].includes(element.localName)) return false;
  if (element.localName === 'div' || element.localName === 'section') {
    if (element.childElementCount < 3 || element.querySelector('h1,h2,p,table') !== null) return false;
  }
  const links = [...element.querySelectorAll('a')];
  if (links.length < 3) return false;
  const linked = links.reduce((sum, link) => sum + link.textContent.trim().length, 0);
  const all = element.textContent.replace(/\s+/g, ' ').trim().length;
  return linked >= 0.75 * all && linked / links.length < 110;
}

/** A fold-out that explains the scale. */
const isKey = (element: Element): boolean =>
  element.localName === 'details' && isKeyTitle(element.querySelector('summary')?.textContent ?? '');

/** Whether a heading opens an explanation of grades, which names every grade and finds nothing. */
export const isKeyTitle = (title: string): boolean =>
  /^\s*(?:our grades explained|how we (?:evaluate|grade|judge)\b.*|what (?:our|the|these|do the|do these) (?:grades|judgements|ratings)(?: we use)? mean\??|understanding (?:our |the )?(?:report cards|grades|ratings).*|grade descriptors?|next inspection|about our grades)\s*$/i.test(
    title,
  );

/** Whether a heading opens a part of the site that is not the article: "Related stories", "Most read", "Comments (3)". */
export const isSiteTitle = (title: string): boolean =>
  title.trim().length <= 90 && SITE_TITLE.test(title.trim());
const SITE_TITLE =
  /^(?:(?:get|sign up (?:for|to)|email) (?:report |news |email )?alerts?(?: for .*)?|share(?: this)?(?: page| story| article)?|give feedback on .*|not what you.?re looking for\??|related(?: (?:content|stories|articles|news|links|posts|topics|documents|pages))?|(?:most|more) (?:read|popular|viewed|shared|commented)|more (?:from|on|news|stories|like this|in this section).*|you (?:may|might) (?:also )?(?:like|be interested in).*|recommended (?:for you|reading|stories|articles)|(?:latest|top|breaking|recent|featured|other) (?:news|stories|posts|jobs|articles|headlines|issues?)|read (?:more|next)|(?:\d+ )?comments?(?: \(?\d+\)?)?|leave a (?:comment|reply)|(?:join|have your say in) the (?:conversation|discussion)|subscribe.*|sign up.*|newsletters?|knowledge (?:&|and) resources|contact(?: us| details.*)?|make an enquiry|about (?:the author|us)|tags|categories|topics|cookies|tell us whether you accept cookies|updates to this page|explore the topic|is this page useful\??|follow us.*|advertisement|sponsored.*|digital membership|.* (?:membership|magazine)|skip to main content|print this page|all reports|see all updates)$/i;
