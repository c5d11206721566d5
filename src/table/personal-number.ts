/*
 * Numbers that are a person's. Sweden: personal identity number (folkbokföringslagen 1991:481, 18 §) and coordination
 * number (lag 2022:1697; 60 added to the day); a sole trader's organisation number is the owner's. Check digit by the
 * Luhn formula (ISO/IEC 7812-1, annex B), as Skatteverket SKV 704 sets out. Norway: fødselsnummer and D-number (40 added to the
 * day), two check digits modulo 11 (folkeregisterforskriften § 2-2-1). Finland: henkilötunnus, one check mark modulo 31
 * (asetus 128/2010, with the marks of the century added in 2023). Denmark: CPR number; since 2007 no check digit holds, so only a
 * date and a hyphen tell.
 */

/**
 * Whose number the whole text is. `sure`: written as only personal numbers are, or with two check digits; otherwise a
 * number of ten digits that is something else has a chance of some 0.5 % to look like one.
 */
export interface IdentityNumber {
  readonly of: 'person' | 'organisation';
  readonly isSure: boolean;
}

const swedish = /^(?:(1[6-9]|20)[ -]?)?(\d{6})([-+–]?)(\d{4})$/;
const finnish = /^(\d{6})[-+A-FU-Y](\d{3})([0-9A-FHJ-NPR-Y])$/;
const danish = /^(\d{6})-(\d{4})$/;
const norwegian = /^(\d{6}) ?(\d{5})$/;
const finnishMarks = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** Reads a cell or word as an identity number of a person or a Swedish organisation; null when it is none that checks. */
export function readIdentityNumber(text: string): IdentityNumber | null {
  const mark = text.trim().toUpperCase();
  if (mark.length < 10 || mark.length > 14) return null;
  return readSwedish(mark) ?? readOther(mark);
}

function readSwedish(mark: string): IdentityNumber | null {
  const [, century = '', date = '', between = '', last = ''] = swedish.exec(mark) ?? [];
  if (date === '' || !passesLuhn(date + last)) return null;
  const month = Number(date.slice(2, 4));
  if (month >= 20) return { of: 'organisation', isSure: false };
  // "16" stands before an organisation number only.
  if (century === '16') return null;
  const day = Number(date.slice(4));
  const isPerson = isDate(Number(date.slice(0, 2)), month, day > 60 ? day - 60 : day);
  return isPerson ? { of: 'person', isSure: century !== '' || between !== '' } : null;
}

function readOther(mark: string): IdentityNumber | null {
  const [, hetu, serial = '', check] = finnish.exec(mark) ?? [];
  if (hetu !== undefined && isDayFirst(hetu, 0) && finnishMarks[Number(hetu + serial) % 31] === check)
    return { of: 'person', isSure: true };
  const [, born, rest = ''] = norwegian.exec(mark) ?? [];
  if (born !== undefined && isDayFirst(born, 40) && passesNorwegian(born + rest))
    return { of: 'person', isSure: true };
  const [, cpr] = danish.exec(mark) ?? [];
  return cpr !== undefined && isDayFirst(cpr, 0) ? { of: 'person', isSure: false } : null;
}

/** Ten digits: every other one doubled, the digits of all summed to a multiple of ten. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[at]) * (at % 2 === 0 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

function passesNorwegian(digits: string): boolean {
  const sum = (weights: readonly number[]): number =>
    weights.reduce((so, weight, at) => so + weight * Number(digits[at]), 0);
  return sum(firstWeights) % 11 === 0 && sum(secondWeights) % 11 === 0;
}

function isDayFirst(date: string, addedToDay: number): boolean {
  const day = Number(date.slice(0, 2));
  return isDate(
    Number(date.slice(4)),
    Number(date.slice(2, 4)),
    addedToDay > 0 && day > addedToDay ? day - addedToDay : day,
  );
}

/** A day of some century: 29 February comes every fourth year, but for one in a hundred. */
function isDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const days = new Date(Date.UTC(2000 + (year % 4 === 0 ? 0 : 1), month, 0)).getUTCDate();
  return day <= days;
}

/** What a column of such cells holds: persons' numbers, some of them among those of organisations, or neither. */
export type IdentityColumn = 'persons' | 'some-persons' | null;

const mostPersons = 0.5;
const mostKnown = 0.8;
const fewestBare = 5;

/**
 * What the filled cells of a column hold. `saysOrganisation`: the header says that they are organisation numbers, so
 * that one person's number among them is enough.
 */
export function identityColumnOf(cells: readonly string[], saysOrganisation: boolean): IdentityColumn {
  let persons = 0;
  let sure = 0;
  let organisations = 0;
  for (const cell of cells) {
    const found = readIdentityNumber(cell);
    if (found === null) continue;
    if (found.of === 'organisation') organisations++;
    else persons++;
    if (found.of === 'person' && found.isSure) sure++;
  }
  if (persons === 0) return null;
  if (saysOrganisation) return 'some-persons';
  // A few bare numbers may be something else that happens to check.
  if (sure === 0 && persons + organisations < fewestBare) return null;
  if (persons >= cells.length * mostPersons) return 'persons';
  return persons + organisations >= cells.length * mostKnown ? 'some-persons' : null;
}
