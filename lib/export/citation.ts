import { dayInWords, periodInWords } from '../model/day.ts';
import { frameworkName } from '../model/framework-name.ts';
import type { Passage } from '../model/passage.ts';
import type { Report } from '../model/report.ts';
import { addressOf } from './link.ts';

/**
 * Where words come from, in one line: "Exampleshire, Inspection of children's services (ILACS), inspected 3–14 October 2022,
 * Ofsted, p. 2". What is not known is left out; what is no report of Ofsted's is cited by title and site.
 */
export function citationOf({ page }: Pick<Passage, 'page'>, report: Report): string {
  return [...reportParts(report), page === null ? null : `p. ${page}`].filter(Boolean).join(', ');
}

/** A report under the heading of its group: provider, when that is not the heading itself, kind and dates; else its title. */
export function reportName(report: Report): string {
  const { provider, framework } = report.facts;
  const name = [provider === report.group ? null : provider, frameworkName(framework), when(report)]
    .filter(Boolean)
    .join(', ');
  return framework ? name : [report.title, when(report)].filter(Boolean).join(', ');
}

function reportParts(report: Report): (string | null)[] {
  const { authority, provider, framework, inspection } = report.facts;
  if (!framework && !isOfsteds(report)) return [report.title, siteOf(report), when(report)];
  const subject = [provider, authority?.name].filter(Boolean).join(', ');
  if (!subject) return [report.title, when(report), 'Ofsted']; // a title names the kind itself
  const visit = inspection.visit === null ? null : `visit ${inspection.visit}`;
  return [subject, frameworkName(framework), visit, when(report), 'Ofsted'];
}

function when({ facts: { inspection } }: Report): string | null {
  const period = periodInWords(inspection.start, inspection.end);
  if (period) return `inspected ${period}`;
  return inspection.published && `published ${dayInWords(inspection.published)}`;
}

const isOfsteds = (report: Report): boolean => /(^|\.)ofsted\.gov\.uk$/.test(siteOf(report) ?? '');

function siteOf(report: Report): string | null {
  const address = addressOf(report);
  return address && new URL(address).hostname.replace(/^www\./, '');
}
