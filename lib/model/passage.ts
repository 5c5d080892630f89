import type { Annotation } from './annotation.ts';

/** Words of a report and the page they stand on: what is copied, whether or not it is saved. */
export type Passage = Pick<Annotation, 'quote' | 'page'>;
