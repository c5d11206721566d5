import { describe, expect, it } from 'vitest';
import { type GroupSums, weighLead } from '../../src/method/lead.ts';
import { bootstrap, percentileInterval } from '../../src/statistics/bootstrap.ts';
import { Random } from '../../src/statistics/random.ts';

function sumsOf(...groups: readonly (readonly number[])[]): GroupSums[] {
  return groups.map((values) => ({
    customers: values.length,
    sum: values.reduce((sum, value) => sum + value, 0),
    squares: values.reduce((sum, value) => sum + value * value, 0),
  }));
}

/** Revenue of customers of the same kind, each with its group: 60 % small, 30 % medium, 10 % large. */
function drawCustomers(random: Random, customers: number): { group: number; revenue: number }[] {
  return Array.from({ length: customers }, () => {
    const group = random.pick([
      [0, 6],
      [1, 3],
      [2, 1],
    ]);
    return { group, revenue: random.logNormal([10, 30, 100][group]!, 0.6) };
  });
}

const groupsOf = (customers: readonly { group: number; revenue: number }[]) =>
  sumsOf(
    ...[0, 1, 2].map((group) => customers.filter((one) => one.group === group).map(({ revenue }) => revenue)),
  );

describe('weighLead', () => {
  it('gives the lead and its interval by hand', () => {
    // D = (60 − 25) / 100. Squares: 60² · 0.65² (as 2 · 30²) …: large 1800 · 0.4225, medium 625 · 1.8225, small 225 · 0.1225.
    const found = weighLead(sumsOf([15], [25], [30, 30]))!;
    const error = Math.sqrt(((1800 * 0.65 ** 2 + 625 * 1.35 ** 2 + 225 * 0.35 ** 2) * 4) / 3) / 100;
    expect(found).toMatchObject({ leader: 'large', next: 'medium', beyondChance: false });
    expect(found.lead).toBeCloseTo(0.35, 12);
    expect(found.low).toBeCloseTo(0.35 - 1.959964 * error, 6);
    // 1.34 without a limit: no share is more than the whole.
    expect(0.35 + 1.959964 * error).toBeGreaterThan(1);
    expect(found.high).toBe(1);
  });

  it('says nothing of one customer, of nothing, and of a sum that is not positive', () => {
    expect(weighLead(sumsOf([], [], []))).toBeNull();
    expect(weighLead(sumsOf([5], [], []))).toBeNull();
    expect(weighLead(sumsOf([5], [-5], []))).toBeNull();
  });

  it('is the interval of a difference of shares of one sample when every customer counts alike', () => {
    // Multinomial: var(p₁ − p₂) = (p₁ + p₂ − (p₁ − p₂)²) / n, here with n − 1.
    const ones = (count: number) => new Array<number>(count).fill(1);
    const { lead, low } = weighLead(sumsOf(ones(20), ones(30), ones(50)))!;
    expect(lead).toBeCloseTo(0.2, 12);
    expect(low).toBeCloseTo(0.2 - 1.959963985 * Math.sqrt((0.8 - 0.04) / 99), 8);
  });

  it('does not call the lead that one customer makes beyond chance', () => {
    const many = Array.from({ length: 40 }, () => 10);
    expect(weighLead(sumsOf(many, many.slice(0, 38), [600]))).toMatchObject({
      leader: 'large',
      beyondChance: false,
    });
    const even = Array.from({ length: 20 }, () => 40);
    expect(weighLead(sumsOf(many, many.slice(0, 38), even))).toMatchObject({
      leader: 'large',
      beyondChance: true,
    });
  });

  it('agrees with redrawing the customers', () => {
    const customers = drawCustomers(new Random(2), 300);
    const { leader, low, high } = weighLead(groupsOf(customers))!;
    const place = ['small', 'medium', 'large'].indexOf(leader);
    const second = weighLead(groupsOf(customers))!.next;
    const redraws = bootstrap(customers.length, 4000, new Random(3), (drawn) => {
      const groups = groupsOf(Array.from(drawn, (index) => customers[index]!));
      const total = groups.reduce((sum, group) => sum + group.sum, 0);
      return (groups[place]!.sum - groups[['small', 'medium', 'large'].indexOf(second)]!.sum) / total;
    });
    const interval = percentileInterval(redraws);
    expect(Math.abs(interval.low - low)).toBeLessThan(0.012);
    expect(Math.abs(interval.high - high)).toBeLessThan(0.012);
  });

  it('holds the true lead of two given groups in about 95 of 100 lists', () => {
    const all = drawCustomers(new Random(1), 400_000);
    const sums = groupsOf(all);
    const total = sums.reduce((sum, group) => sum + group.sum, 0);
    const truth = (sums[2]!.sum - sums[1]!.sum) / total;
    let held = 0;
    let counted = 0;
    for (let list = 0; list < 2000; list++) {
      const found = weighLead(groupsOf(drawCustomers(new Random(100 + list), 200)))!;
      if (found.leader === 'small' || found.next === 'small') continue;
      counted++;
      const [low, high] = found.leader === 'large' ? [found.low, found.high] : [-found.high, -found.low];
      if (low <= truth && truth <= high) held++;
    }
    expect(held / counted).toBeGreaterThan(0.92);
    expect(held / counted).toBeLessThan(0.98);
  });
});
