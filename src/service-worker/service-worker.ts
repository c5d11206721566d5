/*
 * Keeps the built app in the browser, so that it opens without a network, also by a link. It only ever asks its own
 * host for its own files. A page keeps the version that it was opened with: a new version waits until the reader says
 * yes, and then says so to all tabs.
 */
import type { BuildList } from './build-list.ts';
import { isChosen, takeOver, versionChosen } from './messages.ts';
import { Versions } from './versions.ts';
import { whichAnswer } from './which-answer.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put here by the build. */
declare const malkundBuild: BuildList;

const scope = self.registration.scope;
const files = new Set(malkundBuild.files.map(([path]) => path));
const versions = new Versions(scope, malkundBuild);

self.addEventListener('install', (event) => {
  event.waitUntil(versions.fetchThis());
});

self.addEventListener('activate', (event) => {
  // The page of the very first visit is served from here on, too.
  event.waitUntil(
    versions
      .choose()
      .then(() => versions.forgetOld())
      .then(() => self.clients.claim()),
  );
});

/**
 * The worker before this goes on answering, with this version's files, until all pages are closed. Taking its place at
 * once (skipWaiting) is not used: Chromium waits for it to come to rest, for minutes, and holds pages back meanwhile.
 */
async function useThisVersion(): Promise<void> {
  await versions.choose();
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) page.postMessage(versionChosen);
}

self.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (event.data === takeOver) event.waitUntil(useThisVersion());
  else if (event.data === isChosen && port !== undefined)
    event.waitUntil(
      versions.isChosen().then((answer) => {
        port.postMessage(answer);
      }),
    );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const answer = whichAnswer(
    { url: request.url, method: request.method, isNavigation: request.mode === 'navigate' },
    scope,
    files,
  );
  if (answer.from === 'this-version') event.respondWith(versions.fileOf(answer.path));
  else if (answer.from === 'any-version') event.respondWith(versions.fileOfAny(request));
});
