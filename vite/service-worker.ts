import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { pageFile, type BuildList } from '../src/service-worker/build-list.ts';

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Files that the browser never asks for: they are there for the host or for people. */
const notForThePage = /^_|\.map$/;

function publicFiles(folder: string): readonly (readonly [string, Uint8Array])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)] as const;
    });
}

/** Every file that the app may need, with its hash, and one name for them all. */
function listFiles(bundle: Rolldown.OutputBundle, publicFolder: string): BuildList {
  const built = Object.values(bundle).map((output) => {
    const content = output.type === 'chunk' ? output.code : output.source;
    return [output.fileName === 'index.html' ? pageFile : output.fileName, content] as const;
  });
  const files = [...built, ...publicFiles(publicFolder)]
    .filter(([path]) => !notForThePage.test(path))
    .map(([path, content]) => [path, sha256(content)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { version: sha256(JSON.stringify(files)).slice(0, 16), files };
}

/**
 * Builds src/service-worker into service-worker.js, beside index.html so that its scope is the folder that the app is
 * in, wherever that is. Last of all plugins, when every other file is there to be listed.
 */
export function serviceWorker(target: string): Plugin {
  let root = '';
  let publicFolder = '';
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      publicFolder = config.publicDir;
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const list = listFiles(bundle, publicFolder);
        const built = await build({
          configFile: false,
          root,
          logLevel: 'warn',
          define: { malkundBuild: JSON.stringify(list) },
          build: {
            target,
            write: false,
            modulePreload: false,
            copyPublicDir: false,
            rolldownOptions: {
              input: join(root, 'src/service-worker/service-worker.ts'),
              output: { format: 'iife', codeSplitting: false },
            },
          },
        });
        const [chunk] = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
        if (chunk?.type !== 'chunk') throw new Error('The service worker is not one file when built');
        this.emitFile({ type: 'asset', fileName: 'service-worker.js', source: chunk.code });
      },
    },
  };
}
