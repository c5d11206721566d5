import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createHandler } from '../../../src/engine/handler.ts';
import { loadList } from '../../../src/storage/lists.ts';
import { loadSources } from '../../../src/storage/sources.ts';
import { columnNamed } from '../../../src/table/list.ts';
import { textAt } from '../../../src/table/read.ts';
import { sv } from '../../../src/language/sv.ts';
import { freshStore } from '../../storage/fresh-store.ts';
import { waitUntil } from '../../support/wait-until.ts';

const unheard = (): void => undefined;
const csv = `Kund;Org.nr;Ägare;Kontakt 2;Omsättning
Alfa AB;556016-0680;850709-9805;a@alfa.se;1200
Kims Bygg;850709-9805;19850709-9805;kim@bygg.se;800
Gamma AB;5560360793;;c@gamma.se;700
Delta AB;212000-0142;850709-9805;d@delta.se;100
`;

async function open(text = csv) {
  const { store } = freshStore();
  let made = 0;
  const rests: number[] = [];
  const rest = (): Promise<void> => {
    rests.push(1);
    return Promise.resolve();
  };
  const handler = createHandler({ store, now: () => 7, newId: () => `id-${++made}`, rest });
  const preview = await handler.readSources(
    {
      sources: [{ kind: 'file', file: new File([text], 'kunder.csv') }],
      add: false,
      names: sv.made,
    },
    unheard,
  );
  const stored = async () => {
    const { id } = await handler.storeIntake({ name: 'Kunder' }, unheard);
    const list = await loadList(store, id);
    const cells = (name: string): string[] | null => {
      const column = columnNamed(list, name)?.column;
      if (column?.kind !== 'text' && column?.kind !== 'category') return null;
      return Array.from({ length: list.rowCount }, (_, row) => textAt(column, row));
    };
    return { id, cells };
  };
  return { store, handler, preview, stored, rests };
}

describe('personal numbers on their way in', () => {
  it('are told of, and columns of nothing else are left out whatever their header says', async () => {
    const { preview } = await open();
    const told = preview.files[0]?.preview.columns.map(({ plan, personal }) => [
      plan.name,
      plan.use,
      personal ?? null,
    ]);
    expect(told).toEqual([
      ['Kund', 'keep', null],
      ['Org.nr', 'keep', 'some-persons'],
      ['Ägare', 'leave', 'persons'],
      ['Kontakt 2', 'leave', 'contact'],
      ['Omsättning', 'keep', null],
    ]);
  });

  it('are not stored among the numbers of companies, and neither is the file', async () => {
    const { store, stored, rests } = await open();
    const { id, cells } = await stored();
    expect(cells('Org.nr')).toEqual(['556016-0680', '', '5560360793', '212000-0142']);
    expect(cells('Ägare')).toBeNull();
    expect(cells('Kontakt 2')).toBeNull();
    expect(rests).toEqual([]);
    expect((await loadSources(store, id))?.files[0]?.bytes).toBeNull();
  });

  it('are stored when that is asked for, this time only', async () => {
    const { store, handler, stored } = await open();
    await handler.chooseIntake({ choices: { personal: 'keep' } }, unheard);
    await handler.planColumn({ file: 0, column: 2, use: 'keep', role: null }, unheard);
    const { id, cells } = await stored();
    expect(cells('Org.nr')?.[1]).toBe('850709-9805');
    expect(cells('Ägare')).toEqual(['850709-9805', '19850709-9805', '', '850709-9805']);
    await waitUntil(async () => {
      expect((await loadSources(store, id))?.files[0]?.bytes).toBeInstanceOf(ArrayBuffer);
    });
    const again = await handler.readSources(
      {
        sources: [{ kind: 'file', file: new File([csv], 'kunder.csv') }],
        add: false,
        names: sv.made,
      },
      unheard,
    );
    expect(again.choices.personal).toBeUndefined();
  });

  it('are stored from a column that was kept by hand, and from no other', async () => {
    const { handler, stored } = await open();
    await handler.planColumn({ file: 0, column: 2, use: 'keep', role: null }, unheard);
    const { cells } = await stored();
    expect(cells('Ägare')?.[0]).toBe('850709-9805');
    expect(cells('Org.nr')?.[1]).toBe('');
  });

  it('are nowhere in a list without them', async () => {
    const plain = csv.replaceAll(/(19)?850709-9805/g, '');
    const { preview, rests, stored } = await open(plain);
    expect(preview.files[0]?.preview.columns.map(({ personal }) => personal)).toEqual([
      undefined,
      undefined,
      undefined,
      'contact',
      undefined,
    ]);
    const { cells } = await stored();
    expect(cells('Org.nr')).toEqual(['556016-0680', '', '5560360793', '212000-0142']);
    expect(rests.length).toBeGreaterThan(0);
  });
});
