import { LazyPart } from './lazy-part.svelte.ts';

/** Shown within the study, whose own part is fetched without it. */
export const segmentsPart = new LazyPart(() => import('./segments/SegmentsScreen.svelte'));
