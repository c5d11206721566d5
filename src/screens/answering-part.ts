import { LazyPart } from './lazy-part.svelte.ts';

/** The page of somebody who was invited to a workshop, on a phone perhaps: it brings its own texts. */
export const answeringPart = new LazyPart(
  () => import('./answering/AnsweringPage.svelte'),
  () => Promise.resolve(),
);
