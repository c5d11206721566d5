import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupRows } from '../../../src/importing/rollup/group-rows.ts';

test('rows lie by group, in the order of the file', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 6 })), (groups) => {
      const { starts, rows } = groupRows(groups, 6);
      expect(starts).toHaveLength(8);
      for (let group = 0; group <= 6; group++) {
        const wanted = groups.flatMap((other, row) => (other === group ? [row] : []));
        expect([...rows.subarray(starts[group], starts[group + 1])]).toEqual(wanted);
      }
    }),
    { seed: 20261123, numRuns: 200 },
  );
});
