import { LazyPart } from '../lazy-part.svelte.ts';

/** What a study that is done again took over; fetched with the first such study. */
export const againPart = new LazyPart(() => import('./AgainNews.svelte'));
