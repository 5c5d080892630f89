import * as z from 'zod/mini';
import { Quote } from './annotation.ts';

/** A quote to be found, and where it stood when it was kept. */
export const Sought = z.object({ quote: Quote, start: z.number() });
export type Sought = z.infer<typeof Sought>;
