import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepsToCeo, medianDistance } from '../../src/method/distance.ts';
import { countByCustomers, countVotes, repeated, shareVotes, voters } from '../../src/method/votes.ts';
import { asText } from './make-list.ts';

const given = (...pairs: [number, string][]) =>
  shareVotes(pairs.map(([customer, answer]) => ({ customer, answer, ground: 'known' as const })));

const anyVotes = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom('a', 'b', 'c')), { maxLength: 40 })
  .map((pairs) => given(...pairs));

describe('votes', () => {
  it('give each customer one, whatever the number of its buyers', () => {
    fc.assert(
      fc.property(anyVotes, (votes) => {
        expect(countVotes(votes)).toBe(voters(votes));
        const parts = ['a', 'b', 'c'].map((answer) =>
          countVotes(votes.filter((vote) => vote.answer === answer)),
        );
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(voters(votes), 2);
      }),
    );
  });

  it('add thirds up to whole numbers', () => {
    expect(countVotes(given([1, 'a'], [1, 'a'], [1, 'a']))).toBe(1);
    expect(countVotes(given([1, 'a'], [1, 'a'], [1, 'b']).slice(0, 2))).toBeCloseTo(2 / 3, 10);
  });

  it('are searched as often as they weigh', () => {
    expect(repeated(given([1, 'a'], [2, 'b']))).toEqual({ answers: ['a', 'b'], times: 1 });
    const { answers, times } = repeated(given([1, 'a'], [1, 'b'], [2, 'c']));
    expect(times).toBe(60);
    expect(answers.filter((answer) => answer === 'a')).toHaveLength(30);
    expect(answers.filter((answer) => answer === 'c')).toHaveLength(60);
  });

  it('count drivers once for each that is named, and order the values anew', () => {
    const line = 'buyer.drivers';
    const value = (choice: string, count: number) => ({
      value: { kind: 'choice' as const, choice },
      best: { count, of: 3 },
      others: null,
    });
    const values = [value('money', 2), value('power', 2)];
    const finding = { line, values, common: values[0]!, coverage: { count: 3, of: 3 } } as const;
    const counted = countByCustomers(finding, given([1, 'Makt, pengar'], [2, 'Makt'], [2, 'pengar']), 4);
    expect(counted.values.map((one) => [asText(one.value), one.best.count, one.best.of])).toEqual([
      ['money', 1.5, 2],
      ['power', 1.5, 2],
    ]);
    expect(counted.coverage).toEqual({ count: 2, of: 4 });
  });
});

describe('the distance to the CEO', () => {
  it.each<[string, number | null]>([
    ['VD', 0],
    ['N', 0],
    ['N-2', 2],
    ['n – 3', 3],
    ['2', 2],
    ['N-7', 7],
    ['N−12', 12],
    ['långt', null],
    ['', null],
  ])('reads %j as %j', (text, steps) => {
    expect(stepsToCeo(text)).toBe(steps);
  });

  it.each<[[number, string][], string]>([
    [
      [
        [1, 'N-1'],
        [2, 'N-2'],
        [3, 'N-4'],
      ],
      'n2',
    ],
    [
      [
        [1, 'N-1'],
        [2, 'N-3'],
      ],
      'n1',
    ],
    [
      [
        [1, 'N-1'],
        [2, 'N-7'],
        [3, 'N-8'],
      ],
      'N-7',
    ],
    // Three buyers of one customer weigh no more than the one of another.
    [
      [
        [1, 'VD'],
        [1, 'VD'],
        [1, 'N-1'],
        [2, 'N-2'],
        [3, 'N-2'],
      ],
      'n2',
    ],
    [[[1, 'vet ej']], 'nothing'],
  ])('of %j is in the middle %s', (pairs, median) => {
    expect(asText(medianDistance(given(...pairs)))).toBe(median);
  });
});
