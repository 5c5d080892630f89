import { useEffect, useState } from 'preact/hooks';
import { store, useAnnotations } from '../../../components/use-annotations.ts';
import { changesOf, countMatrix, type Matrix } from '../../../lib/store/matrix.ts';

/** Counted anew after every change of notes; the last counts stand until then. */
export interface Counting {
  matrix: Matrix | null;
  /** Whether counting is under way. */
  isCounting: boolean;
  failed: boolean;
}

/** How many notes each authority has by tag or by theme. */
export function useMatrix(index: 'tags' | 'themes'): Counting {
  // A new object with each answer, as what it holds may be the same after a change.
  const changes = useAnnotations(async (db) => ({ steps: await changesOf(db) }), 'changes of notes');
  const [counting, setCounting] = useState<Counting & { index: string }>({ ...NOTHING, index });
  useEffect(() => {
    if (!changes) return;
    let isWanted = true;
    setCounting((before) => ({
      matrix: before.index === index ? before.matrix : null,
      isCounting: true,
      failed: false,
      index,
    }));
    let rested = performance.now();
    const pause = async () => {
      if (performance.now() - rested > WORK) {
        await new Promise((done) => setTimeout(done));
        rested = performance.now();
      }
      if (!isWanted) throw new Error('counted anew');
    };
    store()
      .then((db) => countMatrix(db, index, pause))
      .then(
        (matrix) => isWanted && setCounting({ matrix, isCounting: false, failed: false, index }),
        (error: unknown) => {
          if (!isWanted) return;
          console.error(error);
          setCounting({ ...NOTHING, isCounting: false, failed: true, index });
        },
      );
    return () => {
      isWanted = false;
    };
  }, [changes, index]);
  return counting;
}

/** Milliseconds of work at a stretch: less than a frame that anybody would miss. */
const WORK = 24;

const NOTHING: Counting = { matrix: null, isCounting: true, failed: false };
