/* Other columns of the rows, as one value a customer: an industry that is the same on all rows, a freight that is not. */
import type { Column } from '../../table/column.ts';
import { ExactSum } from '../../table/exact-sum.ts';
import type { NamedColumn } from '../../table/list.ts';
import { isMissing, numbersOf } from '../../table/read.ts';
import { readHeader } from '../header-text.ts';
import { codesOf, type ColumnCodes } from '../joining/column-codes.ts';
import { gatherColumn } from '../joining/gather.ts';
import { sortOfHeader } from '../match-header.ts';
import type { GroupedRows } from './group-rows.ts';
import type { SourceTable } from './source-table.ts';
import type { CarryRule, ColumnRule, RowFields } from './types.ts';

/** What a column is like within customers, and the rule proposed for it. */
export interface CarryGuess {
  readonly column: string;
  readonly role: NamedColumn['role'];
  readonly rule: CarryRule;
  /** Rules that suit the kind of column. */
  readonly rules: readonly CarryRule[];
  /** Customers with at least two filled cells, and those of them whose cells are not all the same. */
  readonly compared: number;
  /** Counting stops once the column clearly varies: a lower bound when `countedAll` is false. */
  readonly varying: number;
  readonly countedAll: boolean;
}

/** A column is a trait of the customer when it varies within at most so large a share of those with several rows. */
const mostVarying = 0.05;
/** Counting stops when so many customers vary, and they are more than `mostVarying` of all. */
const enoughVarying = 200;

/**
 * A rule for each column that has no meaning of its own in the rows. A column that is the same within nearly all
 * customers (95 %) is carried: 'common' gives the slips the value of most of their rows, and leaves a customer without a
 * clear one blank. All others are left out: the country of the first order is not the country of the customer.
 */
export function guessCarryRules(
  table: SourceTable,
  fields: RowFields,
  grouped: GroupedRows,
): readonly CarryGuess[] {
  const used = new Set(Object.values(fields));
  return table.columns.flatMap(({ name, role, column }) => {
    if (used.has(name)) return [];
    const sort = sortOfHeader(readHeader(name));
    const isOurs = sort === 'never' || sort === 'contact';
    const within = isOurs ? nothingCompared : compareWithin(column, grouped);
    const isTrait = within.countedAll && within.varying <= within.compared * mostVarying;
    const rule: CarryRule = isTrait && !isOurs ? 'common' : 'leave';
    return [{ column: name, role, rule, rules: rulesFor(column), ...within }];
  });
}

const nothingCompared = { compared: 0, varying: 0, countedAll: false };

/** The rules that suit the kind of column. */
function rulesFor(column: Column): readonly CarryRule[] {
  switch (column.kind) {
    case 'number':
      return ['leave', 'constant', 'common', 'sum', 'mean'];
    case 'date':
      return ['leave', 'constant', 'common', 'first', 'last'];
    default:
      return ['leave', 'constant', 'common'];
  }
}

function compareWithin(
  column: Column,
  { starts, rows }: GroupedRows,
): Pick<CarryGuess, 'compared' | 'varying' | 'countedAll'> {
  const customers = starts.length - 2;
  const isSame = sameCell(column);
  let compared = 0;
  let varying = 0;
  for (let customer = 1; customer <= customers; customer++) {
    const end = starts[customer + 1] ?? 0;
    let first = -1;
    let filled = 0;
    let varies = false;
    for (let at = starts[customer] ?? 0; at < end && !varies; at++) {
      const row = rows[at] ?? 0;
      if (isMissing(column, row)) continue;
      filled++;
      if (first < 0) first = row;
      else varies = !isSame(first, row);
    }
    if (filled > 1) compared++;
    if (varies && ++varying >= enoughVarying && varying > customers * mostVarying) {
      return { compared, varying, countedAll: false };
    }
  }
  return { compared, varying, countedAll: true };
}

/** Whether two cells hold the same, without making a string of either. */
function sameCell(column: Column): (one: number, other: number) => boolean {
  if (column.kind === 'category') return (one, other) => column.codes[one] === column.codes[other];
  if (column.kind === 'text') {
    const { bytes, offsets } = column;
    return (one, other) => {
      let at = offsets[one] ?? 0;
      let to = offsets[other] ?? 0;
      const end = offsets[one + 1] ?? 0;
      if (end - at !== (offsets[other + 1] ?? 0) - to) return false;
      while (at < end) if (bytes[at++] !== bytes[to++]) return false;
      return true;
    };
  }
  const values = numbersOf(column) ?? new Float64Array();
  return (one, other) => values[one] === values[other];
}

