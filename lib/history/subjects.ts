import type { Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';

/** A report and what was read in it. */
export interface Read {
  report: Report;
  reading: Reading;
}

/** Whoever has a history of its own: the council and its area, or one school, home or other provider. */
export interface Subject {
  key: string;
  /** Null for the council and its area. */
  name: string | null;
  /** The latest inspection first; those without a date last. */
  read: Read[];
}

/** Frameworks of schools, homes and other providers: their reports often print a number and no name. */
const OF_PROVIDERS = new Set([
  'sccif',
  'cif',
  'eif',
  'report-card',
  'school-monitoring',
  'early-years',
  'further-education',
]);

/**
 * The reports of one authority, parted by whom they are about: the council and its area first, then providers by name. A provider is
 * known by its number, else by its name, as that is printed in several ways.
 */
export function subjectsOf(read: Read[]): Subject[] {
  const sorted = read.toSorted((a, b) => dayOfRead(b).localeCompare(dayOfRead(a)));
  return [...Map.groupBy(sorted, keyOf)]
    .map(([key, own]) => ({ key, name: key === COUNCIL ? null : nameOf(own), read: own }))
    .sort((a, b) => Number(b.name === null) - Number(a.name === null) || byName(a, b));
}

/** The day a report is placed by: the inspection's first, else that of its publication; '' when neither is known. */
export const dayOfRead = ({ report: { facts } }: Read): string =>
  facts.inspection.start ?? facts.inspection.published ?? '';

const COUNCIL = 'council';

function keyOf({ report: { facts } }: Read): string {
  const { provider, framework, urn } = facts;
  if (provider === null && !OF_PROVIDERS.has(framework ?? '')) return COUNCIL;
  return urn ?? provider ?? 'unnamed';
}

const nameOf = (read: Read[]): string => {
  const named = read.find(({ report }) => report.facts.provider !== null);
  const urn = read.find(({ report }) => report.facts.urn !== null)?.report.facts.urn;
  return named?.report.facts.provider ?? (urn ? `Provider ${urn}` : 'Provider without a name');
};

const byName = (a: Subject, b: Subject) => (a.name ?? '').localeCompare(b.name ?? '', 'en-GB');
