/* JSON as the bytes of a link, and back under caps: a link comes from anybody. */
import { readJson } from '../document/json-text.ts';
import { linkLimits } from '../limits/link.ts';
import { refuse } from '../table/problem.ts';
import { hasDeflate, inflate } from './deflate.ts';

const { unpackedBytes, depth, nodes } = linkLimits;
const jsonLimits = { chars: unpackedBytes, depth, nodes };

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (!hasDeflate()) throw refuse('browser-lacks', {}, { feature: 'DecompressionStream' });
  const inflated = await inflate(bytes, unpackedBytes);
  if (inflated === 'too-large') throw refuse('link-too-large', {}, { limit: unpackedBytes });
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

/**
 * The JSON value in a link's bytes, deflated or not. Refuses with 'link-damaged', 'link-too-large' {limit} or
 * 'browser-lacks' {feature}.
 */
export async function readPackedJson(bytes: Uint8Array<ArrayBuffer>, isDeflated: boolean): Promise<unknown> {
  const reading = readJson(utf8(isDeflated ? await unpack(bytes) : bytes), jsonLimits);
  if (reading.ok) return reading.value;
  throw reading.fault === 'not-json'
    ? refuse('link-damaged')
    : refuse('link-too-large', {}, { limit: jsonLimits.nodes });
}