/** The columns under their rules, one row a customer. Columns of 'leave' and columns that the table lacks are left out. */
export function carryColumns(
  table: SourceTable,
  rules: readonly ColumnRule[],
  grouped: GroupedRows,
): readonly NamedColumn[] {
  const ruleOf = new Map(rules.map(({ column, rule }) => [column, rule]));
  return table.columns.flatMap(({ name, role, column }) => {
    const rule = ruleOf.get(name) ?? 'leave';
    return rule === 'leave' ? [] : [{ name, role, column: carryColumn(column, rule, grouped) }];
  });
}

/** One column under a rule; a rule that does not suit its kind works as 'common'. */
export function carryColumn(column: Column, rule: CarryRule, grouped: GroupedRows): Column {
  if (column.kind === 'number' && (rule === 'sum' || rule === 'mean')) {
    return { ...column, values: sumWithin(column.values, rule, grouped) };
  }
  if (column.kind === 'date' && (rule === 'first' || rule === 'last')) {
    return { kind: 'date', days: endWithin(column.days, rule, grouped) };
  }
  return pickCommon(column, rule === 'constant' ? 'all' : 'half', grouped);
}

/** How many of a customer's filled cells must agree: all, more than half, or as many as for no other value. */
export type Agreement = 'all' | 'half' | 'most';

/** The value that each customer's rows agree on; missing where they do not. */
export function pickCommon(column: Column, agreement: Agreement, { starts, rows }: GroupedRows): Column {
  const picker = new MostCommon(codesOf(column));
  const picked = Int32Array.from({ length: starts.length - 2 }, (_, customer) =>
    picker.rowOf(rows.subarray(starts[customer + 1], starts[customer + 2]), agreement),
  );
  return gatherColumn(column, picked);
}

/** Finds the value that some rows agree on; of two that are as common, the first in order of their texts. */
class MostCommon {
  readonly #cells: ColumnCodes;
  readonly #times: Uint32Array;

  constructor(cells: ColumnCodes) {
    this.#cells = cells;
    this.#times = new Uint32Array(cells.count + 1);
  }

  /** A row that holds the value; −1 when they do not agree so far. */
  rowOf(run: Uint32Array, agreement: Agreement): number {
    const { codes } = this.#cells;
    let filled = 0;
    for (const row of run) {
      const code = codes[row] ?? 0;
      if (code === 0) continue;
      filled++;
      this.#times[code] = (this.#times[code] ?? 0) + 1;
    }
    let best = -1;
    let most = 0;
    for (const row of run) {
      const code = codes[row] ?? 0;
      const times = code === 0 ? 0 : (this.#times[code] ?? 0);
      if (times > most || (times > 0 && times === most && this.#isBefore(row, best))) {
        most = times;
        best = row;
      }
    }
    for (const row of run) this.#times[codes[row] ?? 0] = 0;
    const needed = { all: filled, half: Math.floor(filled / 2) + 1, most: 1 }[agreement];
    return most >= needed ? best : -1;
  }

  #isBefore(row: number, other: number): boolean {
    const { codes, textOf } = this.#cells;
    const [code, known] = [codes[row] ?? 0, codes[other] ?? 0];
    return code !== known && textOf(code) < textOf(known);
  }
}

function sumWithin(values: Float64Array, rule: 'sum' | 'mean', { starts, rows }: GroupedRows): Float64Array {
  const sum = new ExactSum();
  return Float64Array.from({ length: starts.length - 2 }, (_, customer) => {
    sum.clear();
    let filled = 0;
    const end = starts[customer + 2] ?? 0;
    for (let at = starts[customer + 1] ?? 0; at < end; at++) {
      const value = values[rows[at] ?? 0] ?? NaN;
      if (Number.isNaN(value)) continue;
      sum.add(value);
      filled++;
    }
    if (filled === 0) return NaN;
    return rule === 'sum' ? sum.total : sum.total / filled;
  });
}

function endWithin(days: Float64Array, rule: 'first' | 'last', { starts, rows }: GroupedRows): Float64Array {
  return Float64Array.from({ length: starts.length - 2 }, (_, customer) => {
    let found = NaN;
    const end = starts[customer + 2] ?? 0;
    for (let at = starts[customer + 1] ?? 0; at < end; at++) {
      const day = days[rows[at] ?? 0] ?? NaN;
      if (Number.isNaN(day)) continue;
      if (Number.isNaN(found) || (rule === 'first' ? day < found : day > found)) found = day;
    }
    return found;
  });
}
