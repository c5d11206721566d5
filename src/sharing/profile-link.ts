import type { Profile } from '../document/types.ts';
import { linkLimits } from '../limits/link.ts';
import { refuse } from '../table/problem.ts';
import { toBase62 } from './base62.ts';
import { deflate, hasDeflate } from './deflate.ts';
import { hasCryptography, headChars, headOf, seal, type Mode } from './envelope.ts';
import { fitLink } from './fit-link.ts';
import { toLinkProfile } from './link-profile.ts';
import { sizeOfLink, type LinkSize } from './link-size.ts';
import { lock, lockBytes } from './pass-phrase.ts';
import { toPayload } from './payload.ts';
import { readLink } from './read-link.ts';

export interface ProfileLink {
  readonly url: string;
  /** Characters of the whole address. */
  readonly length: number;
  readonly size: LinkSize;
  /** Whether long texts are cut in the link, for lack of room. */
  readonly isShortened: boolean;
  /** Lines that the link has no room for. */
  readonly dropped: number;
}

/** A profile in plain form and the bytes that carry it. */
interface Packed {
  readonly plain: Profile;
  readonly mode: Extract<Mode, 'a' | 'n'>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Packed both ways, the shorter wins; what is to be locked is always deflated. */
async function pack(profile: Profile, isLocked: boolean): Promise<Packed> {
  const plain = toLinkProfile(profile);
  const bytes = new TextEncoder().encode(JSON.stringify(toPayload(plain)));
  const packed = hasDeflate() ? await deflate(bytes) : null;
  if (packed !== null && (isLocked || packed.length < bytes.length))
    return { plain, mode: 'a', bytes: packed };
  if (isLocked) throw refuse('browser-lacks', {}, { feature: 'CompressionStream' });
  return { plain, mode: 'n', bytes };
}

const charsOf = (bytes: number): number => headChars + toBase62(new Uint8Array(bytes)).length;

/**
 * The link that carries a profile; `base` is the address of the page that shows it, and a phrase locks it. Every link fit
 * to be sent is opened again and compared before it is returned. What the link rounds is what toLinkProfile says; what it
 * has no room for is what fitLink says. Refuses with 'insecure' or 'browser-lacks' {feature}.
 */
export async function profileLink(profile: Profile, base: string, phrase?: string): Promise<ProfileLink> {
  if (!hasCryptography()) throw refuse('insecure');
  const page = `${base.split('#')[0] ?? ''}#`;
  const isLocked = phrase !== undefined;
  const fits = ({ bytes }: Packed): boolean =>
    page.length + charsOf(bytes.length + (isLocked ? lockBytes : 0)) <= linkLimits.madeChars;
  const fitted = await fitLink(profile, (one) => pack(one, isLocked), fits);
  const { plain, mode, bytes } = fitted.link;
  const fragment = isLocked
    ? await seal('x', await lock(bytes, phrase, headOf('x')))
    : await seal(mode, bytes);
  const url = page + fragment;
  const size = sizeOfLink(url.length);
  // One too long is never sent, and may be beyond what readers accept.
  if (size !== 'too-long') await checkOpens(fragment, plain, phrase);
  return { url, length: url.length, size, isShortened: fitted.isShortened, dropped: fitted.dropped };
}

async function checkOpens(fragment: string, profile: Profile, phrase?: string): Promise<void> {
  const opened = toPayload(await readLink(fragment, phrase));
  if (JSON.stringify(opened) !== JSON.stringify(toPayload(profile))) {
    throw new Error('A link that opens as another profile');
  }
}
