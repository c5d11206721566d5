import { readJson } from '../document/json-text.ts';
import type { Profile } from '../document/types.ts';
import { refuse } from '../table/problem.ts';
import { hasDeflate, inflate } from './deflate.ts';
import { headOf, open } from './envelope.ts';
import { findLink } from './find-link.ts';
import { toLinkProfile } from './link-profile.ts';
import { unlock } from './pass-phrase.ts';
import { fromPayload } from './payload.ts';

/** Bytes that a link may inflate to; ours have a few thousand. */
const inflatedBytes = 64 * 1024;
const jsonLimits = { chars: inflatedBytes, depth: 6, nodes: 2000 };

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (!hasDeflate()) throw refuse('browser-lacks', {}, { feature: 'DecompressionStream' });
  const inflated = await inflate(bytes, inflatedBytes);
  if (inflated === 'too-large') throw refuse('link-too-large', {}, { limit: inflatedBytes });
  if (inflated === 'damaged') throw refuse('link-damaged');
  return inflated;
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw refuse('link-damaged');
  }
}

/** What is under the pass phrase, still packed. */
async function unlocked(
  bytes: Uint8Array<ArrayBuffer>,
  phrase: string | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  if (phrase === undefined) throw refuse('link-locked');
  const opened = await unlock(bytes, phrase, headOf('x'));
  if (opened === null) throw refuse('phrase-wrong');
  return opened;
}

/**
 * The profile in a link's fragment (with or without `#`), every part checked; nothing is stored. Refuses with
 * 'link-empty', 'link-not-ours', 'link-newer' {found}, 'link-cut' {found, expected}, 'link-too-large' {limit},
 * 'link-damaged' {where?}, 'browser-lacks' {feature}, 'insecure', 'link-locked' (ask for the phrase) or 'phrase-wrong'.
 */
export async function readLink(fragment: string, phrase?: string): Promise<Profile> {
  const { mode, bytes } = await open(fragment);
  const packed = mode === 'x' ? await unlocked(bytes, phrase) : bytes;
  const reading = readJson(utf8(mode === 'n' ? packed : await unpack(packed)), jsonLimits);
  if (!reading.ok) {
    throw reading.fault === 'not-json'
      ? refuse('link-damaged')
      : refuse('link-too-large', {}, { limit: jsonLimits.nodes });
  }
  return toLinkProfile(fromPayload(reading.value));
}

/** The profile of the link in a pasted text, however the link was wrapped. Refuses as readLink does. */
export async function readPastedLink(text: string): Promise<Profile> {
  if (text.trim() === '') throw refuse('link-empty');
  const link = findLink(text);
  if (link === null) throw refuse('link-not-ours');
  return readLink(link);
}
