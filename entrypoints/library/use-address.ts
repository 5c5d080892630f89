import { useEffect, useState } from 'preact/hooks';
import { type LibraryAddress, libraryHash, readLibraryHash } from '../../lib/model/library-address.ts';
import type { ViewProps } from './views.ts';

/** Where in the library the address says that we are, and the ways to go elsewhere. */
export function useAddress(): ViewProps {
  const [address, setAddress] = useState(() => readLibraryHash(location.hash));
  useEffect(() => {
    const read = () => setAddress(readLibraryHash(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return {
    address,
    go: (to) => location.assign(libraryHash(to)),
    restate: (to) => {
      const next: LibraryAddress = { ...address, ...to };
      history.replaceState(null, '', libraryHash(next));
      setAddress(next);
    },
  };
}
