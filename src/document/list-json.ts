import * as v from 'valibot';
import type { CustomerList } from '../table/list.ts';
import { parseJsonColumn } from './column-json.ts';
import { documentLimits as limits } from '../limits/document.ts';
import { areDistinct, columnEntries, listName, rowCount } from './list-meta.ts';
import { list, parseWith, whole, words } from './schema-parts.ts';

/** A customer list with what it is called; it gets an id when it is stored. */
export interface ListDocument {
  readonly name: string;
  readonly createdAt: number;
  readonly list: CustomerList;
}

const anyArray = v.custom<readonly unknown[]>((input) => Array.isArray(input));

const column = v.variant('kind', [
  v.object({
    ...columnEntries,
    kind: v.literal('number'),
    unit: v.nullable(words(limits.nameChars)),
    values: anyArray,
  }),
  v.object({ ...columnEntries, kind: v.literal('date'), dates: anyArray }),
  v.object({ ...columnEntries, kind: v.literal('category'), dictionary: anyArray, codes: anyArray }),
  v.object({ ...columnEntries, kind: v.literal('text'), strings: anyArray }),
]);

const outline = v.object({
  name: listName,
  createdAt: whole,
  rowCount,
  columns: v.pipe(
    list(column, limits.columns),
    v.check((columns) => areDistinct(columns)),
  ),
});

/** A customer list from the JSON of a study file. Refuses with 'file-damaged' {where}, naming the column. */
export function parseListDocument(input: unknown, where = 'list'): ListDocument {
  const { name, createdAt, rowCount, columns } = parseWith(outline, input, where);
  const named = columns.map((one, index) => ({
    name: one.name,
    role: one.role,
    column: parseJsonColumn(one.name, one, rowCount, `${where}.columns.${index}`),
  }));
  return { name, createdAt, list: { rowCount, columns: named } };
}
