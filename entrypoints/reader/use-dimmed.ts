import { useEffect, useState } from 'preact/hooks';

const KEY = 'reader-dimmed';

/** Whether the pages are shown darker than paper; remembered on this machine. */
export function useDimmed(): [dimmed: boolean, toggle: () => void] {
  const [dimmed, setDimmed] = useState(() => localStorage.getItem(KEY) === 'yes');
  useEffect(() => {
    document.documentElement.toggleAttribute('data-dimmed', dimmed);
  }, [dimmed]);
  return [
    dimmed,
    () => {
      setDimmed(!dimmed);
      localStorage.setItem(KEY, dimmed ? 'no' : 'yes');
    },
  ];
}
