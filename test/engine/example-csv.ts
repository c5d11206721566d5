/* A list written as the CSV that it could have come from, in any order of its rows. */
import { isoOfDay } from '../../src/document/iso-date.ts';
import type { Analysis } from '../../src/method/results.ts';
import type { Column } from '../../src/table/column.ts';
import type { CustomerList } from '../../src/table/list.ts';
import { isMissing, numberAt, textAt } from '../../src/table/read.ts';

function cellOf(column: Column, row: number): string {
  if (isMissing(column, row)) return '';
  switch (column.kind) {
    case 'number':
      return String(numberAt(column, row)).replace('.', ',');
    case 'date':
      return isoOfDay(numberAt(column, row)) ?? '';
    default:
      return textAt(column, row);
  }
}

/** The rows in the order given, below the names of the columns. */
export function csvOf(list: CustomerList, rows: readonly number[]): string {
  const header = list.columns.map(({ name }) => name);
  const lines = rows.map((row) => list.columns.map(({ column }) => cellOf(column, row)));
  return [header, ...lines].map((cells) => cells.join(';')).join('\n');
}

/** The analysis with customers named by key alone, since another order of the list gives them other rows. */
export function withoutRows(analysis: Analysis): unknown {
  const named = <Item extends { customer: { key: string } }>(item: Item) => ({
    ...item,
    customer: item.customer.key,
  });
  return {
    ...analysis,
    best: { ...analysis.best, ranking: analysis.best.ranking.map(named) },
    answers: analysis.answers.map(named),
  };
}
