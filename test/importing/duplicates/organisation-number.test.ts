import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countOrganisationNumbers,
  foldOrganisationNumber,
  organisationNumberFold,
  readOrganisationNumber,
  withoutPersonalNumbers,
} from '../../../src/importing/duplicates/organisation-number.ts';
import type { CategoryColumn, TextColumn } from '../../../src/table/column.ts';
import { columnCells, makeColumn } from '../rollup/make-table.ts';

function texts(...cells: string[]): TextColumn | CategoryColumn {
  const column = makeColumn(cells, true);
  if (column.kind !== 'text') throw new Error('no texts');
  return column;
}

describe('readOrganisationNumber', () => {
  test.each([
    '556016-0680',
    '5560160680',
    '165560160680',
    '16556016-0680',
    'SE556016068001',
    ' 55 60 16 06 80 ',
  ])('%s is one and the same', (text) => {
    expect(readOrganisationNumber(text)).toEqual({ kind: 'organisation', key: '5560160680' });
  });

  test.each([
    // The Swedish Tax Agency's own example, and its forms; a coordination number has 60 added to the day.
    ['811218-9876', 'personal'],
    ['19811218-9876', 'personal'],
    ['701063-2391', 'personal'],
    // One digit wrong; no month 18.
    ['556016-0681', 'invalid'],
    ['551814-0869', 'invalid'],
    ['811318-9875', 'invalid'],
    // Norway, Denmark, Finland.
    ['923 609 016', 'other'],
    ['DK24256790', 'other'],
    ['0112038-9', 'other'],
  ] as const)('%s is %s', (text, kind) => {
    expect(readOrganisationNumber(text)?.kind).toBe(kind);
  });

  test('is nothing for a blank cell', () => {
    expect(readOrganisationNumber(' - ')).toBeNull();
  });
});

test('the fold byte by byte is the fold over a string', () => {
  const unit = fc.constantFrom(...Array.from('0123456789'), '-', ' ', '16', '19', 'SE', 'a', 'Å', '.');
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 14 }), (units) => {
      const text = units.join('');
      const bytes = new TextEncoder().encode(text);
      const target = new Uint8Array(organisationNumberFold.longest(bytes.length));
      const length = organisationNumberFold.write(bytes, 0, bytes.length, target);
      expect(new TextDecoder().decode(target.subarray(0, length))).toBe(foldOrganisationNumber(text));
    }),
    { seed: 20261123, numRuns: 1000 },
  );
});

test('counts each kind, and takes personal numbers away', () => {
  const column = texts('556016-0680', '811218-9876', '', '556016-0681', 'NO923609016');
  expect(countOrganisationNumbers(column)).toEqual({
    organisation: 1,
    personal: 1,
    invalid: 1,
    other: 1,
    blank: 1,
  });
  const { column: kept, dropped } = withoutPersonalNumbers(column);
  expect(columnCells(kept)).toEqual(['556016-0680', null, null, '556016-0681', 'NO923609016']);
  expect(dropped).toBe(1);
});
