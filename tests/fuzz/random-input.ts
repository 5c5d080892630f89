import fc from 'fast-check';
import type { RawItem, RawNode, RawPage } from '../../lib/surface/raw-page.ts';

/** Signs that turn, hide or break words, and halves of characters. */
const ODD = [
  ...'\u0000 \u00ad \u200b \u200d \u202e \u2066 \ufeff \ud83d \udc00 \ufb01 \u0301 \u00a0 \u2028 \t \n \r \f'.split(
    ' ',
  ),
  'ﬁnd',
  '👩‍👧',
  'İ',
  'ß',
  '\u{1d41f}',
];

const REPORT = [
  'Inspection of Exampleshire local authority children’s services',
  'Inspection dates: 27 April to 8 May 2026',
  'Overall effectiveness',
  'Good',
  'Requires improvement to be good',
  'What needs to improve?',
  'The timeliness of decisions when contacts are received (paragraph 3).',
  'Leaders should make sure that plans are reviewed by 1 May.',
  'Children are seen often.',
  'Mr. J. Smith said so, e.g. in no. 5.',
  '•',
  '1.',
  '12',
  'Page 3 of 9',
];

/** Words as they stand in reports, and anything else. */
export const words: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...REPORT) },
      { weight: 2, arbitrary: fc.constantFrom(...ODD) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(' '));

const number = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -50, max: 900 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom(0, -1e9, 1e308, Number.NaN, Number.POSITIVE_INFINITY) },
);

const mark = fc.option(
  fc.integer({ min: 0, max: 8 }).map((n) => `p1R_mc${n}`),
  { nil: null },
);

const item: fc.Arbitrary<RawItem> = fc.record({
  str: words,
  transform: fc.oneof(
    fc.tuple(number, number).map(([x, y]) => [12, 0, 0, 12, x, y]),
    fc.array(number, { minLength: 6, maxLength: 6 }),
  ),
  width: number,
  height: number,
  font: fc.constantFrom('body', 'bold', ''),
  eol: fc.boolean(),
  mark,
  artifact: fc.boolean(),
});

const ROLES =
  'H1,H2,P,L,LI,Lbl,LBody,Table,TR,TD,TH,Note,TOC,Span,Div,Root,Figure,NonStruct,constructor'.split(',');

const tree: fc.Arbitrary<RawNode> = fc.letrec<{ node: RawNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.integer({ min: 0, max: 9 }).map((n): RawNode => ({ mark: `p1R_mc${n}` })),
    fc.record({ role: fc.constantFrom(...ROLES), children: fc.array(tie('node'), { maxLength: 5 }) }),
  ),
})).node;

/** What a PDF reader could hand over of a hostile or broken file: any items anywhere, any tree over them. */
export const rawPages: fc.Arbitrary<RawPage[]> = fc
  .array(
    fc.record({
      view: fc.oneof(
        fc.constant<number[]>([0, 0, 595, 842]),
        fc.array(number, { minLength: 4, maxLength: 4 }),
      ),
      items: fc.array(item, { maxLength: 14 }),
      tree: fc.option(tree, { nil: null }),
    }),
    { maxLength: 4 },
  )
  .map((pages) => pages.map((page, i) => ({ ...page, page: i + 1 })));

const TAGS = (
  'p,div,span,h1,h2,h3,ul,ol,li,table,tr,td,th,dl,dt,dd,a,b,br,sup,details,summary,main,article,nav,footer,form,input,' +
  'section,template,iframe,script,style,svg,blockquote,pre,time'
).split(',');
const ATTRIBUTES = [
  '',
  ' class="nonvisual"',
  ' class="timeline"',
  ' hidden',
  ' aria-hidden="true"',
  ' role="main"',
  ' style="display:none"',
  ' href="javascript:alert(1)"',
  ' href="#fn1"',
  ' name="body"',
  ' name="parentElement"',
  ' name="childNodes"',
  ' srcdoc="&lt;p&gt;inside&lt;/p&gt;"',
  ' itemprop="articleBody"',
  ' colspan="99999"',
];

/** Markup of any kind: nested, unclosed, closed twice. */
export const markup: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES))
        .map(([tag, more]) => `<${tag}${more}>`),
      fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
      words,
      fc.constantFrom('<', '>', '&', '<!--', '-->', '&#x202e;', '&nbsp;', '<![CDATA['),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

/** Addresses, and what is nearly one. */
export const addresses: fc.Arbitrary<string> = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc
    .tuple(
      fc.constantFrom(
        'https://',
        'http://',
        'file://',
        'javascript:',
        'data:',
        '//',
        'blob:https://',
        'HTTPS://',
      ),
      fc.constantFrom('', 'u@', 'u:p@', 'files.ofsted.gov.uk@', '%66iles.'),
      fc.constantFrom(
        'files.ofsted.gov.uk',
        'files.api.ofsted.gov.uk',
        'reports.ofsted.gov.uk',
        'evil.example',
        'files.ofsted.gov.uk.evil.example',
        'localhost',
      ),
      fc.constantFrom('', ':443', ':8443', ':80', '.', '%2e'),
      fc.constantFrom(
        '/',
        '/v1/file/1',
        '/v1/file/1?x=1',
        '/v1/file/1#page=2',
        '\\..\\',
        '/%',
        '/?file=https://evil.example',
      ),
    )
    .map((parts) => parts.join('')),
  fc.string({ maxLength: 30 }),
);
