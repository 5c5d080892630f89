import * as z from 'zod/mini';

/** The screens of the library. */
export const VIEWS = [
  'notes',
  'authorities',
  'authority',
  'matrix',
  'tags',
  'read',
  'compare',
  'export',
  'help',
] as const;
export type View = (typeof VIEWS)[number];

/** Which notes and reports are meant. Within a field any of the values will do; all fields must fit. Empty means all. */
export const NoteFilter = z.object({
  /** Words to search for, as typed. */
  words: z.string(),
  /** Groups: authorities, or providers of no known authority. */
  groups: z.array(z.string()),
  /** Ids of reports. */
  reports: z.array(z.string()),
  tags: z.array(z.string()),
  themes: z.array(z.string()),
  kinds: z.array(z.string()),
  grades: z.array(z.string()),
  frameworks: z.array(z.string()),
  /** First and last day of saving, as ISO days; '' is open. */
  since: z.string(),
  until: z.string(),
});
export type NoteFilter = z.infer<typeof NoteFilter>;

export const ALL_NOTES: NoteFilter = {
  words: '',
  groups: [],
  reports: [],
  tags: [],
  themes: [],
  kinds: [],
  grades: [],
  frameworks: [],
  since: '',
  until: '',
};

/** Where in the library somebody is: kept in the address, so that it can be bookmarked and gone back to. */
export interface LibraryAddress {
  view: View;
  filter: NoteFilter;
  /** What else a view keeps in its address, by names of its own. */
  own: Record<string, string>;
}

/** How each field of a filter is called in the address. */
const NAMES: Record<keyof NoteFilter, string> = {
  words: 'q',
  groups: 'authority',
  reports: 'report',
  tags: 'tag',
  themes: 'theme',
  kinds: 'kind',
  grades: 'grade',
  frameworks: 'framework',
  since: 'since',
  until: 'until',
};

/** The part of the address behind `library.html`: "#/notes?authority=…". */
export function libraryHash({ view, filter = ALL_NOTES, own = {} }: Partial<LibraryAddress>): string {
  const query = new URLSearchParams();
  for (const [field, name] of Object.entries(NAMES) as [keyof NoteFilter, string][])
    for (const value of [filter[field]].flat()) if (value !== '') query.append(name, value);
  for (const [name, value] of Object.entries(own)) if (value !== '') query.set(name, value);
  const asked = query.toString();
  return `#/${view ?? 'notes'}${asked ? `?${asked}` : ''}`;
}

/** What a hash says; one that is not ours leads to all notes. */
export function readLibraryHash(hash: string): LibraryAddress {
  const [path = '', asked = ''] = hash.replace(/^#\/?/, '').split('?');
  const query = new URLSearchParams(asked);
  const filter = { ...ALL_NOTES };
  for (const [field, name] of Object.entries(NAMES) as [keyof NoteFilter, string][]) {
    const values = query.getAll(name);
    Object.assign(filter, { [field]: Array.isArray(ALL_NOTES[field]) ? values : (values[0] ?? '') });
  }
  const known = new Set(Object.values(NAMES));
  const own = Object.fromEntries([...query].filter(([name]) => !known.has(name)));
  return { view: VIEWS.find((view) => view === path) ?? 'notes', filter, own };
}

/** Whether a filter leaves anything out. */
export const isFilteringNotes = (filter: NoteFilter): boolean =>
  Object.values(filter).some((value) => value.length > 0);
