/* Which row of one table the rows of another belong to, by a key that both have. */
import type { Column } from '../../table/column.ts';
import { ByteInterner } from './byte-interner.ts';
import { codesOf, foldedCodesOf, type ByteFold, type ColumnCodes } from './column-codes.ts';
import { organisationNumberFold, readOrganisationNumber } from '../duplicates/organisation-number.ts';
import { plainFold } from './plain-fold.ts';
import { utf8Encoder } from '../../table/utf8.ts';
import { listedKeys, type KeyKind, type KeyLink, type MatchReport } from './types.ts';

export interface KeyMatch {
  /** For each row of the child the row of the parent; −1 when its key is blank or not found. */
  readonly parentRow: Int32Array;
  readonly report: MatchReport;
}

/** A key column, and where its rows stand in their file. */
export interface KeyColumn {
  readonly column: Column;
  readonly rowNumbers: ArrayLike<number>;
}

/**
 * Matches keys that are the same but for letter case and space; organisation numbers in any of their forms. `links`
 * are near matches that the user has accepted; one whose keys are not in the files does nothing.
 */
export function matchKeys(
  child: KeyColumn,
  parent: KeyColumn,
  kind: KeyKind,
  links: readonly KeyLink[] = [],
): KeyMatch {
  const interner = new ByteInterner();
  const fold = foldOf(kind);
  const parents = foldedCodesOf(parent.column, fold, interner);
  const children = foldedCodesOf(child.column, fold, interner);
  const rowOf = new Int32Array(interner.count + 1).fill(-1);
  const sharing = new Uint32Array(interner.count + 1);
  for (let row = 0; row < parents.codes.length; row++) {
    const code = parents.codes[row] ?? 0;
    if (code === 0) continue;
    sharing[code] = (sharing[code] ?? 0) + 1;
    if (rowOf[code] === -1) rowOf[code] = row;
  }
  const codeOf = (text: string): number => codeOfText(interner, fold, text);
  for (const { from, to } of links) {
    const code = codeOf(from);
    const target = rowOf[codeOf(to)] ?? -1;
    if (code > 0 && code < rowOf.length && rowOf[code] === -1 && target >= 0) rowOf[code] = target;
  }
  rowOf[0] = -1;
  const parentRow = Int32Array.from(children.codes, (code) => rowOf[code] ?? -1);
  return {
    parentRow,
    report: report(kind, child, parent, children.codes, parentRow, parents.codes, sharing),
  };
}

/** Finds rows of a parent by key, one key at a time. */
export interface KeyIndex {
  /** The first row that has the key; −1 when none has. */
  readonly rowOf: (key: string) => number;
}

/** An index over a key column, for keys compared as matchKeys does. */
export function indexKeys(column: Column, kind: KeyKind): KeyIndex {
  const interner = new ByteInterner();
  const fold = foldOf(kind);
  const { codes, count } = foldedCodesOf(column, fold, interner);
  const rowOf = new Int32Array(count + 1).fill(-1);
  for (let row = codes.length - 1; row >= 0; row--) rowOf[codes[row] ?? 0] = row;
  rowOf[0] = -1;
  return { rowOf: (key) => rowOf[codeOfText(interner, fold, key)] ?? -1 };
}

/** One code a row, equal for keys that matchKeys takes for the same; 0 is blank. */
export function keyCodesOf(column: Column, kind: KeyKind): ColumnCodes['codes'] {
  return foldedCodesOf(column, foldOf(kind), new ByteInterner()).codes;
}

function foldOf(kind: KeyKind): ByteFold {
  return kind === 'organisationNumber' ? organisationNumberFold : plainFold;
}

function codeOfText(interner: ByteInterner, fold: ByteFold, text: string): number {
  const bytes = utf8Encoder.encode(text);
  const target = new Uint8Array(fold.longest(bytes.length));
  return interner.intern(target, 0, fold.write(bytes, 0, bytes.length, target));
}

/** The key as it may be shown: never a personal identity number. */
export function shownKey(key: string, kind: KeyKind): string {
  if (kind !== 'organisationNumber') return key;
  return readOrganisationNumber(key)?.kind === 'personal' ? '' : key;
}

function report(
  kind: KeyKind,
  child: KeyColumn,
  parent: KeyColumn,
  childCodes: ArrayLike<number>,
  parentRow: Int32Array,
  parentCodes: ArrayLike<number>,
  sharing: Uint32Array,
): MatchReport {
  const rows = { matched: 0, unmatched: 0, blank: 0 };
  const reached = new Uint8Array(parentCodes.length);
  const missed = new Map<number, { first: number; rows: number }>();
  for (let row = 0; row < parentRow.length; row++) {
    const target = parentRow[row] ?? -1;
    const code = childCodes[row] ?? 0;
    if (target >= 0) {
      rows.matched++;
      reached[target] = 1;
    } else if (code === 0) rows.blank++;
    else {
      rows.unmatched++;
      const known = missed.get(code);
      if (known === undefined) missed.set(code, { first: row, rows: 1 });
      else known.rows++;
    }
  }
  const childCells = codesOf(child.column);
  const parentCells = codesOf(parent.column);
  const listed = [...missed.values()].sort((a, b) => b.rows - a.rows || a.first - b.first);
  const without = Array.from(reached.keys()).filter((row) => reached[row] === 0);
  const shared = Array.from(parentCodes).flatMap((code, row) => {
    const parentRows = sharing[code] ?? 0;
    sharing[code] = 0;
    return parentRows > 1
      ? [{ key: shownKey(parentCells.textOf(parentCells.codes[row] ?? 0), kind), parentRows }]
      : [];
  });
  return {
    rows,
    unmatched: listed.slice(0, listedKeys).map(({ first, rows: times }) => ({
      key: shownKey(childCells.textOf(childCells.codes[first] ?? 0), kind),
      rows: times,
      rowNumber: child.rowNumbers[first] ?? 0,
    })),
    unmatchedCount: listed.length,
    ambiguous: shared.slice(0, listedKeys),
    ambiguousCount: shared.length,
    parentsWithout: without.length,
    parentsWithoutRows: without.slice(0, listedKeys).map((row) => parent.rowNumbers[row] ?? 0),
  };
}
