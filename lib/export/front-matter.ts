import { frameworkName } from '../model/framework-name.ts';
import type { Report } from '../model/report.ts';
import type { Group } from './grouped.ts';
import { addressOf } from './link.ts';

type Fields = Record<string, string | number | Fields[]>;

/**
 * What stands at the head of an export: of one report its own facts, of several a list of them; when it was exported, how many
 * notes. What is not known is left out.
 */
export function frontMatter(groups: Group[], notes: number, exportedAt: number): Fields {
  const reports = groups.flatMap(({ name, reports }) => reports.map(({ report }) => factsOf(name, report)));
  const exported = { exported_at: new Date(exportedAt).toISOString(), notes };
  return reports.length === 1 ? { ...reports[0], ...exported } : { ...exported, reports };
}

function factsOf(group: string, report: Report | null): Fields {
  if (!report) return { group };
  const { authority, provider, framework, urn, inspection } = report.facts;
  const fields = {
    authority: authority?.name,
    provider,
    group: authority ? null : group,
    framework: frameworkName(framework),
    inspected_from: inspection.start,
    inspected_to: inspection.end,
    published: inspection.published,
    urn,
    source: addressOf(report) ?? report.file,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as Fields;
}
