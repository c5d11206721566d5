import { describe, expect, it } from 'vitest';
import { makeExample } from '../../src/example/example-company.ts';
import { type Decisions, noDecisions } from '../../src/method/decisions.ts';
import { weigh } from '../../src/method/weigh.ts';
import { Random } from '../../src/statistics/random.ts';
import type { CustomerList } from '../../src/table/list.ts';
import { answersFor, asText, makeList, numbers, texts, words } from './make-list.ts';

/** Ten best of sixty by days to close; the rows may come in another order. */
const decisions: Decisions = {
  ...noDecisions,
  cuts: { medium: 6, large: 21 },
  goal: { kind: 'growth' },
  count: { kind: 'number', customers: 10 },
};

function listOf(order: readonly number[]): CustomerList {
  const random = new Random(3);
  const sizes = order.map((_, row) => (row < 9 ? random.integer(20, 50) : random.integer(1, 400)));
  const pick = <Value>(values: readonly Value[]) => order.map((row) => values[row]!);
  const rows = order.map((_, row) => row);
  return makeList({
    Nr: ['id', texts(order.map((row) => `k${row}`))],
    Licenser: ['metric', numbers(order.map(() => 30))],
    Dagar: ['daysToClose', numbers(order.map((row) => row + 1))],
    Bransch: ['company.industry', words(pick(rows.map((row) => (row < 8 || row % 7 === 0 ? 'IT' : 'Bank'))))],
    Land: ['company.country', words(pick(rows.map((row) => (row % 10 === 0 ? 'Norge' : 'Sverige'))))],
    Anställda: ['company.employees', numbers(pick(sizes))],
    Läge: ['company.marketPosition', words(pick(rows.map((row) => (row % 2 === 0 ? 'Ledare' : 'Utmanare'))))],
  });
}

const inOrder = Array.from({ length: 60 }, (_, row) => row);

describe('weigh', () => {
  const weight = weigh(listOf(inOrder), decisions, []);

  it('finds the planted value and the planted range, and nothing in what is spread alike', () => {
    const verdicts = weight.traits.flatMap(({ line, values }) =>
      values.map(({ value, verdict }) => `${line} ${asText(value)}: ${verdict}`),
    );
    expect(verdicts).toEqual([
      'company.industry IT: telling',
      'company.industry Bank: chance',
      'company.employees 20–50: telling',
      'company.country Sverige: shared',
      'company.country Norge: chance',
      'company.marketPosition challenger: chance',
      'company.marketPosition leader: chance',
    ]);
    // All but Sweden: 54 of 60 have it, so even all ten best would be no surprise.
    expect(weight.tested).toBe(6);
  });

  it('says how often each line comes out the same when the best are redrawn', () => {
    const lines = weight.stability.map(({ line, value, same, rival }) =>
      [line, asText(value), same.of, rival === null ? null : asText(rival.value)].join(' '),
    );
    expect(lines).toEqual([
      'company.industry IT 100 Bank',
      'company.employees 20–50 100 ',
      'company.country Sverige 100 ',
      'company.marketPosition challenger 100 leader',
    ]);
    const [industry, employees, country, position] = weight.stability.map(({ same }) => same.count);
    expect(industry).toBeGreaterThan(90);
    expect(employees).toBeGreaterThan(70);
    expect(country).toBe(100);
    // Five of ten and five of ten: it could as well have been the other.
    expect(position).toBeGreaterThan(30);
    expect(position).toBeLessThan(85);
  });

  it('comes to the same whatever the order of the rows', () => {
    const shuffled = weigh(listOf(new Random(5).shuffle(inOrder)), decisions, []);
    // How the customers are parted for the cross-validation follows the order of the rows.
    const validation = weight.holds.validation;
    expect({ ...shuffled, holds: { ...shuffled.holds, validation } }).toEqual(weight);
  });

  it('says that answers by hand for the best alone have nothing to be compared with, until others answer too', () => {
    const forBest = inOrder
      .slice(0, 10)
      .map((row) => answersFor(row, `k${row}`, { 'company.growth': 'hyper' }));
    const growthOf = (answers: Parameters<typeof weigh>[2]) =>
      weigh(listOf(inOrder), decisions, answers).traits.find(({ line }) => line === 'company.growth')!;
    expect(growthOf(forBest)).toMatchObject({ thin: 'alone', values: [{ verdict: 'thin' }] });
    const control = inOrder
      .slice(20, 32)
      .map((row) => answersFor(row, `k${row}`, { 'company.growth': 'dalande' }));
    expect(growthOf([...forBest, ...control])).toMatchObject({
      thin: null,
      values: [{ verdict: 'telling' }],
    });
  });

  it('has nothing to say of an empty list', () => {
    const empty = weigh(makeList({}), noDecisions, []);
    expect(empty.tested).toBe(0);
    expect(empty.stability).toEqual([]);
    expect(empty.traits.every(({ thin, values }) => thin === 'few' && values.length === 0)).toBe(true);
  });

  it('finds what was planted in the example company that the list itself can tell', () => {
    const { list, decisions: chosen, answers } = makeExample('sv');
    const found = weigh(list, chosen, answers).traits.flatMap(({ line, values }) =>
      values.filter(({ verdict }) => verdict === 'telling').map(({ value }) => `${line} ${asText(value)}`),
    );
    expect(found).toEqual([
      'company.industry IT',
      'company.employees 20–50',
      'company.country Sverige',
      'company.yearlyRevenue 50000000–100000000 SEK',
      'company.marketPosition Utmanare (topp 10/20)',
      'company.growth hyper',
    ]);
  });
});
