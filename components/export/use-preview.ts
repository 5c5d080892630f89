import { useEffect, useRef, useState } from 'preact/hooks';
import type { FormatId } from '../../lib/export/formats.ts';
import { type ExportSource, firstNotes } from '../../lib/export/source.ts';
import type { TemplateProblem } from '../../lib/export/template.ts';
import type { Template } from '../../lib/model/template.ts';
import { type ExportScope, openSource } from './export-source.ts';
import { PREVIEWED, type Preview, previewOf } from './preview.ts';

/** How much a scope holds, and its first notes. */
interface Scoped {
  notes: number;
  reports: number;
  first: ExportSource;
}

export interface Previewed {
  /** Null until they are counted. */
  counts: { notes: number; reports: number } | null;
  /** The last one that could be made, while a template has a mistake. */
  preview: Exclude<Preview, { kind: 'problem' }> | null;
  problem: TemplateProblem | null;
  /** Why nothing can be shown at all. */
  failure: string | null;
}

/** So long after the last key the preview follows. */
const PAUSE = 120;

/** A live preview of the first notes; `asked` names the scope, another name reads anew. */
export function usePreview(
  scope: ExportScope,
  asked: string,
  format: FormatId,
  template: Template,
): Previewed {
  const [scoped, setScoped] = useState<Scoped | null>(null);
  const [shown, setShown] = useState<Pick<Previewed, 'preview' | 'problem'>>({
    preview: null,
    problem: null,
  });
  const [failure, setFailure] = useState<string | null>(null);
  const turn = useRef(0);
  const failed = (error: unknown) => setFailure(error instanceof Error ? error.message : String(error));
  useEffect(() => {
    let stale = false;
    openSource(scope)
      .then(async ({ source, notes, reports }) => ({
        notes,
        reports,
        first: await firstNotes(source, PREVIEWED),
      }))
      .then((found) => stale || setScoped(found), failed);
    return () => {
      stale = true;
    };
  }, [asked]);
  useEffect(() => {
    if (!scoped) return;
    const mine = ++turn.current;
    const make = () =>
      previewOf(scoped.first, format, template).then((made) => {
        if (mine !== turn.current) return;
        if (made.kind === 'problem') setShown(({ preview }) => ({ preview, problem: made.problem }));
        else setShown({ preview: made, problem: null });
      }, failed);
    const timer = setTimeout(() => void make(), PAUSE);
    return () => clearTimeout(timer);
  }, [scoped, format, template.source, template.per, template.id]);
  return { counts: scoped, ...shown, failure };
}
