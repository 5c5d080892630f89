import { useRef, useState } from 'preact/hooks';
import { NOTHING, type Selection, within } from './selection.ts';
import type { Found } from './use-found.ts';

/** Which notes of a list are selected, and how to select others; of a list that changed, what is still in it. */
export function useSelection(found: Found | undefined): [Selection, (selection: Selection) => void] {
  const [selected, setSelected] = useState(NOTHING);
  return [useWithin(selected, found), setSelected];
}

/** Worked out once for each list. */
function useWithin(selected: Selection, found: Found | undefined): Selection {
  const known = useRef<{ of: Selection; ids: string[] | undefined; is: Selection }>({
    of: NOTHING,
    ids: undefined,
    is: NOTHING,
  });
  if (known.current.of !== selected || known.current.ids !== found?.ids)
    known.current = {
      of: selected,
      ids: found?.ids,
      is: found?.whole ? within(selected, found.ids) : selected,
    };
  return known.current.is;
}
