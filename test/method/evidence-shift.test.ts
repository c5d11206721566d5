import { expect, it } from 'vitest';
import { shiftOf } from '../../src/method/evidence-shift.ts';

const counts = (count: number, of: number, others: readonly [number, number] | null) => ({
  best: { count, of },
  others: others === null ? null : { count: others[0], of: others[1] },
});

it('is stronger or weaker from a tenth on, of the lead over the others', () => {
  // Leads: 0.5 − 0.4 = 0.1; 0.6 − 0.4 = 0.2.
  expect(shiftOf(counts(10, 20, [40, 100]), counts(12, 20, [40, 100]))).toMatchObject({
    direction: 'stronger',
  });
  expect(shiftOf(counts(12, 20, [40, 100]), counts(10, 20, [40, 100]))).toMatchObject({
    direction: 'weaker',
  });
  expect(shiftOf(counts(10, 20, [40, 100]), counts(11, 20, [40, 100]))).toMatchObject({ direction: 'same' });
});

it('is weaker when the others have caught up, though as many of the best have it', () => {
  const shift = shiftOf(counts(18, 20, [20, 100]), counts(18, 20, [60, 100]));
  expect(shift).toMatchObject({ direction: 'weaker', isSure: false });
  expect(shift?.by).toBeCloseTo(-0.4, 12);
});

it('goes by the best alone where the others are not known in both', () => {
  const shift = shiftOf(counts(10, 20, null), counts(16, 20, [60, 100]));
  expect(shift).toMatchObject({ direction: 'stronger' });
  expect(shift?.by).toBeCloseTo(0.3, 12);
  expect(shiftOf(counts(10, 20, [0, 0]), counts(16, 20, [60, 100]))?.by).toBeCloseTo(0.3, 12);
});

it('is sure when the interval of the difference leaves out 0: with few customers it seldom does', () => {
  // Newcombe's interval of 18/20 − 8/20 is about 0.21 to 0.70, of 12/20 − 9/20 about −0.15 to 0.42.
  expect(shiftOf(counts(8, 20, null), counts(18, 20, null))).toMatchObject({ isSure: true });
  expect(shiftOf(counts(9, 20, null), counts(12, 20, null))).toMatchObject({
    direction: 'stronger',
    isSure: false,
  });
  expect(shiftOf(counts(18, 20, null), counts(8, 20, null))).toMatchObject({
    direction: 'weaker',
    isSure: true,
  });
});

it('says nothing where nobody had answered', () => {
  expect(shiftOf(counts(0, 0, null), counts(5, 10, null))).toBeNull();
  expect(shiftOf(counts(5, 10, null), counts(0, 0, null))).toBeNull();
});
