import { expect, it } from 'vitest';
import { openSource } from '../../src/importing/open-source.ts';
import { previewSource } from '../../src/importing/preview.ts';
import { guessPlans } from '../../src/importing/recognise.ts';
import { understand } from '../../src/importing/understand.ts';

async function rawOf(text: string) {
  const bytes = new TextEncoder().encode(text);
  const stream = () => new Blob([bytes]).stream();
  return openSource({ name: 'k.csv', size: bytes.length, stream }, {}, () => undefined);
}

const csv =
  'Namn;Omsättning;Kund sedan;Ort\nAlfa;1 000;2020-01-01;Umeå\nBeta;2 000;2021-02-02;Luleå\nGamma;x;;Umeå\n';

it('finds the same plans as a guess in one go', async () => {
  const [one, other] = [await rawOf(csv), await rawOf(csv)];
  const plans = understand(one, () => undefined);
  expect(plans).toEqual(guessPlans(other));
  expect(previewSource(one, plans)).toEqual(previewSource(other, guessPlans(other)));
});

it.each([csv, 'Namn\nAlfa\nBeta\n'])(
  'tells how far it has come, ever further, up to the whole',
  async (text) => {
    const shares: number[] = [];
    const raw = await rawOf(text);
    understand(raw, (share) => shares.push(share));
    expect(shares.length).toBeGreaterThan(raw.columns.length);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  },
);
