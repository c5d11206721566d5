import type { SourceTable } from '../../../src/importing/rollup/source-table.ts';
import type { RollUpNames } from '../../../src/importing/rollup/types.ts';
import type { Column } from '../../../src/table/column.ts';
import { GrowingCategory, GrowingText } from '../../../src/table/growing.ts';
import type { CustomerList } from '../../../src/table/list.ts';
import { columnNamed } from '../../../src/table/list.ts';
import { numbersOf, textAt } from '../../../src/table/read.ts';
import type { Role } from '../../../src/table/role.ts';

export type Cell = string | number | null;

interface Options {
  readonly file?: string;
  readonly roles?: Readonly<Record<string, Role>>;
  /** Columns that are text although their values repeat. */
  readonly texts?: readonly string[];
  readonly units?: Readonly<Record<string, string>>;
}

export const day = (iso: string): number => Date.parse(iso) / 86_400_000;
const isDay = (cell: Cell): boolean => typeof cell === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell);

/** A table of these columns: numbers, dates written 2024-03-01, and words; null and '' are missing. */
export function makeTable(
  columns: Readonly<Record<string, readonly Cell[]>>,
  { file = 'fil.csv', roles = {}, texts = [], units = {} }: Options = {},
): SourceTable {
  const rowCount = Object.values(columns)[0]?.length ?? 0;
  return {
    fileName: file,
    rowCount,
    rowNumbers: Uint32Array.from({ length: rowCount }, (_, row) => row + 2),
    columns: Object.entries(columns).map(([name, cells]) => ({
      name,
      role: roles[name] ?? null,
      column: makeColumn(cells, texts.includes(name), units[name] ?? null),
    })),
  };
}

export function makeColumn(cells: readonly Cell[], isText = false, unit: string | null = null): Column {
  const filled = cells.filter((cell) => cell !== null && cell !== '');
  if (filled.length > 0 && filled.every((cell) => typeof cell === 'number')) {
    return { kind: 'number', values: Float64Array.from(cells, (cell) => Number(cell ?? NaN)), unit };
  }
  if (filled.length > 0 && filled.every(isDay)) {
    return { kind: 'date', days: Float64Array.from(cells, (cell) => (cell ? day(String(cell)) : NaN)) };
  }
  const words = isText ? new GrowingText() : new GrowingCategory();
  for (const cell of cells) words.append(String(cell ?? ''));
  return words.freeze();
}

/** The cells of a column: texts, numbers, or days written 2024-03-01; null when missing. */
export function cellsOf(list: CustomerList, name: string): Cell[] {
  const column = columnNamed(list, name)?.column;
  if (column === undefined) throw new Error(`no column ${name}`);
  return columnCells(column);
}

export function columnCells(column: Column): Cell[] {
  if (column.kind === 'text' || column.kind === 'category') {
    const rows = column.kind === 'text' ? column.offsets.length - 1 : column.codes.length;
    return Array.from({ length: rows }, (_, row) => textAt(column, row) || null);
  }
  return [...(numbersOf(column) ?? [])].map((value) => {
    if (Number.isNaN(value)) return null;
    return column.kind === 'date' ? new Date(value * 86_400_000).toISOString().slice(0, 10) : value;
  });
}

export const names: RollUpNames = {
  name: 'Kund',
  revenue: 'Omsättning',
  margin: 'Marginal',
  quantity: 'Antal',
  purchases: 'Köp',
  customerSince: 'Kund sedan',
  lastPurchase: 'Senaste köp',
  daysToClose: 'Dagar till avslut',
  lostDeals: 'Förlorade affärer',
  lostAmount: 'Förlorat belopp',
  openDeals: 'Öppna affärer',
};
