/* Customers that stand on several rows: by number, by organisation number, or by name without its legal form. */
import type { Column } from '../../table/column.ts';
import { columnNamed, columnWithRole, type CustomerList } from '../../table/list.ts';
import { isMissing } from '../../table/read.ts';
import { readHeader } from '../header-text.ts';
import { cellText } from '../joining/cell-text.ts';
import { foldCodesOf, type ByteFold, type ColumnCodes } from '../joining/column-codes.ts';
import { atOnce, type Paused } from '../paused-work.ts';
import { plainFold } from '../joining/plain-fold.ts';
import { sortOfHeader } from '../match-header.ts';
import { groupRows } from '../rollup/group-rows.ts';
import { columnOf, type SourceTable } from '../rollup/source-table.ts';
import { companyNameFold, foldCompanyName } from './company-name.ts';
import { organisationNumberFold, readOrganisationNumber } from './organisation-number.ts';
import {
  listedGroups,
  type DuplicateGroup,
  type DuplicateReport,
  type DuplicateSign,
  type IdentityColumns,
} from './types.ts';

const folds: Readonly<Record<DuplicateSign, ByteFold>> = {
  id: plainFold,
  organisationNumber: organisationNumberFold,
  name: companyNameFold,
};
const signs: readonly DuplicateSign[] = ['id', 'organisationNumber', 'name'];
const placeHeaders = /^(ort|postort|city|stad|town|postnr|postnummer|postal code|zip|postcode|by|kaupunki)$/;

/** The columns that tell customers apart, by role and header. */
export function guessIdentity(table: CustomerList): IdentityColumns {
  const organisation = table.columns.find(
    ({ name }) => sortOfHeader(readHeader(name)) === 'organisationNumber',
  );
  const id = columnWithRole(table, 'id');
  const name = columnWithRole(table, 'name');
  const place = table.columns.find((column) => placeHeaders.test(readHeader(column.name).words));
  return {
    ...(id === undefined || id === organisation ? {} : { id: id.name }),
    ...(organisation === undefined ? {} : { organisationNumber: organisation.name }),
    ...(name === undefined ? {} : { name: name.name }),
    ...(place === undefined ? {} : { place: place.name }),
  };
}

/**
 * Groups of rows that share a number or a name. A group by name that is the same rows as one by number is told once.
 * At most `most` groups are listed for each sign. Nothing is merged: an organisation number alone is not unique when a company has several sites.
 */
export function findDuplicates(
  table: SourceTable,
  identity: IdentityColumns,
  most: number = listedGroups,
): DuplicateReport {
  return atOnce(searchDuplicates(table, identity, most));
}

/** As findDuplicates, with a pause now and then: a million customers take some seconds. */
export function* searchDuplicates(
  table: SourceTable,
  identity: IdentityColumns,
  most: number = listedGroups,
): Paused<DuplicateReport> {
  const groups: DuplicateGroup[] = [];
  const counts = {
    id: { groups: 0, rows: 0 },
    organisationNumber: { groups: 0, rows: 0 },
    name: { groups: 0, rows: 0 },
  };
  const told = new ToldGroups(table.rowCount);
  for (const sign of signs) {
    const name = identity[sign];
    if (name === undefined) continue;
    const { column } = columnOf(table, name);
    let listed = 0;
    for (const rows of repeatedRows(yield* foldCodesOf(column, folds[sign]))) {
      if (told.has(rows)) continue;
      told.add(sign, rows);
      counts[sign].groups++;
      counts[sign].rows += rows.length;
      if (++listed <= most) groups.push(describe(table, identity, sign, column, rows));
    }
  }
  return { groups, counts };
}

/** Groups that were told by an earlier sign. */
class ToldGroups {
  readonly #groupOf: Readonly<Record<DuplicateSign, Uint32Array>>;
  readonly #sizes: number[] = [0];

  constructor(rows: number) {
    this.#groupOf = {
      id: new Uint32Array(rows),
      organisationNumber: new Uint32Array(rows),
      name: new Uint32Array(rows),
    };
  }

  add(sign: DuplicateSign, rows: readonly number[]): void {
    const group = this.#sizes.push(rows.length) - 1;
    for (const row of rows) this.#groupOf[sign][row] = group;
  }

  /** Whether exactly these rows make one group already. */
  has(rows: readonly number[]): boolean {
    return signs.some((sign) => {
      const group = this.#groupOf[sign][rows[0] ?? 0] ?? 0;
      if (group === 0 || this.#sizes[group] !== rows.length) return false;
      return rows.every((row) => this.#groupOf[sign][row] === group);
    });
  }
}

/** Rows that have the same folded cell, where there are at least two. */
function* repeatedRows({ codes, count }: ColumnCodes): Generator<readonly number[]> {
  const { starts, rows } = groupRows(codes, count);
  for (let code = 1; code <= count; code++) {
    const start = starts[code] ?? 0;
    const end = starts[code + 1] ?? 0;
    if (end - start > 1) yield [...rows.subarray(start, end)];
  }
}

function describe(
  table: SourceTable,
  identity: IdentityColumns,
  sign: DuplicateSign,
  column: Column,
  rows: readonly number[],
): DuplicateGroup {
  const first = rows[0] ?? 0;
  const value = cellText(column, first);
  const isPersonal = sign === 'organisationNumber' && readOrganisationNumber(value)?.kind === 'personal';
  const differing = table.columns.filter((named) => differs(named.column, rows)).map(({ name }) => name);
  const severalSites = sign !== 'id' && hasSites(table, identity, rows);
  const isCopied = differing.every((name) => name === identity.id);
  const isOtherCompany = differing.some((name) => name === identity.organisationNumber);
  return {
    sign,
    value: isPersonal ? '' : value,
    rows,
    rowNumbers: rows.map((row) => table.rowNumbers[row] ?? 0),
    names: [...new Set(rows.map((row) => nameAt(table, identity, row)))],
    differing,
    severalSites,
    isPersonal,
    suggestion: severalSites || isOtherCompany ? 'keep' : isCopied ? 'once' : 'sum',
  };
}

/** Whether rows of one number or name lie in several places, or go under names that are not one. */
function hasSites(table: SourceTable, identity: IdentityColumns, rows: readonly number[]): boolean {
  const { name: nameColumn, place: placeColumn } = identity;
  const place = placeColumn === undefined ? undefined : columnNamed(table, placeColumn);
  if (place !== undefined && differs(place.column, rows)) return true;
  const name = nameColumn === undefined ? undefined : columnNamed(table, nameColumn);
  if (name === undefined) return false;
  const named = rows.map((row) => foldCompanyName(cellText(name.column, row)));
  return new Set(named.filter((text) => text !== '')).size > 1;
}

function nameAt(table: SourceTable, { name, id }: IdentityColumns, row: number): string {
  const column = name === undefined ? id : name;
  return column === undefined ? '' : cellText(columnOf(table, column).column, row);
}

/** Whether at least two filled cells differ. */
function differs(column: Column, rows: readonly number[]): boolean {
  let known: string | null = null;
  for (const row of rows) {
    if (isMissing(column, row)) continue;
    const text = cellText(column, row);
    if (known !== null && text !== known) return true;
    known = text;
  }
  return false;
}
