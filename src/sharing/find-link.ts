/* Finds our link in what people paste: a mail, a redirect's address, a quoted reply that broke the line. */
import { linkLimits } from '../limits/link.ts';
import { declaredChars } from './envelope.ts';

/** `#`, also percent-encoded any number of times (%23, %2523 …), as redirects pass addresses on. */
const hash = /(?:#|%(?:25)*23)(?=p[0-9])/g;
/** What mail programs put into a long line: white space, quote marks, soft breaks, and these percent-encoded. */
const breaks = /^(?:[\s>]|=\r?\n|=(?:0D)?=?0A=?|%(?:25)*(?:20|0A|0D|09|3E))+/i;
/** A text with more is no message with a link in it. */
const run = /^[0-9A-Za-z]+/;

interface Candidate {
  readonly link: string;
  readonly isWhole: boolean;
}

/** The link that starts the text, joined over line breaks as far as its declared length asks. */
function linkAtStart(text: string): Candidate | null {
  const first = run.exec(text)?.[0];
  if (first === undefined) return null;
  let link = first;
  let rest = text.slice(first.length);
  for (;;) {
    const expected = declaredChars(link);
    if (expected !== null && link.length >= expected) return { link: link.slice(0, expected), isWhole: true };
    if (expected !== null && expected > linkLimits.chars) return { link: first, isWhole: false };
    const gap = breaks.exec(rest)?.[0];
    const next = gap === undefined ? undefined : run.exec(rest.slice(gap.length))?.[0];
    // Words after a cut link are not a part of it: only a whole link is worth joining.
    if (gap === undefined || next === undefined) return { link: first, isWhole: false };
    link += next;
    rest = rest.slice(gap.length + next.length);
  }
}

function candidatesIn(text: string): Candidate[] {
  const starts: number[] = [];
  for (const match of text.matchAll(hash)) {
    if (starts.push(match.index + match[0].length) === linkLimits.candidates) break;
  }
  const bare = /^\s*(?=p[0-9][a-z][0-9A-Za-z]{4})/.exec(text);
  if (bare !== null) starts.push(bare[0].length);
  return starts.flatMap((start) => {
    const found = linkAtStart(text.slice(start, start + 4 * linkLimits.chars));
    return found === null ? [] : [found];
  });
}

/**
 * The link in a text, as readLink takes it; null when there is none. The first whole one wins; a cut one is returned as
 * it is, so that reading can say how much is missing.
 */
export function findLink(text: string): string | null {
  const candidates = candidatesIn(text);
  return (candidates.find(({ isWhole }) => isWhole) ?? candidates[0])?.link ?? null;
}

/**
 * Every link in a text, each once, in their order; at most 50. Cut ones are among them as they are, but for those that
 * the text also has whole.
 */
export function findLinks(text: string): readonly string[] {
  const candidates = candidatesIn(text);
  const whole = candidates.filter(({ isWhole }) => isWhole).map(({ link }) => link);
  const kept = candidates.filter(
    ({ link, isWhole }) => isWhole || !whole.some((other) => other.startsWith(link)),
  );
  return [...new Set(kept.map(({ link }) => link))];
}
