import { useEffect, useState } from 'preact/hooks';

/** What `load` imports, once it is `wanted` for the first time; null until it is there. Keeps what opens a report small. */
export function useModule<T>(load: () => Promise<T>, wanted: boolean): T | null {
  const [loaded, setLoaded] = useState<{ module: T } | null>(null);
  useEffect(() => {
    if (wanted && !loaded) void load().then((module) => setLoaded({ module }));
  }, [wanted]);
  return loaded?.module ?? null;
}
