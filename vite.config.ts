import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, defineConfig, type Plugin } from 'vite';

/*
 * The policy that the built page carries: nothing but its own files, and no network calls at all. A policy in the page
 * binds the worker too because the worker starts from a blob: of the page (src/engine/start-worker.ts).
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  "connect-src 'none'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html malkund-worker malkund-reader',
].join('; ');
const target = 'es2023';

/** Not while developing: the development server injects inline styles and talks over a socket. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

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
  plugins: [svelte({ configFile: false }), contentSecurityPolicy(), fontPreload(), workerProgram()],
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
