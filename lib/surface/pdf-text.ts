import type { ReportText } from '../model/report-text.ts';
import { type Draft, withTypedMarker } from './draft.ts';
import type { Placed } from './mapped-text.ts';
import { withoutContents, withoutRunningLines } from './pdf-furniture.ts';
import { withHeadings } from './pdf-headings.ts';
import { draftsOfLayout } from './pdf-layout.ts';
import { withLooseSigns } from './pdf-loose-signs.ts';
import { type PdfMap, pdfMap } from './pdf-map.ts';
import { acrossPages } from './pdf-page-breaks.ts';
import { draftsOfTree } from './pdf-structure.ts';
import type { RawPage } from './raw-page.ts';
import { writeReport } from './report-writer.ts';

/**
 * The report text of a PDF and the way back to its text items. Pure; the same pages always give the same text. Every
 * word that is printed is in it: the flow first, then footnotes, then furniture.
 */
export function readPages(pages: RawPage[]): { report: ReportText; map: PdfMap } {
  const read = withoutRunningLines(
    pages.map((page) => withLooseSigns(draftsOf(page))),
    pages.map(({ view }) => view),
  );
  const isFlow = ({ kind }: Draft) => kind !== 'footnote' && kind !== 'furniture';
  const tidied = withoutContents(withHeadings(read.flat()).map(withTypedMarker));
  const flow = acrossPages(byPage(tidied.filter(isFlow)));
  const footnotes = tidied.filter(({ kind }) => kind === 'footnote');
  const furniture = tidied.filter(({ kind }) => kind === 'furniture');
  const { report, runs } = writeReport([...flow, ...footnotes, ...furniture]);
  return { report, map: pdfMap(runs) };
}

function byPage(drafts: Draft[]): Draft[][] {
  const pages = new Map<number, Draft[]>();
  for (const draft of drafts) pages.set(draft.page, [...(pages.get(draft.page) ?? []), draft]);
  return [...pages.values()];
}

/** Drafts of one page: by its structure tree, and by the look of the page for what the tree leaves out. */
function draftsOf(page: RawPage): Draft[] {
  const { drafts, used } = draftsOfTree(page);
  const left: Placed[] = [];
  const decoration: Placed[] = [];
  for (const [index, item] of page.items.entries()) {
    if (used.has(index) || !item.str.trim()) continue;
    (item.artifact ? decoration : left).push({ page: page.page, index, item });
  }
  const furniture = draftsOfLayout(decoration, page.pitch).map((draft) => ({
    ...draft,
    kind: 'furniture' as const,
  }));
  return [...merged(drafts, draftsOfLayout(left, page.pitch)), ...furniture];
}

/** Untagged drafts put where they stand among the tagged ones: before the first that is printed lower. */
function merged(tagged: Draft[], untagged: Draft[]): Draft[] {
  if (untagged.length === 0) return tagged;
  const all = [...tagged];
  for (const draft of untagged) {
    const at = tagged.length === 0 ? -1 : all.findIndex(({ top }) => top < draft.top);
    all.splice(at < 0 ? all.length : at, 0, draft);
  }
  return all;
}
