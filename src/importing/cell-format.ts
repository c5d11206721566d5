/* Which format the words of a column are in: guessed from the cells, with the header's help. */
import { isBand } from '../table/band-text.ts';
import type { ColumnKind } from '../table/column.ts';
import { guessDateOrder, parseDate, parseDateSerial } from '../table/date-text.ts';
import { guessDecimalMark, isLeadingZeroCode, parseNumber, type DecimalMark } from '../table/number-text.ts';
import type { Role } from '../table/role.ts';
import { isBlankValue } from './blank-cells.ts';
import { oncePerColumn, profileOf } from './column-profile.ts';
import { readHeader } from './header-text.ts';
import { saysCode, saysDate, sortOfHeader, type HeaderSort } from './match-header.ts';
import { personalInCells } from './personal/find-personal.ts';
import type { ReadColumn, ReadTable } from './read-table.ts';
import { distinctLimit, type CellFormat } from './types.ts';

const fileMarks = new WeakMap<ReadTable, DecimalMark>();
/** A column is of a kind when so many of its cells read as that; the rest are slips, and are listed. */
const mostCells = 0.9;
/** The header says so too. */
const mostCellsNamed = 0.5;

/** The filled cells that say something, of those spread over the list. */
const valuesOf = oncePerColumn((column): readonly string[] =>
  profileOf(column).spread.filter((cell) => !isBlankValue(cell)),
);

const numberRoles: ReadonlySet<Role> = new Set<Role>([
  ...(['metric', 'revenue', 'margin', 'daysToClose', 'relationship'] as const),
  ...(['company.employees', 'company.yearlyRevenue', 'buyer.age'] as const),
]);

/** Roles whose sizes many lists give as bands; money is left out, since a band would lose its header's scale. */
const bandRoles: ReadonlySet<Role> = new Set<Role>(['company.employees', 'buyer.age']);
/** From so many bands on they are how the column is written, and no slips. */
const fewestBands = 0.05;

/**
 * The kind that the column gets in this role. Where sizes are written as bands ("20–49") they are kept as words, which
 * the method understands, rather than lost as cells that are no numbers.
 */
export function kindInRole(column: ReadColumn, role: Role): ColumnKind {
  return bandRoles.has(role) && hasBands(column) ? 'category' : kindOfRole(role);
}

/** Whether the cells are sizes of which some are bands. */
function hasBands(column: ReadColumn): boolean {
  const cells = valuesOf(column);
  const bands = shareOf(cells, isBand);
  return bands >= fewestBands && bands + shareOfNumbers(column) >= mostCells;
}

/** The kind of column that a role asks for. */
export function kindOfRole(role: Role): ColumnKind {
  if (numberRoles.has(role)) return 'number';
  if (role === 'customerSince') return 'date';
  return role === 'name' || role === 'id' ? 'text' : 'category';
}

/** The format in which the column's cells read as this kind. */
export function formatOfKind(table: ReadTable, column: ReadColumn, kind: ColumnKind): CellFormat {
  switch (kind) {
    case 'number':
      return numberFormat(table, column);
    case 'date':
      return { kind: 'date', order: guessDateOrder(profileOf(column).spread) ?? 'dmy' };
    default:
      return { kind };
  }
}

/** The kind that the cells have by themselves. Codes, contact details and near-unique words are text. */
export function naturalKind(column: ReadColumn): ColumnKind {
  const { filled, distinct } = profileOf(column);
  const header = readHeader(column.name);
  const sort = sortOfColumn(column);
  const isRepeating = filled > 0 && distinct < distinctLimit && distinct <= filled / 2;
  if (sort === 'contact' || sort === 'organisationNumber') return 'text';
  if (shareOfDates(column) >= (saysDate(header) ? mostCellsNamed : mostCells)) return 'date';
  if (!saysCode(header) && shareOfNumbers(column) >= mostCells && !isFlag(column)) return 'number';
  return isRepeating ? 'category' : 'text';
}

/** What sort the header names; "Phone service: yes, no" is no way to reach anybody. */
export function sortOfColumn(column: ReadColumn): HeaderSort {
  const sort = sortOfHeader(readHeader(column.name));
  const told = personalInCells(column);
  // Whatever the header says.
  if (told === 'persons' || told === 'contact') return 'contact';
  if (sort !== 'contact') return sort;
  const { distinct, different, filled } = profileOf(column);
  const isChoice = distinct > 0 && distinct <= 10 && filled >= distinct * 4;
  return isChoice && !different.some((cell) => /[0-9@]/.test(cell)) ? 'plain' : 'contact';
}

/** Share of filled cells that read as numbers, 0–1. A column with leading-zero codes has none. */
export const shareOfNumbers = oncePerColumn((column) => {
  const cells = valuesOf(column);
  if (cells.some(isLeadingZeroCode)) return 0;
  return shareOf(cells, (cell) => parseNumber(cell, '.') !== null || parseNumber(cell, ',') !== null);
});

/** Share of filled cells that read as dates, 0–1. Bare digits count only under a header that says date. */
export const shareOfDates = oncePerColumn((column) => {
  const cells = valuesOf(column);
  const isDated = saysDate(readHeader(column.name));
  if (isDated && cells.length > 0 && cells.every((cell) => !Number.isNaN(parseDateSerial(cell)))) return 1;
  const order = guessDateOrder(cells) ?? 'dmy';
  return shareOf(cells, (cell) => {
    if (!isDated && !/[-./]/.test(cell)) return false;
    return !Number.isNaN(parseDate(cell, order));
  });
});

/** Whether most cells say thousands or millions themselves ("113,5 MSEK"). */
export function isScaled(column: ReadColumn): boolean {
  return shareOf(valuesOf(column), (cell) => parseNumber(cell, '.')?.scaled === true) > 0.5;
}

/** Yes and no, written as 0 and 1. */
function isFlag(column: ReadColumn): boolean {
  const { different } = profileOf(column);
  return different.length === 2 && different.every((cell) => cell === '0' || cell === '1');
}

function shareOf(cells: readonly string[], test: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}

function numberFormat(table: ReadTable, column: ReadColumn): CellFormat {
  const cells = valuesOf(column);
  const header = readHeader(column.name);
  const decimal = guessDecimalMark(cells) ?? fileDecimalMark(table);
  const unit = commonUnit(cells) ?? header.unit;
  return { kind: 'number', decimal, scale: 10 ** header.exponent, unit };
}

/** The mark of the columns that tell; else the point where commas part the cells, and the comma elsewhere. */
function fileDecimalMark(table: ReadTable): DecimalMark {
  const known = fileMarks.get(table);
  if (known !== undefined) return known;
  const marks = table.columns.map((column) => guessDecimalMark(valuesOf(column)));
  const commas = marks.filter((mark) => mark === ',').length;
  const points = marks.filter((mark) => mark === '.').length;
  const fallback = table.dialect.delimiter === ',' ? '.' : ',';
  const mark = commas === points ? fallback : commas > points ? ',' : '.';
  fileMarks.set(table, mark);
  return mark;
}

/** The unit that most cells with a unit have. */
function commonUnit(cells: readonly string[]): string | null {
  const times = new Map<string, number>();
  for (const cell of cells) {
    const unit = parseNumber(cell, '.')?.unit ?? parseNumber(cell, ',')?.unit ?? null;
    if (unit !== null) times.set(unit, (times.get(unit) ?? 0) + 1);
  }
  let common: string | null = null;
  for (const [unit, seen] of times) if (common === null || seen > (times.get(common) ?? 0)) common = unit;
  return common;
}
