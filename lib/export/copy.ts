import type { Passage } from '../model/passage.ts';
import type { Report } from '../model/report.ts';
import { citationOf } from './citation.ts';
import { escaped } from './escaped.ts';
import { linkTo } from './link.ts';

/** The same words twice, as the clipboard takes them: formatted for Word and Outlook, plain for everything else. */
export interface Copied {
  html: string;
  text: string;
}

/** Quote, citation and link of a passage. */
export function copyOf(passage: Passage, report: Report): Copied {
  const lines = passage.quote.exact.split('\n').map(readable).filter(Boolean);
  const citation = citationOf(passage, report);
  const link = linkTo(passage, report);
  const source = link ? `<a href="${escaped(link)}">${escaped(citation)}</a>` : escaped(citation);
  return {
    html: `<blockquote>${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</blockquote><p>— ${source}</p>`,
    text: [`“${lines.join('\n')}”`, `— ${citation}`, link].filter(Boolean).join('\n'),
  };
}

/** Cells of a table row are parted by tabs in a report text. */
const readable = (line: string): string => line.trim().replace(/\s*\t\s*/g, ' | ');
