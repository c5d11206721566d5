import { expect, it } from 'vitest';
import { looksLikeHeader } from '../../src/state/draft-header.ts';
import { missingFrom } from '../../src/state/draft-missing.ts';

const known = ['kund', 'namn'];

it.each([
  [
    'names above figures',
    [
      ['Bolag', 'Intäkt'],
      ['Alfa', '1 200 kr'],
    ],
  ],
  [
    'names above dates',
    [
      ['Bolag', 'Start'],
      ['Alfa', '2021-03-01'],
    ],
  ],
  [
    'a known word above words',
    [
      ['Namn', 'Land'],
      ['Alfa', 'Sverige'],
    ],
  ],
  ['a known word alone', [['Namn', 'Land']]],
  [
    'years as names',
    [
      ['Bolag', '2023', '2024'],
      ['Alfa', '10', '20'],
    ],
  ],
  [
    'some cells without a name',
    [
      ['Bolag', '', 'Intäkt'],
      ['Alfa', 'x', '10'],
    ],
  ],
])('sees a header: %s', (_, block) => {
  expect(looksLikeHeader(block, known)).toBe(true);
});

it.each([
  [
    'customers at once',
    [
      ['Alfa', '1200'],
      ['Beta', '800'],
    ],
  ],
  [
    'words above words',
    [
      ['Alfa', 'Sverige'],
      ['Beta', 'Norge'],
    ],
  ],
  [
    'the same name twice',
    [
      ['Intäkt', 'Intäkt'],
      ['10', '20'],
    ],
  ],
  ['one customer', [['Alfa', 'Sverige']]],
  [
    'a blank first row',
    [
      ['', ''],
      ['Alfa', '10'],
    ],
  ],
  [
    'a date',
    [
      ['Alfa', '2021-03-01'],
      ['Beta', '2022-01-01'],
    ],
  ],
])('sees none: %s', (_, block) => {
  expect(looksLikeHeader(block, known)).toBe(false);
});

it.each([
  ['customers', { columns: ['Kund', 'Omsättning'], rows: [] }],
  ['customers', { columns: ['Kund', 'Omsättning'], rows: [['', '']] }],
  ['names', { columns: ['Kund', 'Omsättning'], rows: [['', '10']] }],
  ['numbers', { columns: ['Kund', 'Omsättning'], rows: [['Alfa', 'mycket']] }],
  ['numbers', { columns: ['Kund', 'Kund sedan'], rows: [['Alfa', '2021-03-01']] }],
  // The first column is names, though they may look like numbers.
  ['numbers', { columns: ['Kund', 'Land'], rows: [['7', 'Sverige']] }],
  [
    null,
    {
      columns: ['Kund', 'Omsättning'],
      rows: [
        ['Alfa', ''],
        ['', '1 200,50 kr'],
      ],
    },
  ],
])('misses %s', (missing, draft) => {
  expect(missingFrom(draft)).toBe(missing);
});
