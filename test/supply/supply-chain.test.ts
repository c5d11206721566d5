/* What the app is made of comes from one place, in one version each, and runs nothing when it is installed. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedFolders } from '../support/shipped-folders.ts';

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

interface Manifest {
  readonly license?: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
}
interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
  readonly inBundle?: boolean;
}
const manifest = json('package.json') as Manifest;
const lock = json('package-lock.json') as { readonly packages: Readonly<Record<string, Locked>> };
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
const registry = 'https://registry.npmjs.org/';

describe('the supply chain', () => {
  it('names every package in one exact version', () => {
    const { dependencies, devDependencies, overrides } = manifest;
    const asked = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    const installed = Object.entries({ ...dependencies, ...devDependencies });
    for (const [name, version] of installed)
      expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
  });

  it('locks every package by its checksum, from the public registry only', () => {
    expect(locked.length).toBeGreaterThan(100);
    const odd = locked.filter(
      ([, { resolved = registry, integrity = '', link, inBundle }]) =>
        link === true ||
        inBundle === true ||
        !resolved.startsWith(registry) ||
        !/^sha512-.{88}$/.test(integrity),
    );
    expect(odd.map(([path]) => path)).toEqual([]);
  });

  it('runs no script of a package when it is installed', () => {
    const settings = readFileSync('.npmrc', 'utf8').split('\n');
    expect(settings).toContain('ignore-scripts=true');
    expect(settings).toContain('save-exact=true');
    // Nothing is missing for want of a script, since none has one.
    expect(locked.filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([]);
  });

  it('ships nine packages at most, each under a licence that lets anyone use and pass it on', () => {
    const shipped = shippedFolders();
    expect(shipped.length).toBeLessThanOrEqual(9);
    for (const name of shipped) {
      const { license = '' } = json(`node_modules/${name}/package.json`) as Manifest;
      expect(['MIT', 'ISC', 'OFL-1.1', 'BSD-3-Clause', 'Apache-2.0']).toContain(license);
    }
  });
});
