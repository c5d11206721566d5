/* Organisation numbers as lists write them. A Swedish sole trader's is the owner's personal identity number. */
import type { CategoryColumn, TextColumn } from '../../table/column.ts';
import { columnLength } from '../../table/column.ts';
import { GrowingText } from '../../table/growing.ts';
import { textAt } from '../../table/read.ts';
import { utf8Decoder, utf8Encoder } from '../../table/utf8.ts';
import type { ByteFold } from '../joining/column-codes.ts';

/**
 * `organisation`: a Swedish number that checks. `personal`: a Swedish personal identity number, so that the customer is
 * a sole trader or a private person; it must not be shown, shared or kept without need. `invalid`: ten digits that do
 * not check. `other`: anything else, such as numbers of other countries.
 */
export type OrganisationNumberKind = 'organisation' | 'personal' | 'invalid' | 'other';

export interface OrganisationNumber {
  readonly kind: OrganisationNumberKind;
  /** Ten digits for Swedish numbers; otherwise capitals and digits. */
  readonly key: string;
}

/**
 * Reads "556016-0680", "165560160680", "SE556016068001" and "5560160680" as the same number. Check digit by the Luhn
 * formula (ISO/IEC 7812-1, annex B); the third digit of an organisation number is 2 or more, where a personal number
 * has its month (lag 1974:174 om identitetsbeteckning för juridiska personer). Null for a blank cell.
 */
export function readOrganisationNumber(text: string): OrganisationNumber | null {
  const key = foldOrganisationNumber(text);
  if (key === '') return null;
  if (!/^[0-9]{10}$/.test(key)) return { kind: 'other', key };
  if (!checks(key)) return { kind: 'invalid', key };
  if (Number(key[2]) >= 2) return { kind: 'organisation', key };
  const month = Number(key.slice(2, 4));
  const day = Number(key.slice(4, 6)) % 60;
  const isDate = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return { kind: isDate ? 'personal' : 'invalid', key };
}

/** The number as it is compared. '' for a blank cell. */
export function foldOrganisationNumber(text: string): string {
  const mark = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const vat = /^SE([0-9]{10})[0-9]{2}$/.exec(mark)?.[1];
  if (vat !== undefined) return vat;
  return /^(?:16|18|19|20)[0-9]{10}$/.test(mark) ? mark.slice(2) : mark;
}

/** As foldOrganisationNumber, byte by byte: digits with hyphens and spaces; other cells take the way over a string. */
export const organisationNumberFold: ByteFold = {
  longest: (length) => length * 6 + 8,
  write(bytes, start, end, target) {
    let to = 0;
    for (let at = start; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte >= 0x30 && byte <= 0x39) target[to++] = byte;
      else if (byte !== 0x2d && byte !== 0x20) {
        const text = utf8Decoder.decode(bytes.subarray(start, end));
        return utf8Encoder.encodeInto(foldOrganisationNumber(text), target).written;
      }
    }
    if (to !== 12) return to;
    const century = ((target[0] ?? 0) - 48) * 10 + (target[1] ?? 0) - 48;
    if (century !== 16 && (century < 18 || century > 20)) return to;
    target.copyWithin(0, 2, 12);
    return 10;
  },
};

export interface OrganisationNumberCounts {
  readonly organisation: number;
  readonly personal: number;
  readonly invalid: number;
  readonly other: number;
  readonly blank: number;
}

/** How many cells hold each kind of number. */
export function countOrganisationNumbers(column: TextColumn | CategoryColumn): OrganisationNumberCounts {
  const counts = { organisation: 0, personal: 0, invalid: 0, other: 0, blank: 0 };
  const rows = columnLength(column);
  for (let row = 0; row < rows; row++) counts[readOrganisationNumber(textAt(column, row))?.kind ?? 'blank']++;
  return counts;
}

/** The column without personal identity numbers; `dropped` counts the cells that were emptied. */
export function withoutPersonalNumbers(column: TextColumn | CategoryColumn): {
  readonly column: TextColumn;
  readonly dropped: number;
} {
  const kept = new GrowingText();
  const rows = columnLength(column);
  let dropped = 0;
  for (let row = 0; row < rows; row++) {
    const text = textAt(column, row);
    const isPersonal = readOrganisationNumber(text)?.kind === 'personal';
    if (isPersonal) dropped++;
    kept.append(isPersonal ? '' : text);
  }
  return { column: kept.freeze(), dropped };
}

function checks(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < 10; at++) {
    const digit = Number(digits[at]) * (at % 2 === 0 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
