import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { RawItem, RawNode, RawPage } from './raw-page.ts';

/** Text items as the text layer has them: with marks, not normalised, so that places in them agree. */
const AS_THE_TEXT_LAYER = { includeMarkedContent: true, disableNormalization: true };

/** All pages of an open document, in order; `onProgress` hears of pages done. */
export async function rawPagesOf(
  document: PDFDocumentProxy,
  onProgress?: (done: number, total: number) => void,
): Promise<RawPage[]> {
  const pages: RawPage[] = [];
  for (let page = 1; page <= document.numPages; page++) {
    pages.push(await rawPageOf(await document.getPage(page)));
    onProgress?.(page, document.numPages);
  }
  return pages;
}

/** What `readPages` needs of one page. A broken structure tree counts as none. */
export async function rawPageOf(page: PDFPageProxy): Promise<RawPage> {
  const [content, tree] = await Promise.all([
    page.getTextContent(AS_THE_TEXT_LAYER),
    page.getStructTree().catch(() => null),
  ]);
  return {
    page: page.pageNumber,
    view: page.view,
    items: rawItems(content.items as ContentItem[]),
    tree: tree ? rawNode(tree as unknown as TreeNode, 0) : null,
  };
}

/** PDF.js's own shapes, as far as they are read here. */
type ContentItem =
  | { type: 'beginMarkedContent' | 'beginMarkedContentProps' | 'endMarkedContent'; tag?: string; id?: string }
  | {
      type?: undefined;
      str: string;
      transform: number[];
      width: number;
      height: number;
      fontName: string;
      hasEOL: boolean;
    };
type TreeNode = { role: string; children?: TreeNode[] } | { type: string; id: string };

function rawItems(content: ContentItem[]): RawItem[] {
  const items: RawItem[] = [];
  const open: { mark: string | null; artifact: boolean }[] = [];
  for (const item of content) {
    if (item.type === 'endMarkedContent') open.pop();
    else if (item.type !== undefined) {
      const around = open.at(-1);
      const artifact = item.tag === 'Artifact' || (around?.artifact ?? false);
      open.push({ mark: item.id ?? around?.mark ?? null, artifact });
    } else {
      const { str, transform, width, height, fontName, hasEOL } = item;
      const { mark, artifact } = open.at(-1) ?? { mark: null, artifact: false };
      items.push({ str, transform, width, height, font: fontName, eol: hasEOL, mark, artifact });
    }
  }
  return items;
}

/** Deeper than any real document; a tree that bites its own tail ends here. */
const DEEPEST = 60;

function rawNode(node: TreeNode, depth: number): RawNode {
  if (!('role' in node)) return { mark: node.id ?? '' };
  const children = depth < DEEPEST ? (node.children ?? []) : [];
  return { role: node.role, children: children.map((child) => rawNode(child, depth + 1)) };
}
