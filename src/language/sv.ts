import { first } from './sv/first.ts';
import { later } from './sv/later.ts';

/** All texts in Swedish. */
export const sv = { ...first, ...later };
