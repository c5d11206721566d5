/* What changes beside a kept profile, which itself never does. */
import { documentLimits as limits } from '../limits/document.ts';
import type { KeptProfile } from '../document/types.ts';

/** With the owner's notes; without any when they are blank. */
export function withNotes({ notes: _, ...kept }: KeptProfile, notes: string): KeptProfile {
  const filled = notes.trim().slice(0, limits.notesChars);
  return filled === '' ? kept : { ...kept, notes: filled };
}

/** Remembered as shared at a time, in milliseconds since 1970, unless it was shared after that. */
export function sharedAt(kept: KeptProfile, at: number): KeptProfile {
  return { ...kept, sharedAt: Math.max(at, kept.sharedAt ?? 0) };
}
