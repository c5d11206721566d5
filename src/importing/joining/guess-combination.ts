/* A plan for one to three files or more, from what their rows stand for and which keys they share. */
import { columnNamed, columnWithRole } from '../../table/list.ts';
import type { RowKind } from '../../table/role.ts';
import type { CarryGuess } from '../rollup/carry-columns.ts';
import { guessRollUp } from '../rollup/guess-roll-up.ts';
import { guessRowKind, type RowKindGuess } from '../rollup/row-kind.ts';
import type { SourceTable } from '../rollup/source-table.ts';
import type { RollUpNames, RollUpSettings, RowFields } from '../rollup/types.ts';
import type { CombinePlan } from './combine.ts';
import type { JoinKeys } from './types.ts';
import { guessCustomerJoin, guessDealJoin, type JoinGuess } from './guess-join.ts';
import { sumLinesOntoOrders, type LinesSettings } from './lines-to-orders.ts';

export interface CombineGuess {
  readonly plan: CombinePlan;
  /** What each file was taken for, and why. */
  readonly kinds: readonly RowKindGuess[];
  /** Files that no use was found for. */
  readonly unused: readonly number[];
  /** Other ways to join the rows to the register; the first is the plan's. */
  readonly joins: readonly JoinGuess[];
  /** Why each other column of the rows is carried or left. */
  readonly carry: readonly CarryGuess[];
}

/** Names for the columns that lines give to their orders, and that a roll-up makes. */
export interface CombineNames {
  readonly rollUp: RollUpNames;
  readonly lines: LinesSettings['names'];
}

/** What is known of the files already; the rest is guessed. */
export interface CombineKnown {
  /** What the rows of each file stand for, and what their columns mean. */
  readonly kinds?: readonly RowKindGuess[];
  /** How the rows find their customer; looked for where the files lack these columns. */
  readonly joinKeys?: JoinKeys | null;
}

/** A plan for these files, from what their rows stand for and which keys they share. */
export function guessCombination(
  tables: readonly SourceTable[],
  names: CombineNames,
  known: CombineKnown = {},
): CombineGuess {
  const kinds = known.kinds ?? tables.map((table) => guessRowKind(table));
  const lines = guessLines(tables, kinds, names);
  const rowsAt = lines?.orders ?? firstOf(kinds, ['deals', 'orders', 'lines'], hasCustomer);
  const rows = rowsAt === null ? null : guessRows(tables, kinds, rowsAt, lines, names);
  const registers = placesOf(kinds, ['customers']);
  const joinsOf = (register: number): readonly JoinGuess[] => {
    const parent = tables[register];
    const table = rows?.source;
    if (parent === undefined || rows === null || table === undefined) return [];
    return guessCustomerJoin(table, rows.settings.fields, parent, kinds[register]?.fields ?? {});
  };
  const asked = rows === null ? null : registerWith(tables, registers, rows.source, known.joinKeys ?? null);
  const register = asked ?? (rows === null ? largest(tables, registers) : bestRegister(registers, joinsOf));
  const joins = register === null ? [] : joinsOf(register);
  const keys = asked === null ? joins[0]?.keys : (known.joinKeys ?? undefined);
  const attached = register === null ? [] : guessAttached(tables, kinds, registers, register);
  const used = new Set([register, rowsAt, lines?.table, ...attached.map(({ table }) => table)]);
  return {
    plan: {
      register,
      rows:
        rowsAt === null || rows === null
          ? null
          : { table: rowsAt, settings: withoutKnown(rows, register === null ? undefined : tables[register]) },
      lines: lines === null ? null : { table: lines.table, settings: lines.settings },
      join: keys === undefined ? null : { keys, links: [], unmatched: 'add' },
      attached,
    },
    kinds,
    unused: tables.flatMap((_, index) => (used.has(index) ? [] : [index])),
    joins,
    carry: rows?.carry ?? [],
  };
}

interface GuessedLines {
  readonly table: number;
  readonly source: SourceTable;
  readonly orders: number;
  readonly settings: LinesSettings;
}

/** Lines that name no customer themselves, and the orders that they belong to. */
function guessLines(
  tables: readonly SourceTable[],
  kinds: readonly RowKindGuess[],
  names: CombineNames,
): GuessedLines | null {
  for (const table of placesOf(kinds, ['lines'])) {
    const fields = kinds[table]?.fields ?? {};
    const lines = tables[table];
    if (lines === undefined || hasCustomer(fields)) continue;
    for (const orders of placesOf(kinds, ['orders', 'deals'])) {
      const parent = tables[orders];
      if (parent === undefined) continue;
      const [guess] = guessDealJoin(lines, fields, parent, kinds[orders]?.fields ?? {});
      if (guess === undefined) continue;
      const settings = { keys: guess.keys, links: [], fields, conversion: null, names: names.lines };
      return { table, source: lines, orders, settings };
    }
  }
  return null;
}

