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
  for (let decimals = 0; decimals <= mostDecimals; decimals++) {
    const largest = largestWhole(values, 10 ** decimals);
    if (largest >= 2 ** 31) return null;
    if (largest < 0) continue;
    const bits = largest < 2 ** 7 ? 8 : largest < 2 ** 15 ? 16 : 32;
    return { packing: { bits, decimals }, values: packInto(values, { bits, decimals }) };
  }
  return null;
}

/** The largest of the values times `factor`, without sign; -1 when one of them is not whole or would not come back. */
function largestWhole(values: Float64Array, factor: number): number {
  let largest = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN;
    if (Number.isNaN(value)) continue;
    const whole = Math.round(value * factor);
    if (whole / factor !== value || Object.is(value, -0)) return -1;
    largest = Math.max(largest, Math.abs(whole));
  }
  return largest;
}

function packInto(values: Float64Array, { bits, decimals }: Packing): ArrayBuffer {
  const factor = 10 ** decimals;
  const missing = -(2 ** (bits - 1));
  const buffer = new ArrayBuffer((values.length * bits) / 8);
  const packed = wholeArray(buffer, bits);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN;
    packed[row] = Number.isNaN(value) ? missing : Math.round(value * factor);
  }
  return buffer;
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
