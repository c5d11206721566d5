import type { Same } from './messages.ts';
import type { asking } from './sv/asking.ts';

/** What both languages say, as Swedish says it first. */
export type AskingTexts = Same<typeof asking>;
