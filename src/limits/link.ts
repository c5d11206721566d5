/* The most that a link may hold: a link comes from anybody, and 20 kB can unpack to 20 MB. */

export const linkLimits = {
  /** Longest link text that is read at all. */
  chars: 32_000,
  /** Longest link that is made: Outlook has cut links at 1,024 characters; Teams and Windows stop at 2,048. */
  madeChars: 1900,
  /** Bytes that it may unpack to; ours have a few thousand. */
  unpackedBytes: 64 * 1024,
  /** Brackets within brackets, and values, of what it unpacks to. */
  depth: 6,
  nodes: 2000,
  /** Of a profile. */
  lines: 50,
  /** Places in a pasted text where a link may begin. */
  candidates: 50,
} as const;
