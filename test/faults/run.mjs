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
  'test/importing/fast/mutated-bytes.test.ts',
  'test/importing/excel/mutated-workbooks.test.ts',
];

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
    () => run('storage and tabs', [...playwright, 'browser/storage-faults', 'browser/two-tabs']),
  ],
  [
    'mutated links, files and lists',
    () =>
      run('mutations', ['node_modules/vitest/vitest.mjs', 'run', '--project', 'node', ...mutated], {
        MALKUND_MUTATIONS: process.env.MALKUND_MUTATIONS ?? '20000',
      }),
  ],
].map(([what, work]) => [what, work()]);

console.log('');
for (const [what, isWell] of results) console.log(`${isWell ? 'held  ' : 'FAILED'}  ${what}`);
process.exit(results.every(([, isWell]) => isWell) ? 0 : 1);
