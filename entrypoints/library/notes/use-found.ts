import { useEffect, useState } from 'preact/hooks';
import { useAnnotations } from '../../../components/use-annotations.ts';
import { useRead } from '../../../components/use-read.ts';
import { isFilteringNotes, type NoteFilter } from '../../../lib/model/library-address.ts';
import { type FoundNotes, findNotes, type NoteSort, newestNotes } from '../../../lib/store/query.ts';

/** As many notes as a screen may show before all ids are known. */
const FIRST = 60;

/** How long the rows in sight have for themselves before all ids are read. */
const AHEAD = 150;

/** What a filter leaves, as far as it is known. */
export interface Found extends FoundNotes {
  /** The filter and the order that this is the answer to, in one word. */
  asked: string;
  total: number;
  /** False while only the first ids of `total` are known. */
  whole: boolean;
  /** True while this is the answer to what was asked before. */
  stale: boolean;
  /** A sentence when it could not be read. */
  problem: string | null;
  /** Names this very answer. */
  version: number;
}

/** The notes that a filter leaves, followed as they change; undefined until anything is known. All notes begin with the newest, at once. */
export function useFound(filter: NoteFilter, sort: NoteSort): Found | undefined {
  const asked = JSON.stringify([filter, sort]);
  const plain = sort === 'newest' && !isFilteringNotes(filter);
  const first = useAnnotations(async (db) => (plain ? newestNotes(db, FIRST) : null), `first ${plain}`);
  const ahead = useLater(!plain || first !== undefined);
  const all = useRead((db) => readable(findNotes(db, filter, sort)), ahead ? asked : null);
  const known = all && { ...all.value, asked: all.asked, total: all.value.ids.length, whole: true };
  if (known?.asked === asked) return { ...known, stale: false };
  if (plain && first) return { ...NONE, ...first, asked, whole: false, stale: false };
  return known && { ...known, stale: true };
}

/** True a moment after `ready` became so, and for good. */
function useLater(ready: boolean): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => {
    if (!ready || later) return;
    const timer = setTimeout(() => setLater(true), AHEAD);
    return () => clearTimeout(timer);
  }, [ready, later]);
  return later;
}

const NONE = { ids: [], stretches: [], isSought: null, problem: null, version: 0 };
let versions = 0;

async function readable(
  finding: Promise<FoundNotes>,
): Promise<FoundNotes & Pick<Found, 'problem' | 'version'>> {
  versions += 1;
  const version = versions;
  return finding.then(
    (found) => ({ ...found, problem: null, version }),
    (error: unknown) => ({
      ...NONE,
      problem: error instanceof Error ? error.message : String(error),
      version,
    }),
  );
}
