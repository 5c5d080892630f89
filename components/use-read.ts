import { useEffect, useRef, useState } from 'preact/hooks';
import type { Db } from '../lib/store/db.ts';
import { signOfNotes } from '../lib/store/sign.ts';
import { store, useAnnotations } from './use-annotations.ts';

/** What was read, and what had been asked then. */
export interface Read<T> {
  asked: string;
  value: T;
}

/** After a change, reading waits this many times as long as it took the last time: so it never takes more than a part of the time. */
const REST = 2;

/**
 * As `useAnnotations`, for what is read from thousands of keys: those are not watched one by one, which would cost more than reading
 * them; it is read again when any note changed. `asked` names what is asked for, null asks nothing. Undefined until it is read first;
 * then the last answer, with what was asked for it. What `read` throws is logged, and the last answer stands.
 */
export function useRead<T>(read: (db: Db) => Promise<T>, asked: string | null): Read<T> | undefined {
  const sign = useAnnotations(signOfNotes, 'sign');
  const [answer, setAnswer] = useState<Read<T>>();
  const last = useRef({ asked: null as string | null, cost: 0 });
  useEffect(() => {
    if (asked === null || sign === undefined) return;
    let wanted = true;
    const begin = async () => {
      const start = performance.now();
      const value = await read(await store());
      if (!wanted) return;
      last.current = { asked, cost: performance.now() - start };
      setAnswer({ asked, value });
    };
    const rest = last.current.asked === asked ? last.current.cost * REST : 0;
    const timer = setTimeout(() => begin().catch(console.error), rest);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [asked, sign]);
  return answer;
}
