import { describe, expect, test } from 'vitest';
import { readZip, unpackPart } from '../../../src/importing/excel/zip.ts';
import { WorkbookFault } from '../../../src/importing/excel/workbook-fault.ts';
import { makeZip, type MadePart } from './make-zip.ts';

const text = 'Åkeri och Väst '.repeat(20_000);
const bytes = new TextEncoder().encode(text);

async function unpack(file: Uint8Array<ArrayBuffer>, key: string, cap = 1e9): Promise<string> {
  const part = readZip(file).get(key);
  if (part === undefined) throw new Error(`no part ${key}`);
  const pieces: Uint8Array[] = [];
  for await (const piece of unpackPart(file, part, cap)) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

async function faultOf(work: () => Promise<unknown>): Promise<string> {
  const error: unknown = await work().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(WorkbookFault);
  return error instanceof WorkbookFault ? error.kind : '';
}

const one = (rest: Partial<MadePart> = {}): Uint8Array<ArrayBuffer> =>
  makeZip([{ path: 'xl/a.xml', bytes, ...rest }]);

describe('parts of a zip file', () => {
  test.each([
    ['packed', {}],
    ['stored', { stored: true }],
    ['with sizes of 64 bits', { long: true }],
  ])('%s come out as they went in', async (_, how) => {
    expect(await unpack(one(how), 'xl/a.xml')).toBe(text);
  });

  test('are found whatever the case and slashes of their paths', async () => {
    expect(await unpack(makeZip([{ path: 'XL\\A.xml', bytes }], 'a comment'), 'xl/a.xml')).toBe(text);
  });

  test('a part that is empty', async () => {
    expect(await unpack(makeZip([{ path: 'a', bytes: new Uint8Array() }]), 'a')).toBe('');
  });

  test('progress runs to the packed size', async () => {
    const file = one({ stored: true });
    const heard: number[] = [];
    const part = readZip(file).get('xl/a.xml')!;
    const pieces = unpackPart(file, part, 1e9, (packed) => heard.push(packed));
    while ((await pieces.next()).done !== true);
    expect(heard.at(-1)).toBe(bytes.length);
    expect(heard.length).toBeGreaterThan(3);
  });
});

describe('faults', () => {
  test.each([
    ['a wrong checksum', () => unpack(one({ statedCrc: 1 }), 'xl/a.xml'), 'damaged'],
    ['a wrong size', () => unpack(one({ statedBytes: 5 }), 'xl/a.xml'), 'damaged'],
    ['an encrypted part', () => unpack(one({ encrypted: true }), 'xl/a.xml'), 'locked'],
    ['a stated size beyond the cap', () => unpack(one(), 'xl/a.xml', 1000), 'too-large'],
    [
      'a size beyond the cap that is not stated',
      () => unpack(one({ statedBytes: 5 }), 'xl/a.xml', 1000),
      'too-large',
    ],
    ['no list of parts', () => unpack(one().slice(0, -30), 'xl/a.xml'), 'damaged'],
    ['an empty file', () => unpack(new Uint8Array(), 'xl/a.xml'), 'damaged'],
  ])('%s', async (_, work, kind) => {
    expect(await faultOf(async () => work())).toBe(kind);
  });

  test('a flipped bit of the packed bytes is seen, or changes nothing', async () => {
    const varied = Array.from({ length: 60 }, (_, row) => `Bolag ${(row * 7919) % 997};${row * row}`).join(
      '\n',
    );
    const small = makeZip([{ path: 'a', bytes: new TextEncoder().encode(varied) }]);
    const end = 31 + readZip(small).get('a')!.packedBytes;
    let seen = 0;
    for (let at = 31; at < end; at += 3) {
      const bent = small.slice();
      bent[at] = bent[at]! ^ (1 << (at % 8));
      const outcome = await unpack(bent, 'a').catch((error: unknown) => error);
      if (outcome === varied) continue;
      expect(outcome).toBeInstanceOf(WorkbookFault);
      seen++;
    }
    expect(seen).toBeGreaterThan(50);
  });
});
