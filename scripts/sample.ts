// npm run sample: prints samples/exampleshire.html to samples/exampleshire.pdf, tagged, as a council's word processor would.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { ROOT } from './browser/launch.ts';

const path = (name: string) => join(ROOT, 'samples', name);

const browser = await chromium.launch({
  ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
await page.goto(pathToFileURL(path('exampleshire.html')).href);
const pdf = await page.pdf({
  tagged: true,
  outline: true,
  preferCSSPageSize: true,
  displayHeaderFooter: true,
  headerTemplate: '<span></span>',
  footerTemplate: `<div style="font: 8pt sans-serif; width: 100%; padding: 0 20mm; display: flex; justify-content: space-between">
    <span>Inspection of Exampleshire local authority children’s services<br>27 April to 8 May 2026</span><span class="pageNumber"></span></div>`,
});
await writeFile(path('exampleshire.pdf'), pdf);
await browser.close();
console.log(`samples/exampleshire.pdf: ${pdf.length} bytes`);
