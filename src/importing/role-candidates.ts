/* Every role that a column could have, with how well it fits; recognise.ts gives each role to the best. */
import { roles, type Role } from '../table/role.ts';
import {
  formatOfKind,
  isScaled,
  kindInRole,
  kindOfRole,
  shareOfDates,
  shareOfNumbers,
} from './cell-format.ts';
import { profileOf } from './column-profile.ts';
import { middleOf, someNumbers } from './column-values.ts';
import { holdsInContext, isOpenTurnover, readContext, type HeaderContext } from './header-context.ts';
import { readHeader, type HeaderText } from './header-text.ts';
import { marginKind, saysProfit } from './margin-kind.ts';
import { matchRoles, type HeaderSort, type RoleMatch } from './match-header.ts';
import type { ReadColumn, ReadTable } from './read-table.ts';
import type { ColumnDoubt, GuessReason } from './types.ts';
import { settleRevenue, type MoneyColumn, type WhoseRevenue } from './whose-revenue.ts';

export interface Candidate {
  readonly source: number;
  /** Null when the column is to have no role, whatever else fits. */
  readonly role: Role | null;
  readonly score: number;
  readonly reason: GuessReason;
  readonly doubt: ColumnDoubt | null;
  /** What it says is true of the row, which may not be a customer. */
  readonly isOfRow: boolean;
}

interface AskedColumn {
  readonly source: number;
  readonly column: ReadColumn;
  readonly header: HeaderText;
  readonly sort: HeaderSort;
  readonly matches: readonly RoleMatch[];
}

/** The role of profits as amounts; null as long as the method has none. */
const profitRole: Role | null = roles.find((role: string) => role === 'profit') ?? null;
const profitScore = 70;
/** Registers of other things also have a name on each row. */
const things = /\b(product|produkt|artikel|article|item|vara|varor|sku|category|kategori|tuote|vare)/;

/** The candidates of all columns, best first. `sorts` are those of the columns. */
export function findCandidates(table: ReadTable, sorts: readonly HeaderSort[]): readonly Candidate[] {
  const context = readContext(table.columns.map(({ name }) => name));
  const asked = table.columns.map((column, source): AskedColumn => {
    const header = readHeader(column.name);
    return { source, column, header, sort: sorts[source] ?? 'plain', matches: matchRoles(header) };
  });
  const settled = settleRevenue(moneyColumns(table, asked), context);
  return asked
    .filter(({ sort }) => sort !== 'contact' && sort !== 'never')
    .flatMap((one) => candidatesOf(table, one, context, settled.get(one.source)))
    .sort((a, b) => b.score - a.score || a.source - b.source);
}

function candidatesOf(
  table: ReadTable,
  asked: AskedColumn,
  context: HeaderContext,
  whose: WhoseRevenue | undefined,
): Candidate[] {
  const { source, column, header, sort, matches } = asked;
  if (sort === 'organisationNumber') {
    return [{ source, role: 'id', score: 1, reason: 'header', doubt: null, isOfRow: false }];
  }
  const held = matches.filter((match) => holdsInContext(match, header, context));
  const candidates = held.flatMap((match) => candidateOf(table, asked, match, whose));
  const isProfit = saysProfit(header) && !held.some(({ role }) => role === 'margin');
  if (isProfit) candidates.push(...profitCandidate(table, asked, profitScore));
  // A name that the context speaks against is not taken for the customer's by its values either.
  const couldBeName = sort === 'plain' && held.length === matches.length && !things.test(header.words);
  if (couldBeName && isNearUniqueWords(column)) {
    candidates.push({ source, role: 'name', score: 0.5, reason: 'values', doubt: null, isOfRow: false });
  }
  return candidates;
}

function candidateOf(
  table: ReadTable,
  asked: AskedColumn,
  { role, score, strength }: RoleMatch,
  whose: WhoseRevenue | undefined,
): Candidate[] {
  const { source, column } = asked;
  if (role === 'margin') return profitCandidate(table, asked, score);
  const isMoney = role === 'revenue' || role === 'company.yearlyRevenue';
  const settled = isMoney && whose !== undefined ? revenueRoles(whose)[0] : role;
  const reason = reasonFor(column, settled);
  if (reason === null && role === 'name' && isCustomerNumber(asked)) {
    return [
      { source, role: 'id', score: numberScore, reason: 'header-and-values', doubt: null, isOfRow: false },
    ];
  }
  if (reason === null) return [];
  const doubt = isMoney
    ? revenueDoubt(whose)
    : role === 'customerSince' && strength === 'weak'
      ? sinceDoubt
      : null;
  const isOfRow = strength === 'usual' || strength === 'weak';
  return [{ source, role: settled, score, reason, doubt, isOfRow }];
}

const sinceDoubt: ColumnDoubt = { kind: 'customer-since', roles: ['customerSince', null] };

