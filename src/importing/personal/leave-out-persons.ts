import type { CategoryColumn, TextColumn } from '../../table/column.ts';
import { columnLength } from '../../table/column.ts';
import { emptyCells } from '../../table/keep-rows.ts';
import type { CustomerList, NamedColumn } from '../../table/list.ts';
import { identityColumnOf, readIdentityNumber } from '../../table/personal-number.ts';
import { textAt } from '../../table/read.ts';
import { spreadStep } from '../column-profile.ts';
import { saysOrganisation } from './find-personal.ts';

/**
 * The list without the personal identity numbers among its organisation numbers, and in columns that hold nothing else;
 * but for the columns that were asked for. The numbers of companies stay.
 */
export function leaveOutPersons(list: CustomerList, asked: ReadonlySet<string>): CustomerList {
  const columns = list.columns.map((named) => (asked.has(named.name) ? named : leaveOutOf(named)));
  return columns.every((named, at) => named === list.columns[at]) ? list : { ...list, columns };
}

function leaveOutOf(named: NamedColumn): NamedColumn {
  const { name, column } = named;
  if (column.kind !== 'text' && column.kind !== 'category') return named;
  const isNumbers = saysOrganisation(name);
  if (!isNumbers && identityColumnOf(someCells(column), false) === null) return named;
  if (!holdsPerson(column)) return named;
  return { ...named, column: emptyCells(column, isPerson) };
}

const isPerson = (text: string): boolean => readIdentityNumber(text)?.of === 'person';

/** Filled cells spread over the list. */
function someCells(column: TextColumn | CategoryColumn): readonly string[] {
  const rows = columnLength(column);
  const step = spreadStep(rows);
  const cells: string[] = [];
  for (let row = 0; row < rows; row += step) {
    const text = textAt(column, row);
    if (text !== '') cells.push(text);
  }
  return cells;
}

function holdsPerson(column: TextColumn | CategoryColumn): boolean {
  if (column.kind === 'category') return column.dictionary.some(isPerson);
  const { bytes, offsets } = column;
  for (let row = 0; row < offsets.length - 1; row++) {
    const start = offsets[row] ?? 0;
    if ((offsets[row + 1] ?? start) - start < 10) continue;
    if (mayBePerson(bytes, start) && isPerson(textAt(column, row))) return true;
  }
  return false;
}

/** Told from two bytes, so that a million organisation numbers need no strings: a month, or a day, begins with 0–3 or 6–9. */
function mayBePerson(bytes: Uint8Array, start: number): boolean {
  const month = bytes[start + 2] ?? 0;
  const monthAfterCentury = bytes[start + 4] ?? 0;
  return month < 0x32 || monthAfterCentury < 0x32;
}
