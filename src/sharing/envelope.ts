/*
 * The envelope of a link, in digits and letters only:
 *   p 1 mode(1) length(4) check(9) body
 * magic, version, how the body is packed, how many characters the body has, 48 bits of SHA-256 over head, length and
 * body, and the bytes in base62. The length comes first, so that a cut link can be named and what mail programs add
 * behind is ignored. Never change what version 1 means: its links are out in the world.
 */
import { linkLimits } from '../limits/link.ts';
import { refuse } from '../table/problem.ts';
import { fromBase62, fromDigits, toBase62, toDigits } from './base62.ts';

/**
 * A profile: a, deflated; n, not compressed; x, deflated and under a pass phrase; d (preset dictionary) is reserved. For
 * a workshop: i, an invitation; s, an answer; see workshop-link.ts.
 */
export type Mode = 'a' | 'n' | 'x' | 'i' | 's';

const modes: readonly string[] = ['a', 'n', 'x', 'i', 's'] satisfies Mode[];
const isMode = (letter: string): letter is Mode => modes.includes(letter);

const magic = 'p';
const version = '1';
const lengthEnd = 7;
/** Characters of a link before its body. */
export const headChars = 16;
const checkBytes = 6;

/** What stands first in a link of a mode, and says what all that follows means. */
export const headOf = (mode: Mode): string => magic + version + mode;

/** Browsers give their cryptography to secure pages only. */
export const hasCryptography = (): boolean =>
  (globalThis as { crypto?: Partial<Crypto> }).crypto?.subtle !== undefined;

async function checkOf(head: string, body: string): Promise<string> {
  const bytes = new TextEncoder().encode(head + body);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return toBase62(new Uint8Array(digest, 0, checkBytes));
}

/** The characters that a link needs in all, by its declared length; null when that is cut off. */
export function declaredChars(link: string): number | null {
  return link.length < lengthEnd ? null : headChars + fromDigits(link.slice(3, lengthEnd));
}

/** Puts bytes in an envelope: the text after `#`. */
export async function seal(mode: Mode, bytes: Uint8Array): Promise<string> {
  const body = toBase62(bytes);
  const head = headOf(mode) + toDigits(body.length, 4);
  return head + (await checkOf(head, body)) + body;
}

function checkHead(link: string): void {
  if (!link.startsWith(magic) || /^p[A-Za-z]/.test(link)) throw refuse('link-not-ours');
  const found = link.slice(1, 2);
  if (found !== '' && found !== version) throw refuse('link-newer', {}, { found: `${magic}${found}` });
}

function checkLength(link: string): number {
  const expected = declaredChars(link);
  if (expected === null) throw refuse('link-cut', {}, { found: link.length, expected: headChars });
  if (expected > linkLimits.chars)
    throw refuse('link-too-large', {}, { found: expected, limit: linkLimits.chars });
  if (link.length < expected) throw refuse('link-cut', {}, { found: link.length, expected });
  return expected;
}

function modeOf(link: string): Mode {
  const mode = link.slice(2, 3);
  if (isMode(mode)) return mode;
  throw refuse('link-newer', {}, { found: link.slice(0, 3) });
}

/** The digits and letters that a fragment starts with, with or without `#`. */
function linkText(fragment: string): string {
  if (/^#?\s*$/.test(fragment)) throw refuse('link-empty');
  const text = /^#?([0-9A-Za-z]+)/.exec(fragment)?.[1];
  if (text === undefined) throw refuse('link-not-ours');
  return text;
}

/**
 * Opens an envelope. Refuses with 'link-empty', 'link-not-ours', 'link-newer' {found}, 'link-cut' {found, expected},
 * 'link-too-large' {found, limit}, 'link-damaged' or 'insecure'.
 */
export async function open(fragment: string): Promise<{ mode: Mode; bytes: Uint8Array<ArrayBuffer> }> {
  const link = linkText(fragment);
  checkHead(link);
  const end = checkLength(link);
  const mode = modeOf(link);
  if (!hasCryptography()) throw refuse('insecure');
  const body = link.slice(headChars, end);
  if ((await checkOf(link.slice(0, lengthEnd), body)) !== link.slice(lengthEnd, headChars)) {
    throw refuse('link-damaged');
  }
  const bytes = fromBase62(body);
  if (bytes === null) throw refuse('link-damaged');
  return { mode, bytes };
}
