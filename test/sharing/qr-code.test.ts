import readQr from 'jsqr';
import { expect, it } from 'vitest';
import { qrCode, qrFile, type QrCode } from '../../src/sharing/qr-code.ts';
import { goldenLinks } from './golden.ts';

const scale = 4;

/** The path as pixels, as a browser would fill them. */
function pixelsOf({ size, path }: QrCode): Uint8ClampedArray {
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = '0', y = '0'] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let down = 0; down < scale; down++)
      for (let right = 0; right < scale; right++) {
        const at = ((Number(y) * scale + down) * side + Number(x) * scale + right) * 4;
        pixels.fill(0, at, at + 3);
      }
  return pixels;
}

const fit = goldenLinks.filter(({ url }) => url.length <= 1000);
const longest = { name: 'the longest that arrives everywhere', url: (fit[0]?.url ?? '').padEnd(1000, 'aB3') };

it.each([...fit, longest])('draws $name so that another program reads it', ({ url }) => {
  const code = qrCode(url)!;
  expect(code.size).toBeLessThanOrEqual(113);
  // Another library than the one that draws.
  expect(readQr(pixelsOf(code), code.size * scale, code.size * scale)?.data).toBe(url);
});

it('draws none that a phone could not read', () => {
  expect(qrCode('x'.repeat(1003))).not.toBeNull();
  expect(qrCode('x'.repeat(1004))).toBeNull();
});

it('is a file of black on white', () => {
  const code = qrCode('https://a.se/#p1')!;
  const file = qrFile(code);
  expect(file).toContain(`viewBox="0 0 ${code.size} ${code.size}"`);
  expect(file).toContain(`d="${code.path}"`);
  expect(file).not.toMatch(/<script|href|url\(/);
});
