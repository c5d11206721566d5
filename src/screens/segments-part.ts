import { LazyPart } from './lazy-part.svelte.ts';

/* Shown within the study, whose own part is fetched without them. */
export const segmentsPart = new LazyPart(() => import('./segments/SegmentsScreen.svelte'));
export const leadsPart = new LazyPart(() => import('./leads/LeadsScreen.svelte'));
