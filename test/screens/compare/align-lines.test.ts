import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignLines } from '../../../src/screens/compare/align-lines.ts';
import { arbitraryProfile } from '../../sharing/arbitrary-profile.ts';
import { madeProfile } from '../../support/made-profile.ts';

const ids = (...profiles: Parameters<typeof alignLines>[0]) => alignLines(profiles).map(({ line }) => line);

describe('profiles beside each other', () => {
  it('have each line once, company first, in the order of the first that has it', () => {
    const one = madeProfile({ 'company.industry': 'IT', 'company.country': 'Sverige', 'buyer.role': 'x' });
    const other = madeProfile({
      'own.ERP': 'SAP',
      'company.country': 'Norge',
      'own.Ort': 'Oslo',
      'buyer.age': [35, 45],
    });
    expect(ids(one, other)).toEqual([
      'own.ERP',
      'company.industry',
      'company.country',
      'own.Ort',
      'buyer.age',
      'buyer.role',
    ]);
  });

  it('are the same only where all have the line and say the same, in words or as found', () => {
    const one = madeProfile({
      'company.industry': 'IT',
      'company.employees': [20, 50],
      'company.growth': { own: 'Snabb' },
    });
    const other = madeProfile({
      'company.industry': 'IT',
      'company.employees': [20, 60],
      'company.growth': { own: 'snabb ' },
    });
    const sameOf = (profiles: Parameters<typeof alignLines>[0]) =>
      alignLines(profiles).map(({ isSame }) => isSame);
    expect(sameOf([one, other])).toEqual([true, false, true]);
    expect(sameOf([one, other, madeProfile({ 'company.industry': 'IT' })])).toEqual([true, false, false]);
  });

  it('lose no line of any of them', () => {
    fc.assert(
      fc.property(fc.array(arbitraryProfile, { minLength: 1, maxLength: 3 }), (profiles) => {
        const aligned = alignLines(profiles);
        profiles.forEach((profile, at) => {
          const found = aligned.flatMap(({ lines }) => lines[at] ?? []);
          expect(new Set(found)).toEqual(new Set(profile.lines));
        });
        expect(new Set(aligned.map(({ line, section }) => `${section} ${line}`)).size).toBe(aligned.length);
      }),
      { seed: 4 },
    );
  });
});
