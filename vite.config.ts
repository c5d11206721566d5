import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, defineConfig, type Plugin } from 'vite';
import { securityHeaders } from './vite/security-headers.ts';
import { serviceWorker } from './vite/service-worker.ts';
import { shippedPackages } from './vite/shipped-packages.ts';

const target = 'es2023';

/** The text is drawn in its own letters from the start, rather than moving when they come. */
function fontPreload(): Plugin {
  return {
    name: 'font-preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((name) => name.endsWith('.woff2'))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `./${name}`, crossorigin: '' },
            injectTo: 'head',
          })),
    },
  };
}

/**
 * `import program from './worker.ts?program'`: a worker with all that it imports, built into one string. The page holds
 * it as one of its own modules, so that a worker starts also when the network is gone; a worker that is a file is
 * fetched anew each time it starts. While developing the string only imports the file as it stands.
 */
function workerProgram(): Plugin {
  const query = '?program';
  let isBuild = false;
  let root = '';
  return {
    name: 'worker-program',
    enforce: 'pre',
    configResolved(config) {
      isBuild = config.command === 'build';
      root = config.root;
    },
    async load(id) {
      if (!id.endsWith(query)) return undefined;
      const file = id.slice(0, -query.length);
      if (!isBuild) {
        const served = JSON.stringify(`${file.slice(root.length)}?worker_file&type=module`);
        return `export default 'import ' + JSON.stringify(new URL(${served}, location.origin).href) + ';';`;
      }
      const built = await build({
        configFile: false,
        root,
        logLevel: 'warn',
        build: {
          target,
          write: false,
          modulePreload: false,
          rolldownOptions: { input: file, output: { format: 'es', codeSplitting: false } },
        },
      });
      const [chunk, ...others] = [built]
        .flat()
        .flatMap((result) => ('output' in result ? result.output : []));
      if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`${file} is not one file when built`);
      return { code: `export default ${JSON.stringify(chunk.code)};`, moduleSideEffects: false };
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [
    svelte({ configFile: false }),
    securityHeaders(),
    fontPreload(),
    workerProgram(),
    shippedPackages(),
    serviceWorker(target),
  ],
  build: {
    target,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    // The worker's program is a build of its own, and takes the time it takes.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  // What the worker needs is made ready at the start too, not when it is first asked for, which reloads the page.
  optimizeDeps: { entries: ['index.html', 'src/engine/worker.ts'] },
  preview: { port: 4173 },
});
