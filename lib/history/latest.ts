import { askedIn } from './asked.ts';
import { dayOfRead, type Read } from './subjects.ts';
import { type Judged, type Lane, timelinesOf } from './timeline.ts';

/** An area that is compared, and what each side was last judged in it; null where its own reports do not say. */
export interface ComparedArea {
  lane: Omit<Lane, 'marks'>;
  sides: (Judged | null)[];
}

/** The latest own judgement of each side in every area that one of them was judged in; areas in the order of the histories. */
export function compareAreas(sides: Read[][]): ComparedArea[] {
  const lanes = sides.map((read) => timelinesOf(read).flatMap(({ lanes: own }) => own));
  const rows = new Map<string, ComparedArea>();
  for (const [i, own] of lanes.entries())
    for (const { marks, ...lane } of own) {
      const latest = marks.findLast(({ told }) => told === 'own');
      if (!latest) continue;
      const id = `${lane.scale} ${lane.key}`;
      const row = rows.get(id) ?? { lane, sides: sides.map(() => null) };
      rows.set(id, { ...row, sides: row.sides.with(i, latest) });
    }
  return [...rows.values()].sort((a, b) => a.lane.order - b.lane.order);
}

/** The latest report that asks for something; null when none does. */
export const latestAsking = (read: Read[]): Read | null =>
  read
    .toSorted((a, b) => dayOfRead(b).localeCompare(dayOfRead(a)))
    .find((one) => one.report.facts.framework !== null && askedIn(one).length > 0) ?? null;
