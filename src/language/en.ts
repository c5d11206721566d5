import { first } from './en/first.ts';
import { later } from './en/later.ts';
import type { Messages } from './messages.ts';

/** All texts in English. */
export const en: Messages = { ...first, ...later };
