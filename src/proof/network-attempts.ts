/*
 * Tries to call the network, in the page and in a worker that is started as the app's own worker is. Each call goes to
 * the page's own host, so nobody else hears of it if it should get through; a page that may not even call its own host
 * may call no other.
 */

/**
 * blocked: the browser says that the page's policy stopped it; bound: it says nothing (WebKit's workers tell of no stops),
 * but the policy is in force there; failed: it did not get through, for whatever reason.
 */
export type Outcome = 'blocked' | 'bound' | 'failed' | 'open';

export interface Attempts {
  readonly fetch: Outcome;
  readonly socket: Outcome;
}

interface Scope {
  addEventListener(name: 'securitypolicyviolation', listen: () => void): void;
  removeEventListener(name: 'securitypolicyviolation', listen: () => void): void;
}

/**
 * Both attempts. Its text is also run by the worker, so it must stand by itself: no imports, nothing from outside. `at`
 * is an address on the own host.
 */
async function attempt(at: string, scope: Scope): Promise<Attempts> {
  const waitMs = 3000;
  const saidWithinMs = 1500;
  const leastRestMs = 200;
  const rest = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      setTimeout(resolve, ms);
    });
  // The same policy that stops calls stops text from being run.
  const isBound = (): boolean => {
    try {
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- to see that it is refused
      new Function('');
      return false;
    } catch {
      return true;
    }
  };
  const outcomeOf = async (call: () => Promise<unknown>): Promise<Outcome> => {
    let listen = (): void => undefined;
    const stopped = new Promise<true>((resolve) => {
      listen = () => {
        resolve(true);
      };
    });
    scope.addEventListener('securitypolicyviolation', listen);
    try {
      await call();
      return 'open';
    } catch {
      // What the browser says of it may come a moment after the refusal, and later when it is busy.
      const silence = rest(saidWithinMs).then(() => false);
      // Firefox stands still for good where a worker is ended while it puts a refused socket away.
      const [isSaid] = await Promise.all([Promise.race([stopped, silence]), rest(leastRestMs)]);
      if (isSaid) return 'blocked';
      return isBound() ? 'bound' : 'failed';
    } finally {
      scope.removeEventListener('securitypolicyviolation', listen);
    }
  };
  const connect = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(at.replace(/^http/, 'ws'));
      socket.onopen = () => {
        socket.close();
        resolve();
      };
      socket.onerror = () => {
        reject(new Error('no socket'));
      };
      setTimeout(reject, waitMs);
    });
  return {
    fetch: await outcomeOf(() => fetch(at, { cache: 'no-store' })),
    socket: await outcomeOf(connect),
  };
}

const address = (): string => new URL('./icon.svg', location.href).href;

/** What comes of calling the network from the page. */
export function attemptInPage(): Promise<Attempts> {
  return attempt(address(), document);
}

interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}
let policy: ScriptUrlPolicy | undefined;

/** Where trusted types hold, only our own blob starts a worker, as in engine/start-worker.ts. */
function trusted(url: string): string {
  const types = (
    globalThis as unknown as {
      trustedTypes?: { createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy };
    }
  ).trustedTypes;
  policy ??= types?.createPolicy('malkund-proof', {
    createScriptURL(asked) {
      if (!asked.startsWith(`blob:${location.origin}/`)) throw new TypeError('A worker from elsewhere');
      return asked;
    },
  });
  return policy?.createScriptURL(url) ?? url;
}

/** What comes of calling the network from a worker; fails where no worker can be started. */
export async function attemptInWorker(): Promise<Attempts> {
  const program = `(${attempt.toString()})(${JSON.stringify(address())}, self).then((found) => { postMessage(found); });`;
  const url = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  const worker = new Worker(trusted(url), { type: 'module' });
  try {
    return await new Promise<Attempts>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Attempts>) => {
        resolve(data);
      };
      worker.onerror = () => {
        reject(new Error('The worker did not start'));
      };
    });
  } finally {
    worker.terminate();
    URL.revokeObjectURL(url);
  }
}
