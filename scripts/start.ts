// npm start [-- FILE-OR-ADDRESS] [--headless]: builds the extension and opens a Chromium with it on a report; without a display, or
// with --headless, walks the whole loop by itself and leaves what it saw in demo/.
import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium, ROOT } from './browser/launch.ts';
import { type Target, targetOf } from './demo/target.ts';
import { walk } from './demo/walk.ts';

const DEMO = join(ROOT, 'demo');

const args = process.argv.slice(2);
const named = args.find((arg) => !arg.startsWith('--'));
const hasDisplay = process.platform !== 'linux' || !!process.env.DISPLAY || !!process.env.WAYLAND_DISPLAY;
const headless = args.includes('--headless') || !hasDisplay;

try {
  const target = await targetOf(named);
  build();
  await (headless ? walk(target, DEMO) : open(target));
  await target.server?.close();
  process.exit(0);
} catch (error) {
  console.error(`\nIt did not work: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}

function build(): void {
  console.log('Building the extension …');
  const { status, stderr } = spawnSync('wxt', ['build'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`the build failed:\n${stderr}`);
}

/** A window with the report; its profile is kept in demo/, so that notes are there the next time. Ends with the window. */
async function open(target: Target): Promise<void> {
  await mkdir(DEMO, { recursive: true });
  const context = await launchChromium({
    profile: join(DEMO, 'profile'),
    headless: false,
    viewport: null,
    ...(target.server ? { port: target.server.port, hosts: 'ofsted' as const } : {}),
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(target.from ?? target.report).catch(() => {}); // a PDF's navigation ends in the reader
  console.log('The report is open. Close the window to end.');
  await new Promise<void>((done) => context.on('close', () => done()));
}
