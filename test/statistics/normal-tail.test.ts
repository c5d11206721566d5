import { describe, expect, it } from 'vitest';
import { normalTail } from '../../src/statistics/normal-tail.ts';
import { isInProportion } from './is-near.ts';
import { normalTails } from './reference/normal-tail.ts';

describe('normalTail', () => {
  it.each(normalTails)('agrees with R at %d', (z, tail) => {
    expect(normalTail(z)).toSatisfy(isInProportion(tail, 1e-12));
  });
});
