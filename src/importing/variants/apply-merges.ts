/* Values made one, as a person has decided; the same decisions serve the next import. */
import type { CategoryColumn, Column } from '../../table/column.ts';
import type { CustomerList } from '../../table/list.ts';
import { compactCategory } from '../joining/gather.ts';
import { codesOf } from '../joining/column-codes.ts';
import { followMerges, indexMerges } from './follow-merges.ts';
import type { ValueMerge } from './types.ts';

/** How many rows a merge has changed; 0 when its values are not in this list. */
export interface AppliedMerge {
  readonly merge: ValueMerge;
  readonly rows: number;
}

/**
 * The list with the values merged, and what each merge changed. Values are found exactly as they were written, so a new
 * spelling is offered again rather than merged unseen. Merges that lead on to each other end at the last; applying them
 * twice is the same as once. A column of texts becomes one of categories; columns of numbers and dates are left.
 */
export function applyMerges<List extends CustomerList>(
  list: List,
  merges: readonly ValueMerge[],
): { readonly list: List; readonly applied: readonly AppliedMerge[] } {
  const rows = new Map<ValueMerge, number>(merges.map((merge) => [merge, 0]));
  const columns = list.columns.map((named) => {
    const own = merges.filter(({ column }) => column === named.name);
    return own.length === 0 ? named : { ...named, column: mergeValues(named.column, own, rows) };
  });
  return {
    list: { ...list, columns },
    applied: merges.map((merge) => ({ merge, rows: rows.get(merge) ?? 0 })),
  };
}

function mergeValues(
  column: Column,
  merges: readonly ValueMerge[],
  changed: Map<ValueMerge, number>,
): Column {
  if (column.kind !== 'category' && column.kind !== 'text') return column;
  const { codes, count, textOf } = codesOf(column);
  const mergeOf = indexMerges(merges);
  const dictionary: string[] = [];
  const codeOf = new Map<string, number>();
  const target = new Uint32Array(count + 1);
  const by = new Array<ValueMerge | undefined>(count + 1);
  for (let code = 1; code <= count; code++) {
    const text = textOf(code);
    by[code] = mergeOf.get(text);
    const end = followMerges(text, mergeOf);
    let known = codeOf.get(end);
    if (known === undefined) {
      known = dictionary.push(end);
      codeOf.set(end, known);
    }
    target[code] = known;
  }
  if (by.every((merge) => merge === undefined)) return column;
  const merged = new Uint32Array(codes.length);
  for (let row = 0; row < merged.length; row++) {
    const code = codes[row] ?? 0;
    merged[row] = target[code] ?? 0;
    const merge = by[code];
    if (merge !== undefined) changed.set(merge, (changed.get(merge) ?? 0) + 1);
  }
  return compactCategory(merged, dictionary) satisfies CategoryColumn;
}
