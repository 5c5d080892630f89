import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Who may import whom, by folder: the longest name that a path begins with decides. Rooms side by side do not know each
 * other; a type that two need lives below both, in lib/model.
 */
const MAY_IMPORT: Record<string, string[]> = {
  'lib/model': [],
  'lib/text': ['lib/model'],
  'lib/detect': ['lib/text', 'lib/model'],
  'lib/anchor': ['lib/text', 'lib/model'],
  'lib/surface': ['lib/text', 'lib/model'],
  'lib/highlight': ['lib/text', 'lib/model'],
  'lib/export': ['lib/text', 'lib/model'],
  'lib/messages': ['lib/model'],
  'lib/backup': ['lib/model'],
  'lib/import': ['lib/model'],
  'lib/history': ['lib/text', 'lib/model'],
  'lib/store': ['lib/text', 'lib/model'],
  'lib/theme-label.ts': ['lib/detect'],
  'lib/explain.ts': ['lib/detect', 'lib/theme-label.ts', 'lib/model'],
  'lib/annotate.ts': ['lib/detect', 'lib/anchor', 'lib/surface', 'lib/messages', 'lib/text', 'lib/model'],
  components: [
    'lib/messages',
    'lib/store',
    'lib/backup',
    'lib/import',
    'lib/export',
    'lib/history',
    'lib/text',
    'lib/model',
  ],
  entrypoints: ['components', 'lib'],
};

/** Packages with one door each. */
const DOORS: [what: RegExp, where: RegExp][] = [
  [/^dexie$/, /^lib\/store\//],
  [/^pdfjs-dist/, /^(lib\/surface\/|entrypoints\/reader\/|entrypoints\/library\/read\/)/],
  [/^(@observablehq\/plot|d3)/, /^components\/charts\//],
  [/^#imports$/, /^(entrypoints\/|lib\/messages\/|components\/)/],
  [/^(preact|@preact|lucide)/, /^(components|entrypoints)\//],
  [/^node:/, /^nowhere/],
];

const ROOT = join(import.meta.dirname, '..');

const files = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name).split(sep).join('/')),
);

const importsOf = (file: string): string[] => {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return [...source.matchAll(/^(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]/gm)].map(
    ([, from]) => from!,
  );
};

const resolve = (file: string, from: string) =>
  normalize(join(dirname(file), from))
    .split(sep)
    .join('/');

/** The room a file stands in: the longest entry its path begins with. */
const roomOf = (path: string): string | undefined =>
  Object.keys(MAY_IMPORT)
    .filter((room) => path === room || path.startsWith(`${room}/`) || path.startsWith(`${room}.`))
    .sort((a, b) => b.length - a.length)[0];

const within = (path: string, allowed: string[]) =>
  allowed.some((room) => path === room || path.startsWith(`${room}/`) || path.startsWith(`${room}.`));

describe('the house', () => {
  test.each(files)('%s imports only what its room may', (file) => {
    const room = roomOf(file);
    expect(room, `${file} stands in no room that the table knows`).toBeDefined();
    const wrong = importsOf(file)
      .filter((from) => from.startsWith('.') && !/\.css$/.test(from))
      .map((from) => resolve(file, from))
      .filter((target) => !within(target, [room!, ...MAY_IMPORT[room!]!]));
    expect(wrong).toEqual([]);
  });

  test.each(files)('%s takes packages through their doors', (file) => {
    const wrong = importsOf(file).filter((from) =>
      DOORS.some(([what, where]) => what.test(from) && !where.test(file)),
    );
    expect(wrong).toEqual([]);
  });
});
