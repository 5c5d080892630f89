/** Which notes of a list are selected, and from which place a range goes on. */
export interface Selection {
  ids: ReadonlySet<string>;
  /** Place where a range begins. */
  anchor: number;
}

export const NOTHING: Selection = { ids: new Set(), anchor: 0 };

/** One note more, or one less. */
export function toggled({ ids }: Selection, list: string[], place: number): Selection {
  const id = list[place];
  if (id === undefined) return { ids, anchor: place };
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: place };
}

/** The notes from the anchor to a place are selected, too. */
export function extended({ ids, anchor }: Selection, list: string[], place: number): Selection {
  const [from, to] = anchor < place ? [anchor, place] : [place, anchor];
  return { ids: new Set([...ids, ...list.slice(from, to + 1)]), anchor };
}

/** All of a list. */
export const allOf = (list: string[], anchor: number): Selection => ({ ids: new Set(list), anchor });

/** What is left of a selection in another list: nobody changes notes that they do not see. */
export function within(selection: Selection, list: string[]): Selection {
  if (selection.ids.size === 0) return selection;
  const ids = new Set(list.filter((id) => selection.ids.has(id)));
  return ids.size === selection.ids.size ? selection : { ids, anchor: 0 };
}
