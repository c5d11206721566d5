/*
 * npm run test:faults: the long proofs that do not fit in npm test, each with its counts printed. Kills and storage in a
 * real browser, 20,000 mutated links and JSON files, 2,000 mutated CSV files and workbooks, two builds byte for byte.
 */
import { spawnSync } from 'node:child_process';

const node = process.execPath;
const run = (what, args, env = {}) => {
  console.log(`\n== ${what}`);
  return spawnSync(node, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
};
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

const results = [
  ['two clean builds are the same', () => run('two clean builds', ['test/faults/same-build.mjs'])],
  [
    'a browser is there',
    () => run('Chromium', ['test/browser/support/ensure-chromium.mjs']) && run('build', vite),
  ],
  [
    'kills at random moments',
    () => run('kills', [...playwright, '--config', 'test/faults/playwright.config.ts']),
  ],
  [
    'storage and tabs',
    () =>
      run(
        'storage and tabs',
        [...playwright, 'browser/storage-faults', 'browser/two-tabs', 'browser/again'],
        {
          MALKUND_LONG: 'true',
        },
      ),
  ],
  [
    'mutated links, files and lists',
    () =>
      run('mutations', [...vitest, ...mutated], {
        MALKUND_MUTATIONS: process.env.MALKUND_MUTATIONS ?? '20000',
      }),
  ],
  [
    '10,000 written lists, 3,000 mutated ones, and other random cases in full',
    () => run('random cases', [...vitest, ...cases], { MALKUND_LONG: 'true' }),
  ],
].map(([what, work]) => [what, work()]);

console.log('');
for (const [what, isWell] of results) console.log(`${isWell ? 'held  ' : 'FAILED'}  ${what}`);
process.exit(results.every(([, isWell]) => isWell) ? 0 : 1);
