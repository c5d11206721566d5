/** Marks that turn the direction of writing, for as long as no other mark ends it. */
const directionMarks = /[\u202A-\u202E\u2066-\u2069]/;
const isolates = /[\u2066-\u2069]/g;

/**
 * Somebody else's text on its way into a sentence of ours: what direction it is written in ends where it ends. A text
 * without such marks comes back as it is.
 */
export function isolate(text: string): string {
  return directionMarks.test(text) ? `\u2068${text.replace(isolates, '')}\u2069` : text;
}
