/*
 * Other people's texts in sentences of ours: names of customers, columns and files may be written from right to left, or
 * hold marks that turn the direction of what follows. What begins in such a text ends with it.
 */

/** Marks that begin another direction, and end it, and letters that are written from right to left. */
const turning =
  /[\u061C\u200F\u202A-\u202E\u2066-\u2069\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\uD802\uD803\uD83A\uD83B]/g;
const isolates = /[\u2066-\u2069]/g;
const begin = '\u2068';
const end = '\u2069';

/** Somebody else's text on its way into a sentence of ours. A text that turns nothing comes back as it is. */
export function isolate(text: string): string {
  return isClosed(text) ? text : `${begin}${text.replace(isolates, '')}${end}`;
}

/** Whether all that turns the direction is between marks that isolate it, as in a sentence that was made before. */
function isClosed(text: string): boolean {
  let depth = 0;
  for (const [mark] of text.matchAll(turning)) {
    if (mark >= '\u2066' && mark < end) depth++;
    else if (depth === 0) return false;
    else if (mark === end) depth--;
  }
  return depth === 0;
}

/** Marks of isolation, and what ends a paragraph (which some control characters do), and with it all isolation in it. */
const bounds = /[\u2066-\u2069\u2029\p{Cc}]/gu;
export const isolateMark = /[\u2066-\u2069]/;

/**
 * The same text, in which every isolation that is begun is ended, in each of its paragraphs, and none is ended that was not
 * begun in it. Shown in an element that is kept apart, neither what stands before it nor what follows can be reached from
 * within: for the order of writing such an element is no more than a mark that begins an isolation and one that ends it
 * (CSS Writing Modes 4, 2.4.2), which a mark within would end in its place.
 */
export function balanced(text: string): string {
  const open: string[] = [];
  const ends = (): string => end.repeat(open.length);
  const within = text.replace(bounds, (mark) => {
    if (mark === end) return open.pop() === undefined ? '' : end;
    if (isolateMark.test(mark)) return (open.push(mark), mark);
    return ends() + mark + open.join('');
  });
  return within + ends();
}

/** The same texts, with every text that is put into a sentence isolated in it. */
export function isolating<Texts>(texts: Texts): Texts {
  return isolatingAny(texts) as Texts;
}

function isolatingAny(texts: unknown): unknown {
  if (typeof texts === 'function') {
    return (...parts: readonly unknown[]): unknown =>
      Reflect.apply(texts as (...parts: unknown[]) => unknown, undefined, parts.map(isolatePart));
  }
  if (Array.isArray(texts)) return texts.map(isolatingAny);
  if (typeof texts !== 'object' || texts === null || texts instanceof Map) return texts;
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, isolatingAny(text)]));
}

function isolatePart(part: unknown): unknown {
  if (typeof part === 'string') return isolate(part);
  return Array.isArray(part) ? part.map(isolatePart) : part;
}
