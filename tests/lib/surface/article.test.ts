import { expect, test } from 'vitest';
import { readHtml } from '../../../lib/surface/html.ts';
import { documentOf } from '../../fixtures/pages.ts';

/** In each page, what begins with "In" is the article's, what begins with "OUT" is not. */
const told = (n: number) =>
  Array.from(
    { length: n },
    (_, i) =>
      `<p>In paragraph ${i + 1}: inspectors found that the council’s services for children have improved since their last visit, though not in all parts of the town.</p>`,
  );
const elsewhere = (n: number) =>
  Array.from(
    { length: n },
    (_, i) =>
      `<p>OUT ${i}: Eastmoor was rated inadequate on Tuesday after a visit that found many children had waited too long for help and more.</p>`,
  ).join('');
const PAGES: Record<string, string> = {
  'a page builder that wraps every paragraph': `<body class="elementor-page"><div data-elementor-type="header" class="elementor elementor-location-header"><ul><li><a href=/>OUT Home</a></li><li><a href=/b>OUT About</a></li></ul></div>
<div data-elementor-type="single-post" class="elementor"><div class="elementor-section"><div class="elementor-column"><div class="elementor-widget elementor-widget-theme-post-title"><h1>In title</h1></div><div class="elementor-widget elementor-widget-post-info"><span>In date</span></div></div></div>
<div class="elementor-section"><div class="elementor-column">${told(6)
    .map(
      (p) =>
        `<div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">${p}</div></div>`,
    )
    .join('')}</div></div>
<div class="elementor-section"><h2>Related posts</h2><div class="elementor-posts">${elsewhere(2)}</div></div></div>
<div data-elementor-type="footer" class="elementor-location-footer">${elsewhere(1)}</div></body>`,
  'a form around the whole page': `<body><form id="aspnetForm"><input type=hidden name=__VIEWSTATE><div id="header"><a href=/>OUT Home</a></div><div id="contentWrap"><div class="col-md-8"><h1>In title</h1>${told(7).join('')}</div><div class="col-md-4"><h3>Latest news</h3><ul><li><a href=/a>OUT Eastmoor inadequate</a></li><li><a href=/b>OUT two</a></li></ul></div></div><div id="footer">${elsewhere(1)}</div></form></body>`,
  'a layout of tables': `<body><table><tr><td colspan=2><a href=/>OUT Home</a> <a href=/n>OUT News</a></td></tr><tr><td width=150><ul><li><a href=/1>OUT one</a></li><li><a href=/2>OUT two</a></li><li><a href=/3>OUT three</a></li></ul></td><td><h1>In title</h1>${told(6).join('')}</td></tr></table></body>`,
  'more comments than article': `<body><main><article><h1>In title</h1>${told(4).join('')}</article><section id="comments" class="comments-area"><h2>5 Comments</h2>${elsewhere(12)}</section></main></body>`,
  'comments and no landmarks': `<body><div id="wrap"><h1>In title</h1><div class="post-body">${told(4).join('')}</div><div id="disqus_thread">${elsewhere(12)}</div></div></body>`,
  'a dialog over the page': `<body><div id="app" aria-hidden="true"><main><h1>In title</h1>${told(5).join('')}</main></div><div role="dialog" class="cc-window">${elsewhere(3)}<button>OUT ok</button></div></body>`,
  'cards of other stories below': `<body><main><h1>In title</h1>${told(5).join('')}<h2>More from Community News</h2><div class="grid">${[1, 2, 3].map((i) => `<article class="card"><h3><a href=/x>OUT ${i} inadequate</a></h3>${elsewhere(1)}</article>`).join('')}</div></main></body>`,
  'several articles': `<body><main><article class="lead"><h1>In title</h1>${told(5).join('')}</article><article class="tease"><h2><a href=/a>OUT Eastmoor</a></h2>${elsewhere(1)}</article><article class="tease"><h2>OUT x</h2>${elsewhere(1)}</article></main></body>`,
  'a named column beside it': `<body><div class="layout"><div class="region-content"><div class="node"><h1>In title</h1>${told(6).join('')}</div></div><div class="region-sidebar-second">${elsewhere(3)}</div></div></body>`,
  'a column without a name': `<body><div class="x1"><div class="x2"><h1>In title</h1>${told(8).join('')}</div><div class="x3">${elsewhere(3)}</div></div></body>`,
  'boxes inside it': `<body><article><h1>In title</h1>${told(3).join('')}<div class="newsletter-signup"><h3>OUT Get our emails</h3><p>OUT Every week we tell you who is inadequate and who is not, for free, on Fridays at noon.</p></div>${told(3).join('')}<aside><p>OUT aside</p></aside><figure><img><figcaption>OUT caption inadequate</figcaption></figure><p><a href=/c>OUT Read also: Eastmoor falls</a></p></article></body>`,
  'a standfirst outside the body': `<body><div class="page"><header class="article-header"><h1>In title</h1><p class="standfirst">In standfirst: Northmoor was judged good by Ofsted on Monday after three years of work by its people.</p></header><div class="article-body">${told(6).join('')}</div><div class="article-footer"><p>OUT Written by somebody who writes</p></div></div></body>`,
  'a council’s site': `<body class="path-news"><div class="lgd-header"><div class="lgd-header__inner"><a href=/>OUT Home</a></div></div><div id="main-content"><h1>In title</h1><div class="lgd-region--content">${told(5).join('')}<h2>In What needs to improve</h2><ul><li>In The timeliness of visits to children who live far away from home.</li><li>In The quality of written plans.</li></ul></div></div><div class="lgd-footer">OUT footer</div></body>`,
  'line breaks for paragraphs': `<body><div id=c><h1>In title</h1><div>In one: inspectors found that services for children have improved since the last visit to the town.<br><br>In two: they found that the council needs to improve how it answers when children go missing.<br><br>In three: more words of the same kind that go on and on and on for quite a while now.</div></div><div id=foot>OUT footer</div></body>`,
};

test.each(Object.entries(PAGES))('tells the article from its surroundings: %s', (_, html) => {
  const { report } = readHtml(documentOf(`<html><head></head>${html}</html>`));
  const wrong = report.blocks
    .map(({ kind, span }) => ({ kind, words: report.text.slice(span.start, span.end) }))
    .filter(({ kind, words }) => (kind === 'furniture' ? /^In /.test(words) : /^OUT/.test(words)));
  expect(wrong).toEqual([]);
});
