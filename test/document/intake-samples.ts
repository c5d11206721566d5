/* What was decided of made-up files, for tests of what is kept of an import. */
import type { KeptSources } from '../../src/document/kept-sources.ts';
import type { Recipe } from '../../src/document/recipe.ts';
import type { IntakeChoices } from '../../src/importing/intake/types.ts';
import { names } from '../importing/rollup/make-table.ts';

export const choices: IntakeChoices = {
  kinds: ['customers', null],
  fields: [null, { customerId: '__proto__', amount: 'Belopp' }],
  outcomes: [{ value: 'Vunnen', outcome: 'won' }],
  period: { kind: 'lastMonths', months: 12 },
  daysToClose: 'mean',
  rules: [{ column: 'constructor', rule: 'common' }],
  joinKeys: { child: 'kund', parent: 'Kund', kind: 'name' },
  links: [{ from: 'Alfa', to: 'Alfa AB' }],
  unmatched: 'leave',
  conversion: { into: 'SEK', rates: [{ currency: 'EUR', rate: 11.2 }], blank: null },
  merges: [{ column: 'Bransch', into: 'IT', from: ['it ', 'Information technology'] }],
  apart: [{ column: 'Bransch', values: ['Bank', 'Banken'] }],
  duplicates: [{ sign: 'name', value: 'Alfa', action: 'sum' }],
};

export const fileRecipe: Recipe & { of: 'file' } = {
  of: 'file',
  key: 'a1',
  savedAt: 7,
  file: {
    columns: [{ header: '__proto__', use: 'leave', role: null, dateOrder: 'dmy' }],
    kind: 'deals',
    fields: { customerName: 'Kund' },
  },
};
export const setRecipe: Recipe & { of: 'set' } = { of: 'set', key: 'a1+b2', savedAt: 7, choices };

export const keptSources: KeptSources = {
  listId: 'list-1',
  files: [
    { name: 'a.csv', size: 3, dialect: { delimiter: ';' }, columns: [], bytes: Uint8Array.of(1, 2).buffer },
    { name: 'b.xlsx', size: 9, dialect: { sheet: 'Blad 2' }, columns: [], bytes: null },
  ],
  choices,
  names: { rollUp: names, lines: { amount: 'Summa', profit: 'Vinst', quantity: 'Antal' } },
};
