import type { WorkerPort } from './client.ts';
import { WaitingPort } from './waiting-port.ts';

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
 * Fetches the worker's program, once. It is a module of the page, so a worker can be started again after a cancel
 * though the network is gone by then.
 */
export async function fetchProgram(): Promise<string> {
  return (await import('./worker.ts?program')).default;
}

/**
 * Starts the engine's worker. A policy in the page's <meta> binds a worker only when it starts from a blob: of the
 * page, so the program goes into one.
 */
export function startWorker(): WorkerPort {
  return new WaitingPort(async () => {
    const blob = new Blob([await fetchProgram()], { type: 'text/javascript' });
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
  });
}
