import './keeping.css';
import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../lib/messages/ask.ts';

/** What is wrong with the store of notes as a whole, when anything is: said before a reader wonders where their notes are. */
export function StoreNotice() {
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    askBackground('storeState', {}).then(
      (state) => setProblem(state.problem),
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  }, []);
  if (problem === null) return null;
  return (
    <p class="store-notice" role="alert">
      {problem}
    </p>
  );
}
