/*
 * The page's side of the service worker: it registers it, and tells when there is a new version. The page itself asks
 * the network for nothing, and shows the version that it was opened with until it is loaded anew.
 */

import { isChosen, takeOver, versionChosen } from '../service-worker/messages.ts';

/** A new version waits for the reader's yes, or has been taken into use by another tab. */
export type News = { readonly kind: 'waiting'; readonly use: () => void } | { readonly kind: 'taken' };

const askAgainMs = 60 * 60 * 1000;

interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
}

/** Beside the page, so that what it may answer is the page's own folder. Where trusted types hold, no other gets through. */
function programAddress(): string {
  const address = new URL('./service-worker.js', location.href).href;
  const policy = (globalThis as unknown as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
    'malkund-service-worker',
    {
      createScriptURL(url) {
        if (url !== address) throw new TypeError('A service worker from elsewhere');
        return url;
      },
    },
  );
  return policy?.createScriptURL(address) ?? address;
}

/** True once it answers for the page, false when it could not be installed. */
function isInstalled(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (worker.state === 'activated') resolve(true);
      else if (worker.state === 'redundant') resolve(false);
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Whether the version that waits is what opens already: the page may be it, and only its worker is still to come. */
function isInUse(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<boolean>) => {
      resolve(data);
    };
    worker.postMessage(isChosen, [port2]);
  });
}

/** Tells of every version that comes to wait behind the one that the page uses. */
function watchForNew(
  registration: ServiceWorkerRegistration,
  onwaiting: (worker: ServiceWorker) => void,
): void {
  const look = (): void => {
    const { waiting, active } = registration;
    if (waiting === null || active === null) return;
    void isInUse(waiting).then((isIt) => {
      if (!isIt) onwaiting(waiting);
    });
  };
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
  look();
}

/** A page that stays open for days asks for a new version when the reader comes back to it. */
function askAgainLater(registration: ServiceWorkerRegistration): void {
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < askAgainMs) return;
    asked = Date.now();
    // Without a network there is nothing new.
    registration.update().catch(() => undefined);
  });
}

/**
 * Keeps all of the app in this browser. Settles with true when everything is there and the network can go; false where
 * the browser or the address (not https) does not allow it.
 */
export async function keepOffline(onnews: (news: News) => void): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  const container = navigator.serviceWorker;
  let isOurYes = false;
  container.addEventListener('message', ({ data }) => {
    if (data !== versionChosen) return;
    if (isOurYes) location.reload();
    else onnews({ kind: 'taken' });
  });
  container.startMessages();
  try {
    const registration = await container.register(programAddress(), { updateViaCache: 'none' });
    watchForNew(registration, (worker) => {
      const use = (): void => {
        isOurYes = true;
        worker.postMessage(takeOver);
      };
      onnews({ kind: 'waiting', use });
    });
    askAgainLater(registration);
    const worker = registration.active ?? registration.waiting ?? registration.installing;
    return worker !== null && (await isInstalled(worker));
  } catch {
    return false;
  }
}
