/* Most links are never drawn. */
import { LazyPart } from '../lazy-part.svelte.ts';

export const qrPart = new LazyPart(() => import('./QrView.svelte'));
