import { liveQuery } from 'dexie';

/**
 * Hand `onAnswer` what `read` finds in the store, now and again after every change, wherever it was made; until the returned function is
 * called. What `read` throws is logged, and the last answer stands. What is watched begins with the first thing read.
 */
export function watch<T>(read: () => Promise<T>, onAnswer: (answer: T) => void): () => void {
  const live = liveQuery(read).subscribe({ next: onAnswer, error: (error) => console.error(error) });
  return () => live.unsubscribe();
}
