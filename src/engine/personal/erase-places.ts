/* What a list and all that is said of its customers become when a person is taken out of it. */
import { carryAnswers, type Carrying } from '../../method/carry-answers.ts';
import { customerKeys } from '../../method/customer-key.ts';
import type { CustomerAnswers } from '../../method/decisions.ts';
import type { ErasedList } from '../../storage/erase/erase-from-list.ts';
import { emptyCells, keepRows } from '../../table/keep-rows.ts';
import type { CustomerList } from '../../table/list.ts';
import { carryStudy } from '../again.ts';
import { isWords } from './find-in-list.ts';
import type { Matches } from './matcher.ts';
import type { PersonPlace } from './types.ts';

type InThisList = Extract<PersonPlace, { readonly listId: string }>;

export interface KeptList {
  readonly id: string;
  readonly list: CustomerList;
  readonly neverBought: CustomerList | null;
}

/**
 * The list without the customers that are among the places, and without the words in the cells, buyers and answers that are.
 * Rows below one that is gone move up, and all that refers to them moves along.
 */
export function eraseFrom(kept: KeptList, places: readonly InThisList[], matches: Matches): ErasedList {
  const gone = (beside: boolean): ReadonlySet<number> =>
    new Set(
      places.flatMap((place) => (place.kind === 'customer' && place.beside === beside ? [place.row] : [])),
    );
  const emptied = (beside: boolean): ReadonlySet<string> =>
    new Set(
      places.flatMap((place) => (place.kind === 'cells' && place.beside === beside ? [place.column] : [])),
    );
  const rows = rowsLeft(kept.list.rowCount, gone(false));
  const list = without(kept.list, rows, emptied(false), matches);
  const newerOf = new Int32Array(kept.list.rowCount).fill(-1);
  rows.forEach((row, index) => {
    newerOf[row] = index;
  });
  const carrying: Carrying = { newerOf, keyAt: customerKeys(list).keyAt };
  const { neverBought } = kept;
  return {
    id: kept.id,
    list,
    neverBought:
      neverBought === null
        ? null
        : without(neverBought, rowsLeft(neverBought.rowCount, gone(true)), emptied(true), matches),
    study: (study) => carryStudy(study, carrying),
    answers: (answers) => carryAnswers(withoutPlaces(answers, places), carrying).kept,
  };
}

function rowsLeft(rowCount: number, gone: ReadonlySet<number>): Int32Array {
  const rows = new Int32Array(rowCount);
  let kept = 0;
  for (let row = 0; row < rowCount; row++) if (!gone.has(row)) rows[kept++] = row;
  return rows.slice(0, kept);
}

function without(
  { columns, rowCount }: CustomerList,
  rows: Int32Array,
  emptied: ReadonlySet<string>,
  matches: Matches,
): CustomerList {
  return {
    rowCount: rows.length,
    columns: columns.map((named) => {
      const column = rows.length === rowCount ? named.column : keepRows(named.column, rows);
      if (!emptied.has(named.name)) return { ...named, column };
      if (isWords(column)) return { ...named, column: emptyCells(column, matches) };
      if (column.kind !== 'number') return { ...named, column };
      const values = column.values.map((value) => (matches(String(value)) ? NaN : value));
      return { ...named, column: { ...column, values } };
    }),
  };
}

/** The answers without the buyers and the single answers that are among the places. */
function withoutPlaces(
  answers: readonly CustomerAnswers[],
  places: readonly InThisList[],
): readonly CustomerAnswers[] {
  return answers.map((one) => {
    const here = places.filter((place) => 'row' in place && place.row === one.customer.row);
    const buyers = new Set(here.flatMap((place) => (place.kind === 'buyer' ? [place.buyer] : [])));
    const lines = new Set(here.flatMap((place) => (place.kind === 'answer' ? [place.line] : [])));
    return {
      ...one,
      buyers: one.buyers.filter(({ id }) => !buyers.has(id)),
      traits: new Map([...one.traits].filter(([line]) => !lines.has(line))),
    };
  });
}
