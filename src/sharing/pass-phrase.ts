/*
 * Mode x: the deflated payload under a pass phrase. The body is salt (16 bytes), IV (12) and what AES-GCM gives (the
 * payload and a tag of 16). How the key is made is fixed for ever by the mode: a link from a stranger must not be able
 * to ask for a billion rounds. A link can be tried against for ever, so the phrase must be long.
 */

const rounds = 600_000;
const saltBytes = 16;
const ivBytes = 12;
const tagBits = 128;
/** What a lock adds to what it locks. */
export const lockBytes = saltBytes + ivBytes + tagBits / 8;

/** No letters that are taken for one another: 32 characters, five bits each. */
const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
const groups = 4;
const groupLength = 4;

/** Fewest characters of a phrase of one's own. */
export const fewestPhraseChars = 12;

/** A new phrase of 80 random bits, to be read out or copied: "k7mp-q3xz-w9rt-4hnd". */
export function makePhrase(): string {
  const random = crypto.getRandomValues(new Uint8Array(groups * groupLength));
  const text = Array.from(random, (byte) => letters.charAt(byte % letters.length)).join('');
  return (text.match(/.{4}/g) ?? []).join('-');
}

/** Whether a phrase is too long to be tried out by hand; how hard it is to guess is up to its maker. */
export const isLongEnough = (phrase: string): boolean => plainPhrase(phrase).length >= fewestPhraseChars;

/** As typed, whatever the keyboard composes letters of, and without what a copy has around it. */
const plainPhrase = (phrase: string): string => phrase.normalize('NFC').trim();

async function keyOf(phrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(plainPhrase(phrase));
  const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', iterations: rounds, salt },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

const gcm = (iv: Uint8Array<ArrayBuffer>, head: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(head),
  tagLength: tagBits,
});

/** Locks bytes; `head` is what stands before them in the link, and opens only with it. */
export async function lock(
  bytes: Uint8Array<ArrayBuffer>,
  phrase: string,
  head: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes));
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const locked = await crypto.subtle.encrypt(gcm(iv, head), await keyOf(phrase, salt), bytes);
  const all = new Uint8Array(saltBytes + ivBytes + locked.byteLength);
  all.set(salt);
  all.set(iv, saltBytes);
  all.set(new Uint8Array(locked), saltBytes + ivBytes);
  return all;
}

/** The bytes that were locked; null for another phrase. The link's own checksum has told damage before. */
export async function unlock(
  locked: Uint8Array<ArrayBuffer>,
  phrase: string,
  head: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const salt = locked.slice(0, saltBytes);
  const iv = locked.slice(saltBytes, saltBytes + ivBytes);
  try {
    const key = await keyOf(phrase, salt);
    return new Uint8Array(await crypto.subtle.decrypt(gcm(iv, head), key, locked.slice(saltBytes + ivBytes)));
  } catch {
    return null;
  }
}
