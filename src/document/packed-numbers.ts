/* Numbers in as few bytes as hold them exactly: most are whole, or have one or two decimals, and a database stores bytes. */

export type Bits = 8 | 16 | 32;

/** Whole numbers of so many bits, each the value times ten to the power of `decimals`; the least of them is missing. */
export interface Packing {
  readonly bits: Bits;
  readonly decimals: number;
}

export interface PackedNumbers {
  readonly packing: Packing;
  readonly values: ArrayBuffer;
}

export const mostDecimals = 4;

type Whole = Int8Array | Int16Array | Int32Array;

/** The values packed; null when they need all their bits. Every value comes back as it was. */
export function packNumbers(values: Float64Array): PackedNumbers | null {
  let wide: Int32Array<ArrayBuffer> | null = null;
  for (let decimals = 0; decimals <= mostDecimals; decimals++) {
    const factor = 10 ** decimals;
    if (!isWholeAt(values, factor, Math.min(values.length, probe))) continue;
    wide ??= new Int32Array(values.length);
    const largest = packInto(wide, values, factor);
    if (largest > most) return null;
    if (largest < 0) continue;
    const bits = largest < 2 ** 7 ? 8 : largest < 2 ** 15 ? 16 : 32;
    return { packing: { bits, decimals }, values: bits === 32 ? wide.buffer : narrow(wide, bits) };
  }
  return null;
}

const probe = 1000;
const most = 2 ** 31 - 1;
/** Of 32 bits; the lower halves of it are not those of a narrower array, so they are put in their place. */
const missing = -(2 ** 31);

/** Whether the first values times `factor` are whole: told at a glance of most columns that are not. */
function isWholeAt(values: Float64Array, factor: number, count: number): boolean {
  for (let row = 0; row < count; row++) {
    const value = values[row] ?? NaN;
    if (!Number.isNaN(value) && Math.round(value * factor) / factor !== value) return false;
  }
  return true;
}

/**
 * Writes the values times `factor` into `wide`. Returns the largest of them, without sign; -1 when one of them is not
 * whole or would not come back, and more than `most` when one is too large, with `wide` then unfinished.
 */
function packInto(wide: Int32Array, values: Float64Array, factor: number): number {
  let largest = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN;
    if (Number.isNaN(value)) {
      wide[row] = missing;
      continue;
    }
    const whole = Math.round(value * factor);
    if (whole / factor !== value || (whole === 0 && Object.is(value, -0))) return -1;
    const size = Math.abs(whole);
    if (size > largest) largest = size;
    wide[row] = whole;
  }
  return largest;
}

function narrow(wide: Int32Array, bits: 8 | 16): ArrayBuffer {
  const packed = bits === 8 ? new Int8Array(wide.length) : new Int16Array(wide.length);
  const least = -(2 ** (bits - 1));
  for (let row = 0; row < wide.length; row++) {
    const whole = wide[row] ?? missing;
    packed[row] = whole === missing ? least : whole;
  }
  return packed.buffer;
}

/** The values that were packed. The buffer must be as long as its packing says. */
export function unpackNumbers(buffer: ArrayBuffer, { bits, decimals }: Packing): Float64Array {
  const packed = wholeArray(buffer, bits);
  const factor = 10 ** decimals;
  const missing = -(2 ** (bits - 1));
  const values = new Float64Array(packed.length);
  for (let row = 0; row < packed.length; row++) {
    const whole = packed[row] ?? missing;
    values[row] = whole === missing ? NaN : whole / factor;
  }
  return values;
}

function wholeArray(buffer: ArrayBuffer, bits: Bits): Whole {
  if (bits === 8) return new Int8Array(buffer);
  return bits === 16 ? new Int16Array(buffer) : new Int32Array(buffer);
}

/** The steps between offsets, in the narrowest array that holds them. */
export function packOffsets(offsets: Uint32Array): { readonly lengths: ArrayBuffer; readonly bits: Bits } {
  let longest = 0;
  for (let row = 1; row < offsets.length; row++) {
    longest = Math.max(longest, (offsets[row] ?? 0) - (offsets[row - 1] ?? 0));
  }
  const bits = longest < 2 ** 8 ? 8 : longest < 2 ** 16 ? 16 : 32;
  const rows = offsets.length - 1;
  const lengths = lengthArray(new ArrayBuffer((rows * bits) / 8), bits);
  for (let row = 0; row < rows; row++) lengths[row] = (offsets[row + 1] ?? 0) - (offsets[row] ?? 0);
  return { lengths: lengths.buffer, bits };
}

/** The offsets that were packed, from 0 on. */
export function unpackOffsets(buffer: ArrayBuffer, bits: Bits): Uint32Array {
  const lengths = lengthArray(buffer, bits);
  const offsets = new Uint32Array(lengths.length + 1);
  let end = 0;
  for (let row = 0; row < lengths.length; row++) {
    end += lengths[row] ?? 0;
    offsets[row + 1] = end;
  }
  return offsets;
}

function lengthArray(
  buffer: ArrayBuffer,
  bits: Bits,
): Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer> {
  if (bits === 8) return new Uint8Array(buffer);
  return bits === 16 ? new Uint16Array(buffer) : new Uint32Array(buffer);
}
