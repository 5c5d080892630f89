import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = process.env.INSPECTION_CORPUS ? join(process.env.INSPECTION_CORPUS, 'reports') : null;

/** Real PDF reports, `count` of them spread over all layouts; none where the corpus is not there. */
export function realReports(count: number): string[] {
  if (!FOLDER || !existsSync(FOLDER)) return [];
  const all = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.pdf'))
    .sort((a, b) => (layoutOf(a) < layoutOf(b) ? -1 : 1));
  const step = Math.max(1, all.length / count);
  return Array.from({ length: Math.min(count, all.length) }, (_, i) =>
    join(FOLDER, all[Math.floor(i * step)]!),
  );
}

/** Kind of visit and year: what a file's name says of its layout. */
const layoutOf = (name: string): string => {
  const [, year = '', kind = ''] = /-(\d{4})-\d\d(?:-\d\d)?(?:-([a-z]+))?\.pdf$/.exec(name) ?? [];
  return `${kind} ${year} ${name}`;
};
