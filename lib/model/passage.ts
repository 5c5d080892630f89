import type { Annotation } from './annotation.ts';

/** Words of a report and where they stand: what is cited and copied, whether or not it is saved. */
export type Passage = Pick<Annotation, 'quote' | 'page' | 'fragment'>;
