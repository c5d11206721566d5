/*
 * Keeps the built app in the browser, so that it opens without a network, also by a link. It only ever asks its own
 * host for its own files. A page keeps the version that it was opened with: a new version waits until the reader says
 * yes, and then says so to all tabs by taking over.
 */
import type { BuildList } from './build-list.ts';
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
  event.waitUntil(versions.forgetOld().then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting());
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
