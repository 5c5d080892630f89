// npm test: everything that must hold, one step after the other; the first failure does not stop the rest.
// npm run test:long adds the longer runs.
import { spawnSync } from 'node:child_process';
import { ROOT } from './browser/launch.ts';

interface Step {
  name: string;
  command: string[];
}

const long = process.argv.includes('--long');
const hasFirefox = !!process.env.FIREFOX_PATH;

const steps: Step[] = [
  { name: 'format and lint', command: ['biome', 'check', '.'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'known holes in dependencies', command: [process.execPath, 'scripts/audit.ts'] },
  { name: 'unit tests', command: ['vitest', 'run', '--project', 'unit'] },
  { name: 'quotes in documents that changed', command: [process.execPath, 'scripts/anchoring.ts'] },
  { name: 'build for Chromium', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  { name: 'end to end in Chromium', command: ['playwright', 'test'] },
  ...(hasFirefox
    ? [{ name: 'end to end in Firefox', command: ['vitest', 'run', '--project', 'firefox'] }]
    : []),
];

const env = { ...process.env, ...(long ? { INSPECTION_LONG: '1' } : {}) };
const results = steps.map(({ name, command: [program, ...args] }) => {
  console.log(`\n── ${name}`);
  const began = Date.now();
  const { status } = spawnSync(program!, args, { cwd: ROOT, stdio: 'inherit', env });
  return { name, passed: status === 0, seconds: Math.round((Date.now() - began) / 1000) };
});

console.log('');
for (const { name, passed, seconds } of results)
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name} (${seconds} s)`);
if (!hasFirefox) console.log('NOT RUN end to end in Firefox: no Firefox was found');
if (!process.env.INSPECTION_CORPUS)
  console.log('NOT RUN tests on real reports: INSPECTION_CORPUS is not set');
const failed = results.filter(({ passed }) => !passed).length;
console.log(`steps: ${results.length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
