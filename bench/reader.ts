import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { launchChromium } from '../scripts/browser/launch.ts';
import { serveReports } from '../scripts/browser/serve.ts';
import { madeReport } from './reader/made-report.ts';
import { scrollForLong } from './reader/memory.ts';
import { paintAndRead } from './reader/painting.ts';
import { pointAt } from './reader/pointing.ts';
import { scrollInTurns } from './reader/scrolling.ts';

// npm run bench -- reader [ROUNDS]: what the built reader costs (build first), as ratios of ways that took turns in one run of one browser.
// On a made report, and where INSPECTION_CORPUS is set on the heaviest of its reports. Status 1 over a budget that time of day does not
// move: first paint and findings are told, as a busy machine moves them.
const ROUNDS = Number(process.argv[2]) || 3;
const FRAME = 1000 / 60;
const TENTH = FRAME / 10;

const server = await serveReports();
const profile = await mkdtemp(join(tmpdir(), 'inspection-notes-bench-'));
const context = await launchChromium({ profile, port: server.port });
try {
  for (const [name, file] of await reports()) {
    const { paint, findings, total, front, ms } = await paintAndRead(context, server, file, ROUNDS);
    console.log(
      `${name}: first page painted ÷ bare PDFViewer ${paint.toFixed(2)} (budget 1); all findings ÷ PDF.js's text of all pages ${findings.toFixed(2)} (budget 1.3; ${ms.ours.toFixed(0)} ÷ ${ms.bare.toFixed(0)} ms), from the address on ${total.toFixed(2)}; the front page's findings after ${(front * 100).toFixed(0)} % of that`,
    );
  }
  const { plain, marked, ratio, pictures } = await scrollInTurns(context, server, ROUNDS);
  const long = (ways: { long: number }[]) => ways.map((way) => way.long).join(', ');
  console.log(
    `scrolling 60 pages with 500 highlights ÷ without: ${ratio.toFixed(2)}; frames over 50 ms ${long(marked)} with, ${long(plain)} without; marks drawn on ${pictures} of 60 pages`,
  );
  for (const { count, ms } of await pointAt(context, server, [0, 500, 2000])) {
    console.log(
      `a move of the pointer over ${count} highlights: ${ms.toFixed(3)} ms, ${((ms / FRAME) * 100).toFixed(1)} % of a frame (budget 10 %)`,
    );
    if (ms > TENTH) process.exitCode = 1;
  }
  const held = await scrollForLong(context, server, 3);
  const [first, last] = [held[0]!, held.at(-1)!];
  console.log(
    `300 pages scrolled through three times: ${held.map(({ heap, nodes, canvases }) => `${(heap / 1e6).toFixed(1)} MB, ${nodes} nodes, ${canvases} canvases`).join('; ')}`,
  );
  if (last.heap > first.heap * 1.2 || last.canvases > 20) process.exitCode = 1;
} finally {
  await context.close();
  await server.close();
  await rm(profile, { recursive: true, force: true });
}

/** A made report of 40 pages, and the three largest real ones. */
async function reports(): Promise<[name: string, file: Uint8Array][]> {
  const folder = process.env.INSPECTION_CORPUS && join(process.env.INSPECTION_CORPUS, 'reports');
  const real = folder ? readdirSync(folder).map((name) => join(folder, name)) : [];
  const heaviest = real
    .filter((path) => path.endsWith('.pdf'))
    .sort((a, b) => statSync(b).size - statSync(a).size)
    .slice(0, 3);
  return [
    ['a made report of 40 pages', await madeReport(40)],
    ...heaviest.map((path): [string, Uint8Array] => [basename(path), readFileSync(path)]),
  ];
}
