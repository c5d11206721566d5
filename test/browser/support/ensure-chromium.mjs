/* Browser tests need a Chromium. Finds one, or installs one; says in one line what to do when neither works. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';

const run = (command, args, options = {}) =>
  spawnSync(command, args, { stdio: 'ignore', ...options }).status === 0;

function installByPlaywright() {
  return run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], {
    timeout: 300_000,
  });
}

function installByDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    run('apt-get', ['update'], { env }) &&
    run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], { env })
  );
}

if (process.env.CHROMIUM && findChromium() === undefined) {
  console.error(`CHROMIUM names ${process.env.CHROMIUM}, where there is no file.`);
  process.exit(1);
}
if (findChromium() === undefined) {
  console.log('No Chromium found; installing one.');
  // Debian's comes from the machine's own package source, which works where downloads from elsewhere are closed.
  if (!installByDebian()) installByPlaywright();
}
const found = findChromium();
if (found === undefined) {
  console.error(
    'Browser tests need Chromium or Chrome: install one, or set CHROMIUM to its path, and run again.',
  );
  process.exit(1);
}
console.log(`Browser tests run in ${found}`);
