/* Duplicates among customers that were rolled up from rows: said of the rows, so that the measures come out right. */
import type { CustomerList } from '../../table/list.ts';
import { cellText } from '../joining/cell-text.ts';
import { columnOf } from '../rollup/source-table.ts';
import type { ValueMerge } from '../variants/types.ts';

/**
 * The settings of a roll-up under which the rows of each group are one customer: `keyColumn` is the list's column that
 * tells its customers apart. A median of days, or a margin, can only be taken from the rows, so such customers are
 * rolled up again rather than merged afterwards.
 */
export function sameCustomersOf(
  list: CustomerList,
  keyColumn: string,
  groups: readonly { readonly rows: readonly number[] }[],
): readonly ValueMerge[] {
  const { column } = columnOf(list, keyColumn);
  return groups.flatMap(({ rows }) => {
    const [into = '', ...others] = rows.map((row) => cellText(column, row));
    const from = [...new Set(others)].filter((key) => key !== into);
    return from.length === 0 ? [] : [{ column: keyColumn, into, from }];
  });
}