interface GuessedRows {
  /** With the columns that their lines give them. */
  readonly source: SourceTable;
  readonly settings: RollUpSettings;
  readonly carry: readonly CarryGuess[];
}

function guessRows(
  tables: readonly SourceTable[],
  kinds: readonly RowKindGuess[],
  at: number,
  lines: GuessedLines | null,
  names: CombineNames,
): GuessedRows | null {
  const table = tables[at];
  const fields = kinds[at]?.fields ?? {};
  if (table === undefined || !hasCustomer(fields)) return null;
  if (lines === null) return { source: table, ...guessRollUp(table, fields, names.rollUp) };
  // Only the names of the new columns matter here; in which currencies the lines are is asked when they are combined.
  const { orders, fields: summed } = sumLinesOntoOrders(lines.source, table, {
    ...lines.settings,
    fields: withoutCurrency(lines.settings.fields),
  });
  // Lines that say their own currency are converted before they are summed; the order's would convert them again.
  const own = lines.settings.fields.currency === undefined ? fields : withoutCurrency(fields);
  return { source: orders, ...guessRollUp(orders, { ...own, ...summed }, names.rollUp) };
}

function withoutCurrency(fields: RowFields): RowFields {
  return Object.fromEntries(Object.entries(fields).filter(([role]) => role !== 'currency'));
}

/** Without rules for columns that mean what a column of the register means. */
function withoutKnown({ settings, carry }: GuessedRows, register: SourceTable | undefined): RollUpSettings {
  const known = new Set(register?.columns.map(({ role }) => role));
  const roleOf = new Map(carry.map(({ column, role }) => [column, role]));
  const rules = settings.rules.filter(({ column }) => {
    const role = roleOf.get(column) ?? null;
    return role === null || role === 'own' || !known.has(role);
  });
  return { ...settings, rules };
}

/** The largest register that can be joined to the rows by these keys; null when none can. */
function registerWith(
  tables: readonly SourceTable[],
  registers: readonly number[],
  rows: SourceTable,
  keys: JoinKeys | null,
): number | null {
  if (keys === null || columnNamed(rows, keys.child) === undefined) return null;
  const having = registers.filter((register) => {
    const table = tables[register];
    return table !== undefined && columnNamed(table, keys.parent) !== undefined;
  });
  return largest(tables, having);
}

/** The register that has most of the rows' customers; null when none has any. */
function bestRegister(
  registers: readonly number[],
  joinsOf: (register: number) => readonly JoinGuess[],
): number | null {
  const found = (register: number): number => joinsOf(register)[0]?.found ?? 0;
  const [best] = [...registers].sort((a, b) => found(b) - found(a));
  return best === undefined || found(best) === 0 ? null : best;
}

/** The register with most customers. */
function largest(tables: readonly SourceTable[], registers: readonly number[]): number | null {
  const size = (register: number): number => tables[register]?.rowCount ?? 0;
  const [most] = [...registers].sort((a, b) => size(b) - size(a));
  return most ?? null;
}

function guessAttached(
  tables: readonly SourceTable[],
  kinds: readonly RowKindGuess[],
  registers: readonly number[],
  register: number,
): CombinePlan['attached'] {
  const parent = tables[register];
  if (parent === undefined) return [];
  return registers.flatMap((table) => {
    const child = tables[table];
    if (table === register || child === undefined) return [];
    const fields = kinds[table]?.fields ?? {};
    const [guess] = guessCustomerJoin(child, fields, parent, kinds[register]?.fields ?? {});
    if (guess === undefined) return [];
    // What a customer pays must not go missing because the register lacks the customer.
    const unmatched = columnWithRole(child, 'revenue') === undefined ? 'leave' : 'add';
    return [{ table, join: { keys: guess.keys, links: [], unmatched } }];
  });
}

function hasCustomer({ customerId, customerName }: RowFields): boolean {
  return customerId !== undefined || customerName !== undefined;
}

function placesOf(kinds: readonly RowKindGuess[], wanted: readonly RowKind[]): readonly number[] {
  return kinds.flatMap(({ kind }, index) => (wanted.includes(kind) ? [index] : []));
}

/** The first file of the first kind that any has. */
function firstOf(
  kinds: readonly RowKindGuess[],
  wanted: readonly RowKind[],
  passes: (fields: RowFields) => boolean,
): number | null {
  for (const kind of wanted) {
    const at = kinds.findIndex((guess) => guess.kind === kind && passes(guess.fields));
    if (at >= 0) return at;
  }
  return null;
}
