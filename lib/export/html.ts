import type { Nodes } from 'mdast';
import { escaped } from './escaped.ts';

/**
 * Blocks of an export as HTML, one element a line. Only what our own trees hold is written, and every word is escaped, so that
 * nothing in a report becomes markup; an address is a link only when it leads to the web.
 */
export const htmlOf = (node: Nodes): string => {
  switch (node.type) {
    case 'heading':
      return `<h${node.depth}>${inside(node.children)}</h${node.depth}>\n`;
    case 'paragraph':
      return `<p>${inside(node.children)}</p>\n`;
    case 'blockquote':
      return `<blockquote>\n${inside(node.children)}</blockquote>\n`;
    case 'table':
      return tableHtml(node.children.map(({ children }) => children.map((cell) => inside(cell.children))));
    case 'link':
      return /^https?:\/\//i.test(node.url)
        ? `<a href="${escaped(node.url)}" rel="noreferrer">${inside(node.children)}</a>`
        : inside(node.children);
    case 'break':
      return '<br>';
    case 'hashtag':
      return `<span class="tag">${escaped(node.value)}</span>`;
    case 'text':
      return escaped(node.value);
    default:
      return '';
  }
};

const inside = (nodes: Nodes[]): string => nodes.map(htmlOf).join('');

function tableHtml([head = [], ...rows]: string[][]): string {
  const cells = (tag: string, row: string[]) => row.map((cell) => `<${tag}>${cell}</${tag}>`).join('');
  return (
    `<table>\n<thead><tr>${cells('th', head)}</tr></thead>\n<tbody>\n` +
    `${rows.map((row) => `<tr>${cells('td', row)}</tr>\n`).join('')}</tbody>\n</table>\n`
  );
}

/** The page around the blocks. It runs nothing and asks for nothing; it prints on white with its links spelt out. */
export const htmlHead = (title: string, under: string): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>
${STYLE}</style>
</head>
<body>
<header>
<p class="title">${escaped(title)}</p>
<p class="under">${escaped(under)}</p>
</header>
<main>
`;

export const htmlEnd = '</main>\n</body>\n</html>\n';

const STYLE = `:root { color-scheme: light dark; --ink: light-dark(#1b1d22, #e8e6e1); --soft: light-dark(#5b6069, #a5a9b2);
  --line: light-dark(#dfdfda, #33373f); --accent: light-dark(#274a86, #9db9ec); --paper: light-dark(#fff, #17191d); }
* { box-sizing: border-box; }
body { max-width: 72ch; margin: 0 auto; padding: 48px 16px; background: var(--paper); color: var(--ink);
  font: 16px/24px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
.title { margin: 0; font-size: 28px; line-height: 36px; font-weight: 600; }
.under { margin: 4px 0 0; color: var(--soft); }
h1 { margin: 56px 0 0; padding-top: 12px; border-top: 2px solid var(--ink); font-size: 22px; line-height: 28px; font-weight: 600; }
h2 { margin: 28px 0 16px; font-size: 17px; line-height: 24px; font-weight: 600; }
p { margin: 0 0 8px; }
blockquote { margin: 24px 0 8px; padding: 0 0 0 14px; border-inline-start: 3px solid var(--line); }
blockquote p:last-child { margin: 0; color: var(--soft); font-size: 14px; line-height: 20px; }
a { color: var(--accent); text-underline-offset: 2px; text-decoration-thickness: 1px; }
.tag { color: var(--soft); font-size: 14px; }
table { width: 100%; margin: 0 0 24px; border-collapse: collapse; font-size: 15px; line-height: 22px; }
th, td { padding: 6px 12px 6px 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; font-weight: 400; }
th { color: var(--soft); font-size: 13px; }
td:last-child { font-weight: 600; white-space: nowrap; }
@page { margin: 20mm 18mm; }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 15pt; }
  h1, h2 { break-after: avoid; }
  h1 { margin-top: 28pt; }
  blockquote, tr { break-inside: avoid; }
  a { color: inherit; }
}
`;
