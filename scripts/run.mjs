// node scripts/run.mjs COMMAND [ARGUMENT…]: sets up what COMMAND needs, then runs scripts/COMMAND.ts on a current Node.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ensureChromium, ensureFirefox, ensurePackages, ROOT, SetUpError } from './setup.mjs';

const [command = '', ...args] = process.argv.slice(2);
const NEEDS = {
  start: ['chromium'],
  sample: ['chromium'],
  screenshots: ['chromium'],
  bench: ['chromium'],
  test: ['chromium', 'firefox'],
};

try {
  const node = ensurePackages();
  const env = {
    ...process.env,
    PATH: `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`,
  };
  const needs = NEEDS[command] ?? [];
  if (needs.includes('chromium')) env.CHROMIUM_PATH = await ensureChromium();
  if (needs.includes('firefox')) env.FIREFOX_PATH = ensureFirefox() ?? '';
  const script = join(ROOT, 'scripts', `${command}.ts`);
  if (!existsSync(script)) throw new SetUpError(`There is no command "${command}".`);
  const child = spawn(node, [script, ...args], { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (status, signal) => process.exit(status ?? (signal ? 1 : 0)));
} catch (error) {
  process.stderr.write(`${error instanceof SetUpError ? error.message : error.stack}\n`);
  process.exit(1);
}
