import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../lib/messages/ask.ts';
import type { AnnotationChange } from '../lib/model/annotation.ts';
import { type Db, openDbForReading, SCHEMA } from '../lib/store/db.ts';
import { watch } from '../lib/store/watch.ts';

/**
 * What `read` finds in the store, again after every change, wherever it was made; undefined until it is read first, and the last
 * answer while a new one is under way. `asked` names what is asked for: another name reads anew; `known` stands in until then.
 */
export function useAnnotations<T>(read: (db: Db) => Promise<T>, asked: string, known?: T): T | undefined {
  const [answer, setAnswer] = useState<T | undefined>(known);
  useEffect(() => {
    let stop: (() => void) | null = () => {};
    // Opened first: what Dexie watches for us begins with the first thing read, and waiting for anything else would hide that.
    store().then((db) => {
      if (!stop) return;
      stop = watch(
        () => read(db),
        (value) => setAnswer(() => value),
      );
    }, console.error);
    return () => {
      stop?.();
      stop = null;
    };
  }, [asked]);
  return answer;
}

/** Changes go to the background worker, the only one that writes. Each resolves once it is on disk. */
export const annotations = {
  change: (id: string, change: AnnotationChange) => askBackground('changeAnnotation', { id, change }),
  remove: (ids: string[]) => askBackground('deleteAnnotations', { ids }),
  restore: (ids: string[]) => askBackground('restoreAnnotations', { ids }),
};

let opened: Promise<Db> | null = null;

/** The store, opened once a screen. Asking the worker for anything makes it create the database on the very first use, and bring an old one up to date. */
export function store(): Promise<Db> {
  opened ??= openDbForReading()
    .catch(() => null)
    .then(async (db) => {
      if (db && db.verno >= SCHEMA) return db;
      db?.close();
      await askBackground('settings', {});
      return openDbForReading();
    })
    .catch((error: unknown) => {
      opened = null; // the next reader tries again
      throw error;
    });
  return opened;
}
