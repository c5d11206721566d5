import { describe, expect, it } from 'vitest';
import { adviseCount } from '../../src/method/advise-count.ts';
import { defaultCount } from '../../src/method/best.ts';

describe('adviseCount', () => {
  it('advises what the product takes by itself, and says why', () => {
    const advised = [0, 1, 12, 19, 20, 59, 60, 1000, 1001].map((candidates) => {
      const { customers, reason } = adviseCount(candidates, 3000);
      expect(defaultCount(candidates)).toEqual({ kind: 'number', customers });
      return `${customers} of ${candidates}: ${reason}`;
    });
    expect(advised).toEqual([
      '1 of 0: half',
      '1 of 1: half',
      '6 of 12: half',
      '9 of 19: half',
      '10 of 20: few',
      '10 of 59: few',
      '20 of 60: usual',
      '20 of 1000: usual',
      '50 of 1001: many',
    ]);
  });

  it('tells how many must share a value before chance is a poor explanation', () => {
    // Of 100 customers thirty have it: 6 of 10, 10 of 20, 20 of 50 (R: phyper(k - 1, 30, 70, n, lower.tail = FALSE)).
    expect(adviseCount(60, 100)).toMatchObject({
      fifth: 12,
      options: [
        { customers: 10, share: 10 / 60, needed: 6 },
        { customers: 20, share: 20 / 60, needed: 10 },
        { customers: 50, share: 50 / 60, needed: 20 },
      ],
    });
    expect(adviseCount(10, 10).options).toEqual([{ customers: 10, share: 1, needed: null }]);
    expect(adviseCount(9, 30).options).toEqual([]);
  });
});
