/* Rows of deals or orders rolled up onto the customers of a register. */
import { GrowingText } from '../../table/growing.ts';
import type { CustomerList, NamedColumn } from '../../table/list.ts';
import { pickCommon } from '../rollup/carry-columns.ts';
import { groupByCustomer, type CustomerGroups } from '../rollup/customer-groups.ts';
import { groupRows } from '../rollup/group-rows.ts';
import { rollUpGroups } from '../rollup/roll-up.ts';
import { columnOf, type SourceTable } from '../rollup/source-table.ts';
import type { RollUpReport, RollUpSettings } from '../rollup/types.ts';
import { codesOf } from './column-codes.ts';
import { gatherColumn } from './gather.ts';
import { keyCodesOf, matchKeys, shownKey } from './match-keys.ts';
import { extendRegister, mergeColumns } from './merge-columns.ts';
import {
  listedKeys,
  type JoinReport,
  type JoinSettings,
  type KeyKind,
  type MatchReport,
  type UnmatchedKey,
} from './types.ts';

export interface RegisterWithRows {
  /** The register's rows in their order, then the customers added. */
  readonly list: CustomerList;
  readonly rollUp: RollUpReport;
  readonly join: JoinReport;
}

/**
 * Rolls rows of deals or orders up onto the customers of a register. A customer without rows stays, with its measures
 * missing. `settings.key` is not used: `join.keys.child` tells the rows' customers apart. `standsFor` says of each row
 * of the list the row that its deals go to, when customers are one: medians come out right only from the rows.
 */
export function rollUpOntoRegister(
  register: SourceTable,
  rows: SourceTable,
  settings: RollUpSettings,
  join: JoinSettings,
  standsFor: Int32Array | null = null,
): RegisterWithRows {
  const own = groupByCustomer(rows, {
    fields: { customerName: join.keys.child },
    key: 'customerName',
    sameCustomers: settings.sameCustomers,
  });
  const placed = placeCustomers(register, rows, own, join, standsFor);
  const grouped = groupRows(placed.groups.codes, placed.groups.count);
  const rolled = rollUpGroups(rows, placed.groups, grouped, settings);
  const { customerName } = settings.fields;
  const names =
    customerName === undefined || customerName === join.keys.child
      ? null
      : pickCommon(columnOf(rows, customerName).column, 'most', grouped);
  const base = extendRegister(register, placed.added, join.keys, names);
  const given =
    standsFor === null
      ? rolled.columns
      : withoutMoved(rolled.columns, standsFor.subarray(0, placed.groups.count));
  const { columns, roleMoves } = mergeColumns(base, given);
  return {
    list: { rowCount: placed.groups.count, columns },
    rollUp: rolled.report,
    join: { match: placed.match, added: placed.added.length, roleMoves },
  };
}

/** A row whose deals went to another has nothing to tell of them: not even that there were none. */
function withoutMoved(columns: readonly NamedColumn[], standsFor: Int32Array): readonly NamedColumn[] {
  const own = standsFor.map((row, at) => (row === at ? at : -1));
  return columns.map((named) => ({ ...named, column: gatherColumn(named.column, own) }));
}

interface Placed {
  /** Customers by row of the register, then those added. */
  readonly groups: CustomerGroups;
  /** Keys of the customers added. */
  readonly added: readonly string[];
  readonly match: MatchReport;
}

function placeCustomers(
  register: SourceTable,
  rows: SourceTable,
  own: CustomerGroups,
  { keys, links, unmatched }: JoinSettings,
  standsFor: Int32Array | null,
): Placed {
  const texts = new GrowingText();
  for (let customer = 1; customer <= own.count; customer++) texts.append(own.keyOf(customer));
  const ownKeys = texts.freeze();
  const counted = rowsOf(own);
  const { parentRow, report } = matchKeys(
    { column: ownKeys, rowNumbers: counted.firstRow.map((row) => rows.rowNumbers[row] ?? 0) },
    { column: columnOf(register, keys.parent).column, rowNumbers: register.rowNumbers },
    keys.kind,
    links,
  );
  const added: string[] = [];
  // Spellings that the join takes for one key are one customer, in the register or not.
  const keyOf = keyCodesOf(ownKeys, keys.kind);
  const addedAt = new Map<number, number>();
  const placeOf = new Uint32Array(own.count + 1);
  for (let customer = 1; customer <= own.count; customer++) {
    const row = parentRow[customer - 1] ?? -1;
    if (row >= 0) placeOf[customer] = row + 1;
    else if (unmatched === 'add') {
      const key = keyOf[customer - 1] ?? 0;
      const place = addedAt.get(key) ?? register.rowCount + added.push(own.keyOf(customer));
      if (key !== 0) addedAt.set(key, place);
      placeOf[customer] = place;
    }
  }
  if (standsFor !== null)
    for (const [customer, place] of placeOf.entries()) {
      if (place > 0) placeOf[customer] = (standsFor[place - 1] ?? place - 1) + 1;
    }
  const codes = own.codes.map((customer) => placeOf[customer] ?? 0);
  const isUnmatched = Uint8Array.from(own.codes, (customer) =>
    customer > 0 && placeOf[customer] === 0 ? 1 : 0,
  );
  const keyOfRow = codesOf(columnOf(register, keys.parent).column);
  return {
    groups: {
      codes,
      count: register.rowCount + added.length,
      unmatched: isUnmatched,
      keyOf: (customer) =>
        customer > register.rowCount
          ? (added[customer - register.rowCount - 1] ?? '')
          : keyOfRow.textOf(keyOfRow.codes[customer - 1] ?? 0),
    },
    added,
    match: weighUnmatched(report, keys.kind, own, counted, parentRow, rows.rowNumbers),
  };
}

/** The match counted in rows of the file rather than in customers. */
function weighUnmatched(
  report: MatchReport,
  kind: KeyKind,
  own: CustomerGroups,
  { times, firstRow }: CustomerRows,
  parentRow: Int32Array,
  rowNumbers: Uint32Array,
): MatchReport {
  const rows = { matched: 0, unmatched: 0, blank: times[0] ?? 0 };
  const missed: UnmatchedKey[] = [];
  for (let customer = 1; customer <= own.count; customer++) {
    const seen = times[customer] ?? 0;
    if ((parentRow[customer - 1] ?? -1) >= 0) rows.matched += seen;
    else {
      rows.unmatched += seen;
      const rowNumber = rowNumbers[firstRow[customer - 1] ?? 0] ?? 0;
      missed.push({ key: shownKey(own.keyOf(customer), kind), rows: seen, rowNumber });
    }
  }
  missed.sort((a, b) => b.rows - a.rows || a.rowNumber - b.rowNumber);
  return { ...report, rows, unmatched: missed.slice(0, listedKeys), unmatchedCount: missed.length };
}

interface CustomerRows {
  /** Rows of each customer; at 0 those without one. */
  readonly times: Uint32Array;
  /** Index of each customer's first row, the first customer at 0. */
  readonly firstRow: Uint32Array;
}

function rowsOf({ codes, count }: CustomerGroups): CustomerRows {
  const times = new Uint32Array(count + 1);
  const firstRow = new Uint32Array(count);
  for (let row = 0; row < codes.length; row++) {
    const customer = codes[row] ?? 0;
    if (customer > 0 && times[customer] === 0) firstRow[customer - 1] = row;
    times[customer] = (times[customer] ?? 0) + 1;
  }
  return { times, firstRow };
}
