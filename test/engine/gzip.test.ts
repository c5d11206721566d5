import { expect, it } from 'vitest';
import { gunzip, gzip } from '../../src/engine/gzip.ts';
import { sourceOf } from '../importing/open-text.ts';

const rest = (): Promise<void> => Promise.resolve();
const text = 'Kund;Omsättning\n'.repeat(200_000);
const bytes = new TextEncoder().encode(text);

it('gives back the bytes that it packed, which are far fewer', async () => {
  const packed = await gzip(sourceOf(text), 1e6, rest);
  expect(packed?.byteLength).toBeLessThan(bytes.length / 20);
  const back = await gunzip(packed ?? new ArrayBuffer(), bytes.length);
  expect(Buffer.compare(new Uint8Array(back ?? new ArrayBuffer()), bytes)).toBe(0);
});

it('packs nothing of a source without bytes, and gives it back', async () => {
  const packed = await gzip(sourceOf(''), 1e6, rest);
  expect(await gunzip(packed ?? new ArrayBuffer(), 0)).toEqual(new ArrayBuffer());
});

it('gives up when there are more bytes than may be', async () => {
  let noise = 1;
  const random = Uint8Array.from({ length: 3e6 }, () => (noise = (noise * 48_271) % 2_147_483_647) & 255);
  expect(await gzip(sourceOf(random), 100_000, rest)).toBeNull();
});

it('rests between pieces', async () => {
  let rests = 0;
  await gzip(sourceOf(bytes), 1e6, () => {
    rests++;
    return Promise.resolve();
  });
  expect(rests).toBeGreaterThan(10);
});

it('passes on that the file cannot be read', async () => {
  const source = {
    ...sourceOf(text),
    stream: () => new ReadableStream<Uint8Array>({ pull: () => Promise.reject(new Error('gone')) }),
  };
  await expect(gzip(source, 1e6, rest)).rejects.toMatchObject({ problem: { code: 'file-unreadable' } });
});

it.each([
  ['no gzip', Uint8Array.of(1, 2, 3).buffer, 3],
  ['nothing', new ArrayBuffer(), 3],
])('takes %s for damaged', async (_, packed, size) => {
  expect(await gunzip(packed, size)).toBeNull();
});

it('takes bytes of another size for damaged', async () => {
  const packed = (await gzip(sourceOf('abc'), 1e6, rest)) ?? new ArrayBuffer();
  expect(await gunzip(packed, 2)).toBeNull();
  expect(await gunzip(packed, 4)).toBeNull();
  expect(await gunzip(packed.slice(0, -3), 3)).toBeNull();
});
