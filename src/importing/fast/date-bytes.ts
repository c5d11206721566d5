/* Dates from the bytes of their digits. What this accepts, parseDate of table/date-text.ts reads as the same. */
import type { DateOrder } from '../../table/date-text.ts';

const firstYear = 1800;
const lastYear = 2199;
const dayMs = 86_400_000;

/** Day number of the first of each month, from January 1800 to January 2200. */
const monthStarts = Int32Array.from(
  { length: (lastYear - firstYear + 1) * 12 + 1 },
  (_, month) => Date.UTC(firstYear, month) / dayMs,
);

const dot = 46;

/** Days since 1970 for the date in `bytes[start .. end]`, NaN when it is none or only parseDate can read it. */
export function dateFromBytes(bytes: Uint8Array, start: number, end: number, order: DateOrder): number {
  const first = digitsAt(bytes, start, end);
  const separator = bytes[start + first] ?? 0;
  if (first === 0 || first > 4 || separator < 45 || separator > 47) return NaN;
  const secondAt = start + first + 1;
  const second = digitsAt(bytes, secondAt, end);
  const thirdAt = secondAt + second + 1;
  if (second === 0 || second > 2 || bytes[thirdAt - 1] !== separator) return NaN;
  const third = digitsAt(bytes, thirdAt, end);
  if (third === 0 || third > 4 || !isTimeOrEnd(bytes, thirdAt + third, end)) return NaN;
  const meant = first === 4 ? 'ymd' : separator === dot ? 'dmy' : order;
  const a = numberAt(bytes, start, first);
  const b = numberAt(bytes, secondAt, second);
  const c = numberAt(bytes, thirdAt, third);
  if (meant === 'ymd') return third > 2 ? NaN : dayNumber(a, first, b, c);
  if (first > 2) return NaN;
  return meant === 'dmy' ? dayNumber(c, third, b, a) : dayNumber(c, third, a, b);
}

function dayNumber(year: number, yearDigits: number, month: number, day: number): number {
  let full = year;
  if (yearDigits === 2) full += year < 69 ? 2000 : 1900;
  else if (yearDigits !== 4) return NaN;
  if (full < firstYear || full > lastYear || month < 1 || month > 12 || day < 1) return NaN;
  const index = (full - firstYear) * 12 + month - 1;
  const start = monthStarts[index] ?? 0;
  const date = start + day - 1;
  return date < (monthStarts[index + 1] ?? 0) ? date : NaN;
}

function digitsAt(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && isDigit(bytes[at] ?? 0)) at++;
  return at - start;
}

function numberAt(bytes: Uint8Array, start: number, digits: number): number {
  let number = 0;
  for (let at = start; at < start + digits; at++) number = number * 10 + (bytes[at] ?? 0) - 48;
  return number;
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}

/** The end of the cell, or a time of day: "T08:00", " 8:00:15", "T08:00:15.500Z". */
function isTimeOrEnd(bytes: Uint8Array, start: number, end: number): boolean {
  if (start === end) return true;
  if (end - start > 25 || (bytes[start] !== 0x54 && bytes[start] !== 0x20)) return false;
  let at = start + 1;
  const hours = digitsAt(bytes, at, end);
  if (hours === 0 || hours > 2 || !hasTwoDigits(bytes, (at += hours), end)) return false;
  at += 3;
  if (at < end && hasTwoDigits(bytes, at, end)) {
    at += 3;
    if (at < end && (bytes[at] === dot || bytes[at] === 44)) {
      const fraction = digitsAt(bytes, at + 1, end);
      if (fraction === 0 || fraction > 9) return false;
      at += 1 + fraction;
    }
  }
  if (at < end && bytes[at] === 0x5a) at++;
  return at === end;
}

/** Whether a colon and two digits stand there, and no third. */
function hasTwoDigits(bytes: Uint8Array, at: number, end: number): boolean {
  return bytes[at] === 0x3a && digitsAt(bytes, at + 1, end) === 2;
}
