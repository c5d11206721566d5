import type { WorkerPort } from './client.ts';
import { scriptUrlPolicy } from './script-url-policy.ts';
import { WaitingPort } from './waiting-port.ts';

/* Only a worker that we started from our own blob gets through. */
const policy = scriptUrlPolicy('malkund-worker', (url) => url.startsWith(`blob:${location.origin}/`));

let address: string | undefined;

/**
 * Fetches the worker's program, once. It is a module of the page, so a worker can be started again after a cancel
 * though the network is gone by then.
 */
export async function fetchProgram(): Promise<string> {
  return (await import('./worker.ts?program')).default;
}

/**
 * Starts the engine's worker. A policy in the page's <meta> binds a worker only when it starts from a blob: of the
 * page, so the program goes into one. It stays there as long as the page does: the worker starts others from it.
 */
export function startWorker(): WorkerPort {
  return new WaitingPort(async () => {
    const program = await fetchProgram();
    address ??= URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
    return new Worker(policy.createScriptURL(address), { type: 'module' });
  });
}
