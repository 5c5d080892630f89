import * as z from 'zod/mini';
import { Colour } from './annotation.ts';

/** How a mark is underlined: what tells kinds apart in print, in forced colours and for colour-blind readers. */
export const Line = z.enum(['solid', 'double', 'wavy', 'dotted', 'dashed']);
export type Line = z.infer<typeof Line>;

/** How the marks of one kind look. */
export const Look = z.object({
  line: Line,
  /** Null: the kind's own. Grades and a reader's highlights have theirs, whatever is said here. */
  colour: z.nullable(Colour),
});
export type Look = z.infer<typeof Look>;

/** The kinds of mark whose look the reader can choose. */
export const LOOK_KINDS = ['judgement', 'recommendation', 'strength', 'concern', 'highlight'] as const;
export type LookKind = (typeof LOOK_KINDS)[number];

export const Looks = z.object({
  judgement: Look,
  recommendation: Look,
  strength: Look,
  concern: Look,
  highlight: Look,
});
export type Looks = z.infer<typeof Looks>;

export const DEFAULT_LOOKS: Looks = {
  judgement: { line: 'solid', colour: null },
  recommendation: { line: 'wavy', colour: null },
  strength: { line: 'dotted', colour: null },
  concern: { line: 'dashed', colour: null },
  highlight: { line: 'double', colour: null },
};

/** How thick each line is drawn by CSS, as one line of each is about as dark as another. */
export const LINE_WIDTH: Record<Line, string> = {
  solid: '2px',
  double: '1px',
  wavy: '1px',
  dotted: '2px',
  dashed: '1.5px',
};
