// npm run audit: asks the registry whether a dependency that is shipped has a known hole; fails on high and critical ones. Some registries
// do not answer that question, and some machines have no network: then it says so, and does not fail.
import { spawnSync } from 'node:child_process';
import { verdictOf } from './audit-verdict.ts';
import { ROOT } from './browser/launch.ts';

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  cwd: ROOT,
  encoding: 'utf8',
  timeout: 60_000,
  shell: process.platform === 'win32', // npm is a script there
});
const { words, fails } = verdictOf(stdout ?? '');
console.log(words);
process.exitCode = fails ? 1 : 0;
