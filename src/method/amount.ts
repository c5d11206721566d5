/*
 * Numbers as people write them in an answer: "35", "1 200", "50 MSEK", "20–50", "50–100 mkr", "500+".
 * The list's own number columns are read when it is imported; this is for answers by hand and for size bands.
 */

import { unitWord } from '../table/number-units.ts';

/** Both ends included, alike for a single number. `unit` is a currency code, "%" or null when none was written. */
export interface Amount {
  readonly low: number;
  readonly high: number;
  readonly unit: string | null;
}

/** Words around an answer that change nothing, besides those that a list's own cells may have. */
const counted = new Set(['personer', 'people', 'ca', 'c:a']);

interface Words {
  readonly scale: number | null;
  readonly unit: string | null;
}

const number = String.raw`\d{1,3}(?:[\s.,']\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?`;
const words = String.raw`[^\d]*?`;
const to = String.raw`\s*(?:[-\u2010-\u2015\u2212]|till|to)\s*`;
const pattern = new RegExp(
  `^(${words})(-?(?:${number}))(${words})(?:${to}(${words})(${number})(${words}))?$`,
  'u',
);

/**
 * The amount that a text says: a number, or a range of two, with a scale (k, M, mdr …) and a currency if written; a
 * scale or currency after the second number holds for both. null when the text says anything else.
 */
export function parseAmount(text: string): Amount | null {
  const match = pattern.exec(text.trim().toLowerCase());
  if (match === null) return null;
  const [, before = '', first = '', after = '', secondBefore = '', second, secondAfter = ''] = match;
  const one = readWords(`${before} ${after.replace(/^\s*\+/, ' ')}`);
  if (one === null) return null;
  if (second === undefined) {
    const value = readNumber(first) * (one.scale ?? 1);
    return { low: value, high: value, unit: one.unit };
  }
  const two = readWords(`${secondBefore} ${secondAfter}`);
  if (two === null) return null;
  const low = readNumber(first) * (one.scale ?? two.scale ?? 1);
  const high = readNumber(second) * (two.scale ?? 1);
  return low <= high ? { low, high, unit: two.unit ?? one.unit } : null;
}

/** A mark before exactly three last digits parts thousands; else it is the decimal mark. */
function readNumber(text: string): number {
  const grouped = /^(-?\d{1,3}(?:[\s.,']\d{3})+)([.,]\d+)?$/u.exec(text);
  const whole = (grouped?.[1] ?? text).replace(grouped ? /[\s.,']/gu : /,/u, grouped ? '' : '.');
  return Number(whole + (grouped?.[2] ?? '').replace(',', '.'));
}

function readWords(text: string): Words | null {
  let scale: number | null = null;
  let unit: string | null = null;
  for (const word of text.split(/\s+/u)) {
    if (word === '' || counted.has(word)) continue;
    const read = readWord(word);
    if (read === null) return null;
    scale = read.scale ?? scale;
    unit = read.unit ?? unit;
  }
  return { scale, unit };
}

/** A scale, a currency, or both written together, as in "MSEK", "tkr" and "mdkr". */
function readWord(word: string): Words | null {
  // In an answer about amounts "5m" is five millions; the text is in small letters by now.
  const known = unitWord(word === 'm' ? 'M' : word);
  if (known === undefined) return null;
  return { scale: known.exponent === null ? null : 10 ** known.exponent, unit: known.unit };
}
