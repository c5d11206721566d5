/*
 * npm run test:faults: the long proofs that do not fit in npm test, each with its counts printed. Kills and damage in a
 * real browser, 20,000 mutated links and JSON files, 4,500 mutated CSV files and workbooks, two builds byte for byte. Ends
 * with one plain line that sums them, and with an error when anything did not hold.
 */
import { spawn } from 'node:child_process';

const begun = Date.now();
let said = '';

/** Runs a program and shows what it prints; whether it ended well. */
function run(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.stdout.on('data', (piece) => {
      process.stdout.write(piece);
      said += piece;
    });
    child.on('error', () => {
      resolve(false);
    });
    child.on('close', (status) => {
      resolve(status === 0);
    });
  });
}

const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'];
const playwright = ['node_modules/playwright/cli.js', 'test'];
const mutated = [
  'test/sharing/mutated-links.test.ts',
  'test/document/mutated-files.test.ts',
  'test/importing/excel/mutated-workbooks.test.ts',
];
/** What npm test tries the first random cases of. */
const cases = [
  'test/importing/fast/round-trip.test.ts',
  'test/importing/fast/agreement.test.ts',
  'test/importing/fast/mutated-bytes.test.ts',
  'test/method/score.test.ts',
  'test/method/leads/leads.test.ts',
  'test/document/merge-workshops.test.ts',
];
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'node'];
const stored = ['storage-faults', 'two-tabs', 'leaving', 'rescue', 'again'].map((name) => `browser/${name}`);

const parts = [
  ['two clean builds are the same', () => run(['test/faults/same-build.mjs'])],
  [
    'a browser is there',
    async () => (await run(['test/browser/support/ensure-chromium.mjs'])) && (await run(vite)),
  ],
  ['kills, damage and canaries', () => run([...playwright, '--config', 'test/faults/playwright.config.ts'])],
  ['storage and tabs', () => run([...playwright, ...stored], { MALKUND_LONG: 'true' })],
  [
    'mutated links, files and lists',
    () =>
      run([...vitest, ...mutated], {
        MALKUND_MUTATIONS: process.env.MALKUND_MUTATIONS ?? '20000',
      }),
  ],
  [
    '10,000 written lists, 3,000 mutated ones, and other random cases in full',
    () => run([...vitest, ...cases], { MALKUND_LONG: 'true' }),
  ],
];

const failed = [];
for (const [what, work] of parts) {
  console.log(`\n== ${what}`);
  const since = Date.now();
  const isWell = await work();
  if (!isWell) failed.push(what);
  console.log(`${isWell ? 'held' : 'FAILED'}: ${what}, ${Math.round((Date.now() - since) / 1000)} s`);
}

// eslint-disable-next-line no-control-regex -- colours
const plain = said.replace(/\u001B\[[\d;]*m/g, '');
const sum = (pattern) => [...plain.matchAll(pattern)].reduce((total, [, count]) => total + Number(count), 0);
console.log(
  [
    `\ntest:faults ${failed.length === 0 ? 'held' : `FAILED (${failed.join('; ')})`}: ${sum(/: (\d+) kills,/g)} kills`,
    `${sum(/^ +(\d+) passed/gm) + sum(/Tests +(\d+) passed/g)} tests passed`,
    `${sum(/^ +(\d+) failed/gm) + sum(/Tests +(\d+) failed/g)} failed`,
    `${Math.ceil((Date.now() - begun) / 60_000)} min`,
  ].join(', '),
);
process.exitCode = failed.length === 0 ? 0 : 1;
