import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { CHROMIUM_BUILD, ROOT } from '../../scripts/browser/launch.ts';

/** Bytes of our own code that opening a report may load beside PDF.js, gzip. */
const BUDGET = 120_000;

const zipped = (file: string): number => gzipSync(readFileSync(file)).length;

test('what opening a report loads beside PDF.js is small', () => {
  const html = readFileSync(join(CHROMIUM_BUILD, 'reader.html'), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)].map(([, name]) => name!);
  expect(scripts.length).toBeGreaterThan(1);
  const all = scripts.reduce((sum, name) => sum + zipped(join(CHROMIUM_BUILD, name)), 0);
  const theirs = zipped(join(ROOT, 'node_modules/pdfjs-dist/build/pdf.min.mjs'));
  console.log(`${Math.round((all - theirs) / 1000)} kB beside PDF.js`);
  expect(all - theirs).toBeGreaterThan(0);
  expect(all - theirs).toBeLessThan(BUDGET);
});
