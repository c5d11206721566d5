import { LazyPart } from '../lazy-part.svelte.ts';

export const dropPart = new LazyPart(() => import('./DropAnswer.svelte'));
