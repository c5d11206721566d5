import type { Profile } from '../document/types.ts';
import { refuse } from '../table/problem.ts';
import { headOf, open } from './envelope.ts';
import { findLink } from './find-link.ts';
import { toLinkProfile } from './link-profile.ts';
import { readPackedJson } from './packed-json.ts';
import { unlock } from './pass-phrase.ts';
import { fromPayload } from './payload.ts';

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
  if (mode === 'i' || mode === 's') throw refuse('link-other-kind');
  const packed = mode === 'x' ? await unlocked(bytes, phrase) : bytes;
  return toLinkProfile(fromPayload(await readPackedJson(packed, mode !== 'n')));
}

/** The profile of the link in a pasted text, however the link was wrapped. Refuses as readLink does. */
export async function readPastedLink(text: string): Promise<Profile> {
  if (text.trim() === '') throw refuse('link-empty');
  const link = findLink(text);
  if (link === null) throw refuse('link-not-ours');
  return readLink(link);
}
