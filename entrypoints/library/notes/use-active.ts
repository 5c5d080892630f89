import { useMemo, useState } from 'preact/hooks';
import type { Found } from './use-found.ts';

/**
 * Which note of a list the keys are at: it stays the same note while others come and go, and where it goes itself, the one that takes its
 * place follows.
 */
export function useActive(found: Found | undefined): [place: number, set: (place: number) => void] {
  const [at, setAt] = useState<{ id: string | undefined; place: number }>({ id: undefined, place: 0 });
  const ids = found?.ids ?? [];
  const place = useMemo(() => {
    if (at.id === undefined || ids[at.place] === at.id) return at.place;
    const moved = ids.indexOf(at.id);
    return moved >= 0 ? moved : at.place;
  }, [ids, at]);
  const last = Math.max(0, ids.length - 1);
  return [Math.min(place, last), (to) => setAt({ id: ids[to], place: to })];
}
