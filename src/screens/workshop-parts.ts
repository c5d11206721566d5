/* The workshop of a study: for the leader, and for the projector. Few open them, so each is fetched when it is shown. */
import { LazyPart } from './lazy-part.svelte.ts';

export const workshopPart = new LazyPart(() => import('./workshop/WorkshopScreen.svelte'));
export const presentPart = new LazyPart(() => import('./present/PresentScreen.svelte'));
