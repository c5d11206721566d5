import workerUrl from './worker.ts?worker&url';

interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
}

/* Where the browser enforces trusted types, only a worker that we started from our own blob gets through. */
const policy: ScriptUrlPolicy = (
  globalThis as unknown as { trustedTypes?: TrustedTypes }
).trustedTypes?.createPolicy('malkund-worker', {
  createScriptURL(url) {
    if (!url.startsWith(`blob:${location.origin}/`)) throw new TypeError('A worker from elsewhere');
    return url;
  },
}) ?? { createScriptURL: (url) => url };

/**
 * Starts the engine's worker. A policy in the page's <meta> binds a worker only when it starts from a blob: of the
 * page, so it starts from one that imports the real file.
 */
export function startWorker(): Worker {
  const file = new URL(workerUrl, import.meta.url).href;
  const blob = new Blob([`import ${JSON.stringify(file)};`], { type: 'text/javascript' });
  const address = URL.createObjectURL(blob);
  const worker = new Worker(policy.createScriptURL(address), { type: 'module' });
  worker.addEventListener(
    'message',
    () => {
      URL.revokeObjectURL(address);
    },
    { once: true },
  );
  return worker;
}
