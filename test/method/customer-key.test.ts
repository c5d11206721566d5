import { describe, expect, it } from 'vitest';
import { customerKeys, findCustomers } from '../../src/method/customer-key.ts';
import { makeList, numbers, texts, words } from './make-list.ts';

describe('customerKeys', () => {
  it('is the id, else the name, else the row', () => {
    const list = makeList({
      Nr: ['id', texts(['K1', '', ' '])],
      Namn: ['name', words(['Alfa', ' Beta ', ''])],
    });
    const keys = customerKeys(list);
    expect([0, 1, 2].map(keys.keyAt)).toEqual(['K1', 'Beta', '#3']);
    expect([0, 1, 2].map(keys.nameAt)).toEqual(['Alfa', 'Beta', '#3']);
  });

  it('reads customer numbers that were imported as numbers, and names a customer by them', () => {
    const keys = customerKeys(makeList({ Nr: ['id', numbers([1007, null])] }));
    expect([0, 1].map(keys.keyAt)).toEqual(['1007', '#2']);
    expect(keys.nameAt(0)).toBe('1007');
  });
});

describe('findCustomers', () => {
  const keys = customerKeys(makeList({ Nr: ['id', texts(['a', 'b', 'b', 'c'])] }));

  it('finds customers by row, else by key, else not at all', () => {
    const refs = [
      { row: 1, key: 'b' },
      { row: 2, key: 'b' },
      { row: 0, key: 'c' },
      { row: 99, key: 'a' },
      { row: 0, key: 'gone' },
      { row: -1, key: 'b' },
    ];
    expect(findCustomers(4, keys, refs)).toEqual([1, 2, 3, 0, null, 1]);
  });
});
