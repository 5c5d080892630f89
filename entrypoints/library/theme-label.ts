import { THEMES } from '../../lib/detect/theme-table.ts';

const LABELS = new Map(THEMES.map(({ id, label }) => [id, label]));

/** Ids of all themes, in the order in which they are listed. */
export const THEME_IDS = THEMES.map(({ id }) => id);

/** What a theme is called; its id for one that a later version knows. */
export const themeLabel = (id: string): string => LABELS.get(id) ?? id;
