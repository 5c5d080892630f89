import { useEffect, useRef } from 'preact/hooks';
import { type Action, actionOf, takesLetters } from './keyboard.ts';

/** Keys of the open report. `perform` says whether it did anything; if not, the key is the browser's. */
export function useKeys(perform: (action: Action) => boolean): void {
  const latest = useRef(perform);
  latest.current = perform;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const action = actionOf(event, takesLetters(event.target));
      if (action && latest.current(action)) event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
