import type { Colour } from './annotation.ts';
import type { Tone } from './grade.ts';
import type { Span } from './span.ts';

/** How a mark is drawn: the kind decides the underline, tone or colour the background. */
export type MarkStyle =
  | { kind: 'judgement'; tone: Tone }
  | { kind: 'recommendation' | 'strength' | 'concern' | 'doubtful' }
  | { kind: 'highlight'; colour: Colour };

/** Something to be drawn over a report. Marks may overlap; none swallows another. */
export interface Mark {
  /** Of the finding or the annotation. */
  id: string;
  span: Span;
  style: MarkStyle;
  saved: boolean;
  /** What a screen reader says: "Judgement: Overall effectiveness, good". */
  label: string;
}
