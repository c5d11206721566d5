import type { Same } from './messages.ts';
import type { limitsPage } from './sv/limits-page.ts';

/** What both languages say, as Swedish says it first. */
export type LimitsPageTexts = Same<typeof limitsPage>;
