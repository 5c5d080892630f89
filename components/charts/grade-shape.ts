import { gradeInfo, type Tone } from '../../lib/model/grade.ts';

export type ShapeName = 'up' | 'diamond' | 'circle' | 'square' | 'down' | 'cross';

/** Corners of each shape around the middle, for a mark as wide as 2; a circle has none. */
const CORNERS: Record<Exclude<ShapeName, 'circle'>, [x: number, y: number][]> = {
  up: [
    [0, -1.15],
    [1.1, 0.8],
    [-1.1, 0.8],
  ],
  down: [
    [0, 1.15],
    [-1.1, -0.8],
    [1.1, -0.8],
  ],
  diamond: [
    [0, -1.2],
    [1.2, 0],
    [0, 1.2],
    [-1.2, 0],
  ],
  square: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  cross: [
    [0, -0.4],
    [0.7, -1.1],
    [1.1, -0.7],
    [0.4, 0],
    [1.1, 0.7],
    [0.7, 1.1],
    [0, 0.4],
    [-0.7, 1.1],
    [-1.1, 0.7],
    [-0.4, 0],
    [-1.1, -0.7],
    [-0.7, -1.1],
  ],
};

/** Which shape says each level, by how many levels the scale has: the best points up, the worst down. */
const BY_LEVEL: Record<number, ShapeName[]> = {
  1: ['down', 'circle'],
  3: ['cross', 'down', 'circle', 'up'],
  4: ['cross', 'down', 'square', 'circle', 'up'],
  5: ['cross', 'down', 'square', 'circle', 'diamond', 'up'],
};

/** How a grade is drawn in a chart: a shape for its level, so that it is told without colour, and its colour. */
export function gradeShape(grade: string): { shape: ShapeName; tone: Tone; colour: string } {
  const { tone, level, of } = gradeInfo(grade);
  return { shape: BY_LEVEL[of]?.[level] ?? 'cross', tone, colour: `var(--in-${tone})` };
}

/** The shape as the data of an SVG path, `radius` wide around the origin. */
export function shapePath(shape: ShapeName, radius: number): string {
  if (shape === 'circle')
    return `M${radius},0A${radius},${radius} 0 1,1 ${-radius},0A${radius},${radius} 0 1,1 ${radius},0Z`;
  const points = CORNERS[shape].map(([x, y]) => `${round(x * radius)},${round(y * radius)}`);
  return `M${points.join('L')}Z`;
}

/** What Plot draws: a symbol whose `size` is its area, as d3 has it. */
export const symbolOf = (shape: ShapeName) => ({
  draw(context: CanvasPath, size: number) {
    const radius = Math.sqrt(size / Math.PI);
    if (shape === 'circle') {
      context.moveTo(radius, 0);
      context.arc(0, 0, radius, 0, 2 * Math.PI);
      return;
    }
    for (const [i, [x, y]] of CORNERS[shape].entries())
      if (i === 0) context.moveTo(x * radius, y * radius);
      else context.lineTo(x * radius, y * radius);
    context.closePath();
  },
});

const round = (n: number) => Math.round(n * 100) / 100;
