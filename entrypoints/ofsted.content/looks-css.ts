import {
  DEFAULT_LOOKS,
  LINE_WIDTH,
  LOOK_KINDS,
  type LookKind,
  type Looks,
} from '../../lib/model/mark-look.ts';

/** The highlights of each kind; those of several hues keep them. */
const NAMES: Record<LookKind, string[]> = {
  judgement: ['best', 'good', 'weak', 'poor', 'none'].map((tone) => `judgement-${tone}`),
  recommendation: ['recommendation'],
  strength: ['strength'],
  concern: ['concern'],
  highlight: ['yellow', 'green', 'blue', 'pink', 'violet'].map((colour) => `highlight-${colour}`),
};

/** Rules for the kinds whose look the reader changed, to stand after the style sheet of marks; '' when all are as they come. */
export const looksCss = (looks: Looks): string =>
  LOOK_KINDS.filter((kind) => JSON.stringify(looks[kind]) !== JSON.stringify(DEFAULT_LOOKS[kind]))
    .flatMap((kind) => NAMES[kind].map((name) => `::highlight(in-${name}){${declarations(kind, looks)}}`))
    .join('\n');

function declarations(kind: LookKind, looks: Looks): string {
  const { line, colour } = looks[kind];
  const shape = `text-decoration-style:${line};text-decoration-thickness:${LINE_WIDTH[line]}`;
  if (colour === null || NAMES[kind].length > 1) return shape;
  return `${shape};background-color:var(--in-${colour}-faint);text-decoration-color:var(--in-${colour})`;
}
