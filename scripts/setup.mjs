// Makes a fresh checkout ready: packages from the lock file, a current Node, a browser. Plain node: modules only,
// as it runs before anything is installed. Says what it does on standard error, and does only what is missing.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const STAMP = join(ROOT, 'node_modules', '.set-up');

/** The oldest Node that runs our TypeScript as it stands. */
const NODE_NEEDED = [22, 18];
/** On Linux x64 this one is enough to begin with: the packages bring a current Node. */
const NODE_TO_BEGIN = [20, 0];
const BRINGS_NODE = process.platform === 'linux' && process.arch === 'x64';

const say = (words) => process.stderr.write(`set-up: ${words}\n`);

/** A step of the set-up that cannot go on; the message says what to do. */
export class SetUpError extends Error {}

const atLeast = (version, [major, minor]) => {
  const [a, b] = version.replace(/^v/, '').split('.').map(Number);
  return a > major || (a === major && b >= minor);
};

function run(command, args, why) {
  say(`${why} (${command} ${args.join(' ')})`);
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
  });
  if (error) throw new SetUpError(`${command} could not be started: ${error.message}`);
  return status === 0;
}

/** Packages from the lock file, and the Node to go on with: its path. */
export function ensurePackages() {
  const begin = BRINGS_NODE ? NODE_TO_BEGIN : NODE_NEEDED;
  if (!atLeast(process.version, begin)) {
    throw new SetUpError(
      `Node ${process.version} is too old: Inspection Notes needs Node ${begin.join('.')} or later. Install Node 24 from https://nodejs.org and run the command again.`,
    );
  }
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== lock) {
    if (!run('npm', ['ci', '--no-audit', '--no-fund'], 'installing packages from the lock file')) {
      throw new SetUpError(
        '"npm ci" failed; its own words are above. Check the network, then run the command again.',
      );
    }
    writeFileSync(STAMP, lock);
  }
  const own = join(ROOT, 'node_modules', '.bin', 'node');
  if (atLeast(process.version, NODE_NEEDED)) return process.execPath;
  if (existsSync(own)) return own;
  throw new SetUpError(
    `Node ${process.version} is too old, and no newer one came with the packages. Install Node 24.`,
  );
}

const CHROMIUMS = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
  darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: [],
};
const FIREFOXES = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

const firstOf = (paths) => paths.find((path) => path && existsSync(path)) ?? null;

/** What Playwright has downloaded on this machine, if anything. */
async function playwrights() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function aptInstall(name) {
  run('apt-get', ['update', '-qq'], 'reading the list of system packages');
  return run('apt-get', ['install', '-y', '-qq', name], `installing ${name}`);
}

/**
 * The path of a Chromium that loads extensions from the command line (branded Chrome does not): one that is installed,
 * else from the system's package manager, else Playwright's own download.
 */
export async function ensureChromium() {
  const installed = async () =>
    firstOf([process.env.CHROMIUM_PATH, ...(CHROMIUMS[process.platform] ?? []), await playwrights()]);
  const found = await installed();
  if (found) return found;
  if (isRootOnDebian()) aptInstall('chromium');
  else
    run(
      process.execPath,
      [join(ROOT, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'],
      'downloading Chromium',
    );
  const now = await installed();
  if (now) return now;
  throw new SetUpError(
    'No Chromium was found and none could be installed. Install Chromium, or name one in CHROMIUM_PATH, and run the command again.',
  );
}

/** The path of a Firefox; null, with a word, where none is installed and none can be. */
export function ensureFirefox() {
  const installed = () => firstOf([process.env.FIREFOX_PATH, ...(FIREFOXES[process.platform] ?? [])]);
  const found = installed();
  if (found) return found;
  if (isRootOnDebian()) aptInstall('firefox-esr');
  const now = installed();
  if (!now) say('no Firefox was found: install Firefox, or name one in FIREFOX_PATH, to run its tests.');
  return now;
}
