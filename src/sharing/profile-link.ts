import type { Profile } from '../document/types.ts';
import { deflate, hasDeflate } from './deflate.ts';
import { seal } from './envelope.ts';
import { toLinkProfile } from './link-profile.ts';
import { linkLines, toPayload } from './payload.ts';
import { readLink } from './read-link.ts';

/** Outlook has cut links at 1,024 characters; Teams and Windows stop at 2,048. */
const everywhereChars = 1000;
const mostChars = 1900;

export interface ProfileLink {
  readonly url: string;
  /** Characters of the whole address. */
  readonly length: number;
  /** Where the link survives: in every program known, in most, or in too few: then offer the file instead. */
  readonly size: 'everywhere' | 'most' | 'too-long';
}

function sizeOf(length: number): ProfileLink['size'] {
  if (length <= everywhereChars) return 'everywhere';
  return length <= mostChars ? 'most' : 'too-long';
}

/** Packed both ways, the shorter text wins. */
async function fragmentOf(profile: Profile): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(toPayload(profile)));
  const packed = hasDeflate() ? await deflate(bytes) : null;
  return packed === null || packed.length >= bytes.length ? seal('n', bytes) : seal('a', packed);
}

/**
 * The link that carries a profile; `base` is the address of the page that shows it. Every link fit to be sent is opened
 * again and compared before it is returned. What the link leaves out or rounds is what toLinkProfile says.
 */
export async function profileLink(profile: Profile, base: string): Promise<ProfileLink> {
  const plain = toLinkProfile(profile);
  const fragment = await fragmentOf(plain);
  const url = `${base.split('#')[0] ?? ''}#${fragment}`;
  const size = plain.lines.length > linkLines ? 'too-long' : sizeOf(url.length);
  // One too long is never sent, and may be beyond what readers accept.
  if (size !== 'too-long') await checkOpens(fragment, plain);
  return { url, length: url.length, size };
}

async function checkOpens(fragment: string, profile: Profile): Promise<void> {
  const opened = toPayload(await readLink(fragment));
  if (JSON.stringify(opened) !== JSON.stringify(toPayload(profile))) {
    throw new Error('A link that opens as another profile');
  }
}
