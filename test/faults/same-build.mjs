/* Builds twice, each time from nothing, and compares byte for byte: what is served can be checked against the source. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function build() {
  const folder = mkdtempSync(join(tmpdir(), 'malkund-build-'));
  const args = [
    'node_modules/vite/bin/vite.js',
    'build',
    '--logLevel',
    'error',
    '--emptyOutDir',
    '--outDir',
    folder,
  ];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const sums = files.map((file) => {
    const path = join(file.parentPath, file.name);
    return `${createHash('sha256').update(readFileSync(path)).digest('hex')}  ${path.slice(folder.length + 1)}`;
  });
  rmSync(folder, { recursive: true });
  return sums.toSorted();
}

const [first, second] = [build(), build()];
const differs = [
  ...first.filter((line) => !second.includes(line)),
  ...second.filter((line) => !first.includes(line)),
];
if (differs.length > 0) {
  console.error(`Two builds differ:\n${differs.join('\n')}`);
  process.exit(1);
}
const whole = createHash('sha256').update(first.join('\n')).digest('hex');
console.log(`Two clean builds: ${first.length} files, byte for byte the same (${whole.slice(0, 16)})`);
