/*
 * Builds the app twice, each time from a clean copy of the source in a folder of another name, and says whether both are the
 * same byte for byte: then anyone can build the page and see that it is the one that a host serves.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const notSource = new Set(['node_modules', 'dist', '.git', 'test']);

function buildIn(folder) {
  cpSync(root, folder, {
    recursive: true,
    filter: (path) => dirname(path) !== root || !notSource.has(relative(root, path)),
  });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const vite = join(folder, 'node_modules/vite/bin/vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`The build in ${folder} failed`);
  const dist = join(folder, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(dist, path), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

const place = mkdtempSync(join(tmpdir(), 'malkund-builds-'));
try {
  const one = buildIn(join(place, 'one'));
  const other = buildIn(join(place, 'a folder of another name'));
  const different = [...new Set([...one.keys(), ...other.keys()])].filter(
    (name) => one.get(name) !== other.get(name),
  );
  if (different.length > 0) {
    console.error(`Two clean builds differ in ${different.length} files:\n${different.join('\n')}`);
    process.exitCode = 1;
  } else {
    const all = createHash('sha256')
      .update(JSON.stringify([...one].sort()))
      .digest('hex');
    console.log(`Two clean builds are the same: ${one.size} files, sha256 of all hashes ${all}`);
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}
