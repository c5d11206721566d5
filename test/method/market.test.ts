import { describe, expect, it } from 'vitest';
import { defaultMarket } from '../../src/method/market.ts';
import type { Role } from '../../src/table/role.ts';
import { makeList, texts, words } from './make-list.ts';

function marketOf(columns: Partial<Record<Role, string[]>>): string {
  const entries = Object.entries(columns) as [Role, string[]][];
  return defaultMarket(
    makeList(Object.fromEntries(entries.map(([role, cells]) => [role, [role, words(cells)] as const]))),
  );
}

describe('defaultMarket', () => {
  it('is b2c when every customer type says so', () => {
    expect(marketOf({ 'company.customerType': ['B2C', 'Privatperson', ''] })).toBe('b2c');
    expect(marketOf({ 'company.customerType': ['B2C', 'B2B'], 'buyer.gender': ['man', 'k'] })).toBe('b2b');
  });

  it('is b2c when gender is known and the names are not those of companies', () => {
    expect(marketOf({ 'buyer.gender': ['man', 'kvinna'] })).toBe('b2c');
    expect(marketOf({ 'buyer.gender': ['man', 'k'], name: ['Anna Abrahamsson', 'Asa Holm'] })).toBe('b2c');
    expect(marketOf({ 'buyer.gender': ['man', 'k'], name: ['Alfa AB', 'Oy Beta'] })).toBe('b2b');
  });

  it('is b2b otherwise', () => {
    expect(marketOf({ name: ['Anna', 'Bo'] })).toBe('b2b');
    expect(defaultMarket(makeList({ Namn: ['name', texts([])] }))).toBe('b2b');
  });
});
