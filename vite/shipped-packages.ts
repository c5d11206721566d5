import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}
const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

export const licencesFile = 'licences.txt';
const virtualModule = 'virtual:shipped-packages';

/** Only "dependencies" ship; what the build and the tests use stands under "devDependencies". */
function declared(root: string): readonly Manifest[] {
  return Object.keys(manifestIn(root).dependencies ?? {})
    .sort()
    .map((name) => manifestIn(join(root, 'node_modules', name)));
}

/** The folder of the package that a module came from: those that the declared ones bring along are found here, too. */
function packageFolder(moduleId: string): string | undefined {
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(moduleId)?.[1];
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
}

function licenceOf(folder: string): string {
  const { name, version, license = '' } = manifestIn(folder);
  return [`${name} ${version} (${license})`, licenceText(folder)].join('\n\n');
}

/**
 * The packages that ship, for the page that tells of them, and their licences word for word in licences.txt: of those
 * that package.json names, and of what they bring into the built files.
 */
export function shippedPackages(): Plugin {
  let root = '';
  return {
    name: 'shipped-packages',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === virtualModule ? `\0${virtualModule}` : undefined),
    load(id) {
      if (id !== `\0${virtualModule}`) return undefined;
      const packages = declared(root).map(({ name, version, license = '' }) => ({
        name,
        version,
        licence: license,
      }));
      return `export const shippedPackages = ${JSON.stringify(packages)};`;
    },
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((output) =>
        output.type === 'chunk' ? output.moduleIds : [],
      );
      const folders = new Set(declared(root).map(({ name }) => join(root, 'node_modules', name)));
      for (const id of modules) {
        const folder = packageFolder(id);
        if (folder !== undefined && existsSync(join(folder, 'package.json'))) folders.add(folder);
      }
      const rule = `\n\n${'-'.repeat(80)}\n\n`;
      const own = `Målkund\n\n${licenceText(root)}`;
      const source = [own, ...Array.from(folders).sort().map(licenceOf)].join(rule);
      this.emitFile({ type: 'asset', fileName: licencesFile, source: `${source}\n` });
    },
  };
}
