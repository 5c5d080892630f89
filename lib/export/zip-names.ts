import { frameworkName } from '../model/framework-name.ts';
import { slug } from './filename.ts';
import type { Filled } from './markdown-files.ts';
import { inspectedOn, type Placed } from './order.ts';

/**
 * Gives each file of a zip its name: a folder for each authority, a file for each report or tag. Two that would be called the same are
 * counted ("-2"), so no file takes another's place.
 */
export function zipNames(): (of: Filled['of']) => string {
  const given = new Map<string, number>();
  return (of) => {
    const name = nameOf(of);
    const count = (given.get(name) ?? 0) + 1;
    given.set(name, count);
    return `${name}${count > 1 ? `-${count}` : ''}.md`;
  };
}

function nameOf(of: Filled['of']): string {
  if (of === null) return 'notes';
  if ('tag' in of) return of.tag === null ? 'without-a-tag' : `tag-${slug(of.tag) || 'other'}`;
  return `${slug(of.group) || 'other'}/${[inspectedOn(of), kindOf(of)].map(slug).filter(Boolean).join('-') || 'report'}`;
}

/** The day comes first and apart, so that a long name never cuts it off, and a folder is in order. */
function kindOf({ group, report }: Placed): string {
  if (!report) return '';
  const { provider, framework } = report.facts;
  const named = provider === group ? null : provider;
  return framework ? [frameworkName(framework), named].filter(Boolean).join(' ') : report.title;
}
