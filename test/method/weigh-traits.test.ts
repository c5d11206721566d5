import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weighTraits } from '../../src/method/weigh-traits.ts';
import type { LineId } from '../../src/method/decisions.ts';
import type { TraitFinding, ValueCount } from '../../src/method/results.ts';
import { benjaminiHochberg } from '../../src/statistics/benjamini-hochberg.ts';
import { fisherGreater } from '../../src/statistics/fisher.ts';

const value = (text: string, best: number, others: number | null, of = 10, otherOf = 50): ValueCount => ({
  value: { kind: 'text', text },
  best: { count: best, of },
  others: others === null ? null : { count: others, of: otherOf },
});

const finding = (
  line: LineId,
  values: readonly ValueCount[],
  coverage = { count: 10, of: 10 },
): TraitFinding => ({
  line,
  values,
  common: values[0] ?? null,
  coverage,
});

const noChances = new Map<LineId, number>();
const verdictsOf = (...findings: readonly TraitFinding[]) =>
  weighTraits(findings, noChances).traits.map(({ values }) => values.map(({ verdict }) => verdict));

describe('weighTraits', () => {
  it('gives counts, interval, lift, chance and verdict of a value, by hand', () => {
    // 7 of 10 best and 11 of 50 others: all 18 of 60, so 0.7 / 0.3. Fisher's p is R's: see reference/fisher.ts.
    const { traits, tested } = weighTraits([finding('company.industry', [value('IT', 7, 11)])], noChances);
    const [found] = traits[0]!.values;
    expect(tested).toBe(1);
    expect(found).toMatchObject({ value: { kind: 'text', text: 'IT' }, verdict: 'telling' });
    expect(found!.lift).toBeCloseTo(0.7 / 0.3, 12);
    expect(found!.p).toBeCloseTo(0.0053731173287615433, 12);
    expect(found!.adjusted).toBe(found!.p);
    expect(found!.share.low).toBeCloseTo(0.3968, 4);
    expect(found!.share.high).toBeCloseTo(0.8922, 4);
    expect(found!.difference!.low).toBeGreaterThan(0);
  });

  it('tells what tells, hints at what would alone, and calls the rest shared or chance', () => {
    expect(
      verdictsOf(
        finding('company.industry', [value('IT', 9, 5), value('Bank', 1, 45)]),
        finding('company.country', [value('Sverige', 9, 44), value('Norge', 1, 6)]),
        finding('company.growth', [value('hyper', 6, 13), value('moderate', 4, 37)]),
      ),
    ).toEqual([
      ['telling', 'chance'],
      ['shared', 'chance'],
      ['hint', 'chance'],
    ]);
  });

  it('calls no small difference telling, however many customers there are', () => {
    const counts = value('Sverige', 9300, 800_000, 10_000, 1_000_000);
    const { traits } = weighTraits(
      [finding('company.country', [counts], { count: 10_000, of: 10_000 })],
      noChances,
    );
    expect(traits[0]!.values[0]).toMatchObject({ verdict: 'telling' });
    const less = { ...counts, others: { count: 850_000, of: 1_000_000 } };
    const weighed = weighTraits(
      [finding('company.country', [less], { count: 10_000, of: 10_000 })],
      noChances,
    );
    expect(weighed.traits[0]!.values[0]!.adjusted).toBeLessThan(1e-9);
    expect(weighed.traits[0]!.values[0]!.verdict).toBe('shared');
  });

  it('says why nothing can be said of a trait, and does not count it as looked at', () => {
    const { traits, tested } = weighTraits(
      [
        finding('company.growth', [value('hyper', 10, null)]),
        finding('company.industry', [value('IT', 4, 2, 4)], { count: 4, of: 8 }),
        finding('company.country', [value('Sverige', 9, 0, 9, 4)], { count: 9, of: 10 }),
        finding('company.marketPosition', [value('leader', 8, 1, 8)], { count: 8, of: 20 }),
        finding('company.employees', []),
      ],
      noChances,
    );
    expect(traits.map(({ thin }) => thin)).toEqual(['alone', 'few', 'few', 'half', 'alone']);
    expect(traits.flatMap(({ values }) => values.map(({ verdict }) => verdict))).toEqual([
      'thin',
      'thin',
      'thin',
      'thin',
    ]);
    expect(traits.flatMap(({ values }) => values.map(({ p }) => p))).toEqual([null, null, null, null]);
    expect(tested).toBe(0);
  });

  it('judges a range by the chance of finding one as good, and without it never calls it telling', () => {
    const range: ValueCount = {
      value: { kind: 'range', low: 20, high: 50, unit: null },
      best: { count: 9, of: 10 },
      others: { count: 5, of: 50 },
    };
    const employees = finding('company.employees', [range]);
    const weighedBy = (chance: number) =>
      weighTraits([employees], new Map<LineId, number>([['company.employees', chance]])).traits[0]!
        .values[0]!;
    expect(weighedBy(0.002)).toMatchObject({ p: 0.002, adjusted: 0.002, verdict: 'telling' });
    expect(weighedBy(0.3)).toMatchObject({ p: 0.3, verdict: 'chance' });
    expect(weighTraits([employees], noChances).traits[0]!.values[0]).toMatchObject({
      p: null,
      verdict: 'chance',
    });
  });

  it('makes a p larger the more is looked at, also at what none of the best has', () => {
    const industry = finding('company.industry', [value('IT', 7, 11)]);
    const adjusted = (absent: number) =>
      weighTraits([{ ...industry, absent }], noChances).traits[0]!.values[0]!.adjusted!;
    expect(adjusted(9)).toBeCloseTo(adjusted(0) * 10, 12);
  });

  it('does not count values too rare to tell: two of sixty can never be beyond chance among many', () => {
    const rare = Array.from({ length: 10 }, (_, index) => value(`bolag ${index}`, 1, 0));
    const { traits, tested } = weighTraits([finding('own.Namn', [value('IT', 7, 11), ...rare])], noChances);
    expect(tested).toBe(1);
    expect(traits[0]!.values[1]).toMatchObject({ adjusted: 1, verdict: 'chance' });
  });

  it('agrees with Fisher and Benjamini–Hochberg applied by hand, and calls nothing telling without a lead', () => {
    const count = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 80 }));
    fc.assert(
      fc.property(fc.array(fc.array(count, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), (traits) => {
        const findings = traits.map((counts, index) =>
          finding(
            `own.${index}`,
            counts.map(([best, others], place) => value(`${place}`, best, others, 20, 80)),
            { count: 20, of: 20 },
          ),
        );
        const { traits: weighed, tested } = weighTraits(findings, noChances);
        const ps = traits.flat().map(([best, others]) => fisherGreater(best, 20, others, 80));
        const all = weighed.flatMap(({ values }) => values);
        expect(all.map(({ p }) => p)).toEqual(ps);
        expect(tested).toBeLessThanOrEqual(ps.length);
        const strict = benjaminiHochberg(ps);
        all.forEach((one, index) => {
          if (strict[index]! <= 0.05) expect(one.adjusted!).toBeLessThanOrEqual(0.05);
          if (one.verdict === 'telling')
            expect(one.best.count / 20 - one.others!.count / 80).toBeGreaterThan(0.09);
        });
      }),
      { seed: 61 },
    );
  });
});