/** The roles that the money could have, the guessed one first. */
function revenueRoles({ whose }: WhoseRevenue): readonly [Role, Role] {
  return whose === 'ours' ? ['revenue', 'company.yearlyRevenue'] : ['company.yearlyRevenue', 'revenue'];
}

function revenueDoubt(whose: WhoseRevenue | undefined): ColumnDoubt | null {
  return whose === undefined || whose.isSure ? null : { kind: 'whose-revenue', roles: revenueRoles(whose) };
}

/** A share is the margin; an amount is the profit. */
function profitCandidate(
  table: ReadTable,
  { source, column, header }: AskedColumn,
  score: number,
): Candidate[] {
  const reason = reasonFor(column, 'margin');
  const format = formatOfKind(table, column, 'number');
  if (reason === null || format.kind !== 'number') return [];
  const kind = marginKind(header, format.unit, someNumbers(column, format));
  if (kind === 'share') return [{ source, role: 'margin', score, reason, doubt: null, isOfRow: false }];
  const doubt: ColumnDoubt | null =
    profitRole === null ? { kind: 'margin-or-profit', roles: [null, 'margin'] } : null;
  return [{ source, role: profitRole, score, reason, doubt, isOfRow: false }];
}

function moneyColumns(table: ReadTable, asked: readonly AskedColumn[]): readonly MoneyColumn[] {
  const money = asked.filter(
    ({ column, sort, matches }) =>
      sort === 'plain' &&
      matches.some(({ role }) => role === 'revenue' || role === 'company.yearlyRevenue') &&
      shareOfNumbers(column) >= mostlyNumbers,
  );
  return money.map(({ source, column, header, matches }) => ({
    source,
    header,
    matches,
    isScaled: isScaled(column),
    perEmployee: isOpenTurnover(header) ? middle(table, column) / middleEmployees(table, asked) : NaN,
  }));
}

function middleEmployees(table: ReadTable, asked: readonly AskedColumn[]): number {
  const employees = asked.find(({ matches }) =>
    matches.some(({ role, strength }) => role === 'company.employees' && strength !== 'weak'),
  );
  return employees === undefined ? NaN : middle(table, employees.column);
}

function middle(table: ReadTable, column: ReadColumn): number {
  return middleOf(someNumbers(column, formatOfKind(table, column, 'number')));
}

/** Below the headers of customer numbers, above a bare "id". */
const numberScore = 70;
const customerWords: ReadonlySet<string> = new Set([
  ...[
    'kund',
    'customer',
    'client',
    'kunde',
    'asiakas',
    'foretag',
    'bolag',
    'company',
    'virksomhed',
    'yritys',
  ],
  ...['organization', 'organisation', 'unternehmen'],
]);

/** Whole numbers under a header that names the customer are its number; two different ones are yes and no. */
function isCustomerNumber({ column, header }: AskedColumn): boolean {
  const { different, filled } = profileOf(column);
  if (!customerWords.has(header.words) || filled < 2 || different.length < 3) return false;
  return different.every((cell) => /^[1-9]\d*$/.test(cell));
}

const mostlyNumbers = 0.5;

/** Whether the cells can bear the role that the header names: 'header' when they neither speak for nor against it. */
function reasonFor(column: ReadColumn, role: Role): GuessReason | null {
  switch (kindOfRole(role)) {
    case 'number':
      return shareOfNumbers(column) >= mostlyNumbers || kindInRole(column, role) === 'category'
        ? 'header-and-values'
        : null;
    case 'date':
      return shareOfDates(column) >= 0.5 ? 'header-and-values' : null;
    case 'text':
      return role === 'name' && shareOfNumbers(column) > 0.5 ? null : 'header';
    case 'category':
      return role.startsWith('buyer.') && shareOfNumbers(column) > 0.5 ? null : 'header';
  }
}

/** Nearly every row has its own words, as names have: few of them, with capitals, and no codes with digits in most. */
function isNearUniqueWords(column: ReadColumn): boolean {
  const { spread } = profileOf(column);
  if (spread.length < 3 || new Set(spread).size < spread.length * 0.9) return false;
  const isCode = /\d{3}|\d\p{L}|\p{L}\d/u;
  const named = spread.filter((cell) => /\p{L}{2}/u.test(cell) && !isCode.test(cell) && readsLikeName(cell));
  return named.length > spread.length * 0.8;
}

const mostWordsInName = 7;

/** "Götalands Trä AB" rather than "ring igen nästa vecka": few words, and no more in small letters than in others. */
function readsLikeName(cell: string): boolean {
  const words = cell.split(/[\s/&+-]+/u).filter((word) => /^\p{L}/u.test(word));
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  return words.length <= mostWordsInName && small.length <= words.length / 2;
}
