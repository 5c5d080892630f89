import type { Quote } from '../model/annotation.ts';

/** A quote to be found, and where it stood when it was kept. */
export interface Sought {
  quote: Quote;
  start: number;
}
