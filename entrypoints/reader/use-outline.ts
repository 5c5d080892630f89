import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'preact/hooks';
import { type OutlineEntry, outlineOf } from './outline.ts';

/** The file's own table of contents; empty until it is known, and where there is none. */
export function useOutline(document: PDFDocumentProxy): OutlineEntry[] {
  const [outline, setOutline] = useState<OutlineEntry[]>([]);
  useEffect(() => {
    let over = false;
    void outlineOf(document).then((entries) => over || setOutline(entries));
    return () => {
      over = true;
    };
  }, [document]);
  return outline;
}
