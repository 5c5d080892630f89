import { dayOfRead, type Read } from '../../../lib/history/subjects.ts';
import { dayInWords } from '../../../lib/model/day.ts';
import type { FindingKind } from '../../../lib/model/finding.ts';
import { frameworkName } from '../../../lib/model/framework-name.ts';
import { CompareTable } from './CompareTable.tsx';
import type { Side } from './side.ts';

const of = (kind: FindingKind) => (read: Read) =>
  read.reading.findings.filter(({ finding }) => finding.kind === kind && finding.authority === null).length;
const latest = (side: Side): Read | null =>
  side.read.find(({ report }) => report.facts.framework !== null) ?? null;
const inLatest = (count: (read: Read) => number) => (side: Side) => {
  const read = latest(side);
  return read ? count(read) : '–';
};

const ROWS: { name: string; value(side: Side): string | number }[] = [
  { name: 'Reports', value: ({ read }) => read.length },
  {
    name: 'Latest',
    value: (side) => {
      const read = latest(side);
      if (!read) return '–';
      return `${dayInWords(dayOfRead(read))}: ${frameworkName(read.report.facts.framework)}`;
    },
  },
  { name: 'Recommendations in it', value: inLatest(of('recommendation')) },
  { name: 'Strengths in it', value: inLatest(of('strength')) },
  { name: 'Concerns in it', value: inLatest(of('concern')) },
  { name: 'Your notes', value: ({ notes }) => notes },
];

/** How much there is of each side. */
export const CompareCounts = ({ sides }: { sides: Side[] }) => (
  <CompareTable
    title="In the library"
    sides={sides}
    rows={ROWS}
    name={({ name }) => name}
    cell={({ value }, i) => {
      const one = value(sides[i]!);
      return typeof one === 'number' ? one.toLocaleString('en-GB') : one;
    }}
  />
);
