import { useEffect, useState } from 'preact/hooks';
import { store } from '../../../components/use-annotations.ts';

/** Whether the store does not open; why is said above, for all views. */
export function useIsBroken(): boolean {
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    store().catch(() => setBroken(true));
  }, []);
  return broken;
}
