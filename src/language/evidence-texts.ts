import type { Same } from './messages.ts';
import type { evidence } from './sv/evidence.ts';

/** What both languages say, as Swedish says it first. */
export type EvidenceTexts = Same<typeof evidence>;
