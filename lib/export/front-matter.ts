import { stringify } from 'yaml';
import { frameworkName } from '../model/framework-name.ts';
import { hashtag } from './hashtag.ts';
import { addressOf } from './link.ts';
import type { Placed } from './order.ts';

type Facts = Record<string, string>;
type Titled = Pick<Placed, 'group' | 'report'>;

/**
 * What stands at the head of an export, as YAML: of one report its own facts, of several a list of them; when it was exported, how
 * many notes. What is not known is left out.
 */
export function frontMatter(reports: Titled[], notes: number, exportedAt: number): string {
  const facts = reports.map(factsOf);
  const exported = { exported_at: new Date(exportedAt).toISOString(), notes };
  return yaml(facts.length === 1 ? { ...facts[0], ...exported } : { ...exported, reports: facts });
}

/**
 * The same for apps that know simple properties only, as Obsidian: each fact once, a list where reports differ, and the tags as that
 * app writes them. Says nothing of the export's time, so that a note exported again is the same note.
 */
export function properties(reports: Titled[], notes: number, tags: string[]): string {
  const facts = reports.map(factsOf);
  const names = [...new Set(facts.flatMap((one) => Object.keys(one)))];
  const merged = names.map((name) => {
    const values = [...new Set(facts.flatMap((one) => one[name] ?? []))];
    return [name, values.length === 1 ? values[0] : values] as const;
  });
  const written = [...new Set(tags.flatMap((tag) => hashtag(tag)?.slice(1) ?? []))].sort();
  return yaml({ ...Object.fromEntries(merged), notes, ...(written.length > 0 ? { tags: written } : {}) });
}

const yaml = (fields: object): string => stringify(fields, { lineWidth: 0 });

function factsOf({ group, report }: Titled): Facts {
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
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as Facts;
}
