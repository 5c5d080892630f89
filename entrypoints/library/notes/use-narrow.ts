import { useLayoutEffect, useState } from 'preact/hooks';

/** Less room than this, in rem, is too little for a list and a note beside each other: the same as in notes.css. */
const NARROW = 46;

/** Whether one thing stands after the other. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(false);
  useLayoutEffect(() => {
    const main = document.getElementById('library-main')!;
    const look = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setNarrow(main.clientWidth < NARROW * rem);
    };
    look();
    const sized = new ResizeObserver(look);
    sized.observe(main);
    return () => sized.disconnect();
  }, []);
  return narrow;
}
