import { dayInWords, periodInWords } from '../lib/model/day.ts';
import { frameworkName } from '../lib/model/framework-name.ts';
import type { Report } from '../lib/model/report.ts';

export interface FactListProps {
  report: Report;
}

/** What a report is about, as it says itself; what it does not say is left out. */
export function FactList({ report }: FactListProps) {
  const { authority, provider, framework, urn, inspection } = report.facts;
  const facts: [string, string | null][] = [
    ['Authority', provider ? (authority?.name ?? null) : null],
    ['Inspection', frameworkName(framework)],
    ['Inspected', periodInWords(inspection.start, inspection.end)],
    ['Visit', inspection.visit ? String(inspection.visit) : null],
    ['Published', inspection.published && dayInWords(inspection.published)],
    ['Lead inspector', inspection.leadInspector],
    ['Region', provider ? null : (authority?.region ?? null)],
    ['URN', urn],
  ];
  return (
    <dl class="facts">
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name} class="facts__row">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
