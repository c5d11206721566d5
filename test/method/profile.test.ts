import { describe, expect, it } from 'vitest';
import type { LineEdit, LineId } from '../../src/method/decisions.ts';
import { composeProfile } from '../../src/method/profile.ts';
import type { Portion, TraitFinding } from '../../src/method/results.ts';

function found(line: LineId, best: Portion | null, others: Portion | null = null): TraitFinding {
  const common = best === null ? null : { value: { kind: 'text', text: 'x' } as const, best, others };
  return {
    line,
    values: common === null ? [] : [common],
    common,
    coverage: { count: best?.of ?? 0, of: 10 },
  };
}

const seven = { count: 7, of: 10 };
const company = [
  found('company.industry', seven, { count: 90, of: 100 }),
  found('company.country', null),
  found('own.Kanal', seven, { count: 60, of: 100 }),
  found('own.Region', seven, { count: 61, of: 100 }),
  found('own.Notis', seven, null),
];
const buyers = [found('buyer.role', seven), found('buyer.age', null)];

function lines(market: 'b2b' | 'b2c', edits: readonly LineEdit[] = []): string[] {
  return composeProfile(company, buyers, market, edits).map(({ line, section }) => `${section} ${line}`);
}

describe('composeProfile', () => {
  it('has a line for each trait that somebody answered, company before buyer', () => {
    expect(lines('b2b')).toEqual([
      'company company.industry',
      'company own.Kanal',
      'company own.Notis',
      'buyer buyer.role',
    ]);
  });

  it('has no company lines for private customers, and own traits describe the buyer, last', () => {
    expect(lines('b2c')).toEqual(['buyer buyer.role', 'buyer own.Kanal', 'buyer own.Notis']);
  });

  it('applies the last edit of a line', () => {
    const edits: LineEdit[] = [
      { line: 'company.industry', struck: false, wording: 'Först' },
      { line: 'company.industry', struck: true, wording: 'IT-bolag' },
    ];
    const [first, second] = composeProfile(company, buyers, 'b2b', edits);
    expect(first).toMatchObject({
      struck: true,
      wording: 'IT-bolag',
      best: seven,
      others: { count: 90, of: 100 },
    });
    expect(second).toMatchObject({ struck: false, wording: null });
  });

  it('takes in an own trait that tells little when the user edits it, unless it is struck', () => {
    const edit = { line: 'own.Region', struck: false, wording: null } as const;
    expect(lines('b2b', [edit])).toContain('company own.Region');
    expect(lines('b2b', [{ ...edit, struck: true }])).not.toContain('company own.Region');
  });

  it('has the lines that people wrote last in their part, unless they are put elsewhere', () => {
    const ownLines = [
      { name: 'Signal', text: 'Söker folk', section: 'company' },
      { name: 'Kanal', text: 'Mässor', section: 'buyer' },
    ] as const;
    const edits: LineEdit[] = [{ line: 'own.Signal', struck: false, wording: null, rule: 'must' }];
    const ids = (order: LineId[] = []) =>
      composeProfile(company, buyers, 'b2b', edits, { ownLines, order }).map(({ line }) => line);
    // The written line stands in for the trait of the same name.
    expect(ids()).toEqual(['company.industry', 'own.Notis', 'buyer.role', 'own.Signal', 'own.Kanal']);
    expect(ids(['own.Kanal', 'own.Signal', 'company.industry']).slice(0, 2)).toEqual([
      'own.Kanal',
      'own.Signal',
    ]);
    const written = composeProfile(company, buyers, 'b2b', edits, { ownLines }).slice(-2);
    expect(written).toEqual([
      {
        line: 'own.Signal',
        section: 'company',
        value: { kind: 'text', text: 'Söker folk' },
        wording: null,
        struck: false,
        rule: 'must',
        best: { count: 0, of: 0 },
        others: null,
      },
      expect.objectContaining({ line: 'own.Kanal', section: 'buyer' }),
    ]);
    expect(written[1]).not.toHaveProperty('rule');
  });
});
