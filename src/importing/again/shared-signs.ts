/* What two lists can tell their customers apart by, as codes that both share. */
import { columnNamed, type CustomerList, type NamedColumn } from '../../table/list.ts';
import { companyNameFold } from '../duplicates/company-name.ts';
import { guessIdentity } from '../duplicates/find-duplicates.ts';
import { organisationNumberFold } from '../duplicates/organisation-number.ts';
import type { DuplicateSign } from '../duplicates/types.ts';
import { ByteInterner } from '../joining/byte-interner.ts';
import { foldedCodesOf, type ByteFold } from '../joining/column-codes.ts';
import { plainFold } from '../joining/plain-fold.ts';

type Codes = ArrayLike<number>;

/** A sign in both lists: one code a row, equal where the folded cells are; 0 is missing. Codes are 1 to `count`. */
export interface SharedSign {
  readonly sign: DuplicateSign;
  readonly older: Codes;
  readonly newer: Codes;
  readonly count: number;
}

/** In the order in which they are trusted. */
const signs: readonly DuplicateSign[] = ['id', 'organisationNumber', 'name'];
const folds: Readonly<Record<DuplicateSign, ByteFold>> = {
  id: plainFold,
  organisationNumber: organisationNumberFold,
  name: companyNameFold,
};

/**
 * The signs that both lists have. A column that means a sign in one list only is compared with the column of the same
 * name in the other: its meaning may be just what was changed.
 */
export function sharedSigns(older: CustomerList, newer: CustomerList): readonly SharedSign[] {
  const before = guessIdentity(older);
  const after = guessIdentity(newer);
  return signs.flatMap((sign) => {
    const was = columnFor(older, before[sign] ?? after[sign]);
    const is = columnFor(newer, after[sign] ?? before[sign]);
    if (was === undefined || is === undefined) return [];
    const interner = new ByteInterner();
    const first = foldedCodesOf(was.column, folds[sign], interner);
    const { codes, count } = foldedCodesOf(is.column, folds[sign], interner);
    return [{ sign, older: first.codes, newer: codes, count }];
  });
}

function columnFor(list: CustomerList, name: string | undefined): NamedColumn | undefined {
  return name === undefined ? undefined : columnNamed(list, name);
}
