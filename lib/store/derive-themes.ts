import type { DBCore, Dexie } from 'dexie';
import type { Annotation } from '../model/annotation.ts';

/** The themes that words speak of, by id. */
export type ThemesOf = (words: string) => string[];

/**
 * Whoever writes an annotation, by whichever function, writes the themes of its words with it: a note that was saved, imported,
 * restored or put on other words is found by what it says now.
 */
export function deriveThemes(db: Dexie, themesOf: ThemesOf): void {
  const create = (core: DBCore): DBCore => ({
    ...core,
    table: (name) => {
      const table = core.table(name);
      if (name !== 'annotations') return table;
      return {
        ...table,
        mutate: (request) =>
          request.type === 'add' || request.type === 'put'
            ? table.mutate({ ...request, values: request.values.map((note) => themed(note, themesOf)) })
            : table.mutate(request),
      };
    },
  });
  db.use({ stack: 'dbcore', name: 'themes', create });
}

const themed = (note: Annotation, themesOf: ThemesOf): Annotation => ({
  ...note,
  themes: themesOf(note.quote.exact),
});
