import { useEffect, useState } from 'preact/hooks';
import { citationOf } from '../../lib/export/citation.ts';
import type { KeptCopy } from '../../lib/model/kept-copy.ts';
import { failureInWords } from '../../lib/store/failure.ts';
import type { OpenReport } from './load-report.ts';
import type { Reading } from './reading.ts';
import { openCopies } from './report-bytes.ts';
import type { Said } from './use-keep.ts';

/** Whether the file of this report is kept on this machine, and keeping it or not; `tell` hears how it went. */
export function useKeptCopy(
  report: OpenReport,
  reading: Reading | null,
  tell: (said: Said) => void,
): { kept: boolean; toggle(): void } {
  const [kept, setKept] = useState(false);
  const { contentId } = report.surface;
  useEffect(() => {
    if (!reading) return;
    let over = false;
    void (reading.view.viewer.onePageRendered as Promise<unknown>) // painting goes first
      .then(() => knownCopy(report))
      .then(
        (copy) => over || setKept(copy !== null),
        () => {}, // a store that does not open keeps nothing
      );
    return () => {
      over = true;
    };
  }, [report, reading]);
  const keep = async () => {
    const bytes = (await report.document.getData()) as Uint8Array<ArrayBuffer>;
    await (await openCopies()).keep(copyFor(report, reading, bytes.length), bytes);
    setKept(true);
    tell({ words: 'Kept on this computer: it opens without a connection, too', failed: false });
  };
  const drop = async () => {
    await (await openCopies()).remove([contentId]);
    setKept(false);
    tell({ words: 'The copy is deleted. Your notes stay.', failed: false });
  };
  return {
    kept,
    toggle: () =>
      void (kept ? drop() : keep()).catch((error: unknown) =>
        tell({
          words: `The copy was not ${kept ? 'deleted' : 'kept'}: ${failureInWords(error)}`,
          failed: true,
        }),
      ),
  };
}

/** What is known of the copy of `report`, which is open at one more address now; null when none is kept. */
async function knownCopy({ surface, address }: OpenReport): Promise<KeptCopy | null> {
  const copies = await openCopies();
  const copy = await copies.about(surface.contentId);
  if (copy && address !== null) await copies.seenAt(copy.id, address);
  return copy;
}

function copyFor(
  { surface, address, fileName }: OpenReport,
  reading: Reading | null,
  size: number,
): KeptCopy {
  const state = reading?.state();
  return {
    id: surface.contentId,
    name: state?.status === 'ready' ? citationOf({ page: null }, state.report) : fileName,
    addresses: address === null ? [] : [address],
    fileName,
    size,
    keptAt: Date.now(),
  };
}
