import { useAnnotations } from '../../../components/use-annotations.ts';
import { isFilteringNotes, type NoteFilter } from '../../../lib/model/library-address.ts';
import { type FoundNotes, findNotes, type NoteSort, newestNotes } from '../../../lib/store/query.ts';

/** As many notes as a screen may show before all ids are known. */
const FIRST = 60;

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
  const all = useAnnotations(
    async (db) => ({ asked, ...(await readable(findNotes(db, filter, sort))) }),
    asked,
  );
  if (all?.asked === asked) return { ...all, total: all.ids.length, whole: true, stale: false };
  if (plain && first) return { ...NONE, ...first, asked, whole: false, stale: false };
  return all && { ...all, total: all.ids.length, whole: true, stale: true };
}

const NONE = { ids: [], stretches: [], isSought: () => false, problem: null, version: 0 };
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
