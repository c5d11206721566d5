/* Reading JSON that others wrote: size, depth and number of values are counted in the text, before the parser sees it. */

export interface JsonLimits {
  readonly chars: number;
  readonly depth: number;
  readonly nodes: number;
}

export type JsonReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: 'not-json' | 'too-large' | 'too-deep' };

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const isOpening = (unit: number): boolean => unit === 0x5b || unit === 0x7b;
const isClosing = (unit: number): boolean => unit === 0x5d || unit === 0x7d;

/** The index of the quote that ends the string opened at `start`, or the text's length. */
function endOfString(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    if (unit === quote) return end;
    end += unit === backslash ? 2 : 1;
  }
  return text.length;
}

/** The first limit that the text breaks, or null. Every value but the first follows a comma or an opening bracket. */
function brokenLimit(text: string, limits: JsonLimits): 'too-large' | 'too-deep' | null {
  if (text.length > limits.chars) return 'too-large';
  let depth = 0;
  let nodes = 1;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === quote) at = endOfString(text, at);
    else if (unit === comma) nodes++;
    else if (isOpening(unit)) {
      nodes++;
      depth++;
    } else if (isClosing(unit)) depth--;
    if (depth > limits.depth) return 'too-deep';
    if (nodes > limits.nodes) return 'too-large';
  }
  return null;
}

/** Parses JSON within limits. Never throws: what is wrong comes back as a value. */
export function readJson(text: string, limits: JsonLimits): JsonReading {
  const fault = brokenLimit(text, limits);
  if (fault !== null) return { ok: false, fault };
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch {
    return { ok: false, fault: 'not-json' };
  }
}
