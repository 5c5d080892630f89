import { useEffect, useState } from 'preact/hooks';

/** Too narrow for a list and a note beside each other: the same as in notes.css. */
const NARROW = '(width < 56.25rem)';

/** Whether one thing stands after the other. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const media = matchMedia(NARROW);
    const look = () => setNarrow(media.matches);
    media.addEventListener('change', look);
    return () => media.removeEventListener('change', look);
  }, []);
  return narrow;
}
