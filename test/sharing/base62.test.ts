import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase62, fromDigits, toBase62, toDigits } from '../../src/sharing/base62.ts';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const widths = [0, 2, 3, 5, 6, 7, 9, 10, 11];
const bytesOf = fc.uint8Array({ maxLength: 40 });

/** One block the slow way: the bytes as one hexadecimal number, divided down by 62. */
function slowBlock(bytes: Uint8Array): string {
  let rest = BigInt(`0x0${Buffer.from(bytes).toString('hex')}`);
  let text = '';
  while (rest > 0n) {
    text = (digits[Number(rest % 62n)] ?? '') + text;
    rest /= 62n;
  }
  return text.padStart(widths[bytes.length] ?? 0, '0');
}

it.each([
  [[], ''],
  [[0], '00'],
  [[61], '0z'],
  [[62], '10'],
  [[255], '47'],
  [[0, 0, 1], '00001'],
  // 2^64 − 1 is LygHa16AHYF in digits, capitals and small letters.
  [Array<number>(8).fill(255), 'LygHa16AHYF'],
  [[...Array<number>(8).fill(0), 255], '0000000000047'],
])('writes %j as %j', (bytes, text) => {
  expect(toBase62(Uint8Array.from(bytes))).toBe(text);
  expect(fromBase62(text)).toEqual(Uint8Array.from(bytes));
});

it('agrees with slow division, block by block', () => {
  fc.assert(
    fc.property(bytesOf, (bytes) => {
      let slow = '';
      for (let at = 0; at < bytes.length; at += 8) slow += slowBlock(bytes.subarray(at, at + 8));
      expect(toBase62(bytes)).toBe(slow);
      expect(fromBase62(slow)).toEqual(Uint8Array.from(bytes));
    }),
    { seed: 1, numRuns: 300 },
  );
});

it('reads no text but the one that it writes', () => {
  const texts = fc.string({ unit: fc.constantFrom(...digits.split('')), maxLength: 24 });
  fc.assert(
    fc.property(texts, (text) => {
      const bytes = fromBase62(text);
      if (bytes !== null) expect(toBase62(bytes)).toBe(text);
    }),
    { seed: 2, numRuns: 500 },
  );
});

it.each(['0', '0000', '00000000', '48', 'zz', 'LygHa16AHYG', 'zzzzzzzzzzz', '0-', '0å', '٠٠'])(
  'refuses %j: a length that no block has, a foreign character, or more than the bytes hold',
  (text) => {
    expect(fromBase62(text)).toBeNull();
  },
);

it('writes whole numbers in a fixed number of digits', () => {
  expect([toDigits(0, 4), toDigits(61, 4), toDigits(62, 4), toDigits(62 ** 4 - 1, 4)]).toEqual([
    '0000',
    '000z',
    '0010',
    'zzzz',
  ]);
  expect(fromDigits('zzzz')).toBe(62 ** 4 - 1);
  expect(fromDigits('00-0')).toBeNaN();
});
