import type { Same } from './messages.ts';
import type { methodPage } from './sv/method-page.ts';

/** What both languages say, as Swedish says it first. */
export type MethodPageTexts = Same<typeof methodPage>;
