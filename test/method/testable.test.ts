import { describe, expect, it } from 'vitest';
import { countTestable, isTestable } from '../../src/method/testable.ts';

describe('isTestable', () => {
  it('knows what could be beyond chance if all went its way', () => {
    // All of two among ten of sixty: 45 of 1770 pairs, 0.025. One alone: 10 of 60.
    expect(isTestable(1, 10, 60)).toBe(false);
    expect(isTestable(2, 10, 60)).toBe(true);
    // What nearly everybody has cannot be more common among the best.
    expect(isTestable(58, 10, 60)).toBe(false);
    expect(isTestable(0, 10, 60)).toBe(false);
    expect(isTestable(3, 0, 60)).toBe(false);
  });

  it('is counted for each value', () => {
    expect(countTestable([2, 2, 1, 40, 50], 10, 50)).toBe(3);
  });
});
