/* Which column of a file of deals, orders or invoices means what. Every guess can be changed by the user. */
import type { Column } from '../../table/column.ts';
import { columnWithRole, type NamedColumn } from '../../table/list.ts';
import type { RowRole } from '../../table/role.ts';
import { currencyOf } from '../currency/currency-of.ts';
import { readHeader, type HeaderText } from '../header-text.ts';
import { codesOf } from '../joining/column-codes.ts';
import { outcomeOf } from './outcome-words.ts';
import { grossWords, plannedWords, rowWords, type RowWords } from './row-words.ts';
import type { SourceTable } from './source-table.ts';
import type { RowFields } from './types.ts';

interface Candidate {
  readonly column: string;
  readonly role: RowRole;
  readonly score: number;
}

/** Stages and currencies are few; a column with more different values is something else. */
const mostStages = 60;

/**
 * The columns that have a meaning in rows of deals or orders, by header and kind of column; each column and each
 * meaning is given once, best match first. A list without any such customer column falls back on the columns whose
 * role is name or id.
 */
export function guessRowFields(table: SourceTable): RowFields {
  const candidates = table.columns
    .flatMap((named) => candidatesOf(named))
    .sort((a, b) => b.score - a.score || (a.column < b.column ? -1 : 1));
  const given = new Map<RowRole, string>();
  const taken = new Set<string>();
  for (const { column, role } of candidates) {
    if (given.has(role) || taken.has(column)) continue;
    given.set(role, column);
    taken.add(column);
  }
  if (!given.has('customerId') && !given.has('customerName')) giveListRoles(table, given);
  return settleMargin(table, Object.fromEntries(given));
}

function giveListRoles(table: SourceTable, given: Map<RowRole, string>): void {
  for (const [role, meaning] of [
    ['id', 'customerId'],
    ['name', 'customerName'],
  ] as const) {
    const column = columnWithRole(table, role);
    if (column === undefined) continue;
    for (const [other, name] of given) if (name === column.name) given.delete(other);
    given.set(meaning, column.name);
  }
}

function candidatesOf({ name, column }: NamedColumn): Candidate[] {
  const header = readHeader(name);
  const isPlanned = plannedWords.some((word) => hasPhrase(header.words, word));
  if (isPlanned) return [];
  return rowWords.flatMap((words) => {
    const score = scoreOf(header, words);
    return score > 0 && fits(column, words.role) ? [{ column: name, role: words.role, score }] : [];
  });
}

function scoreOf(header: HeaderText, words: RowWords): number {
  const { entity } = header;
  if (entity === 'company' && header.words === 'name') return words.role === 'customerName' ? 99 : 0;
  if (entity === 'company' && header.words === 'id') return words.role === 'customerId' ? 99 : 0;
  if (entity === 'deal' && ['name', 'title', 'titel', 'namn'].includes(header.words)) {
    return words.role === 'deal' ? 60 : 0;
  }
  const score = Math.max(scoreOfText(header.words, words), scoreOfText(header.bare, words) - 5);
  const isGross = grossWords.some((word) => hasPhrase(header.words, word));
  return isGross && words.role === 'amount' ? score - 15 : score;
}

function scoreOfText(text: string, { whole, within = [] }: RowWords): number {
  const exact = whole.indexOf(text);
  if (exact >= 0) return 100 - exact / 10;
  const part = within.findIndex((phrase) => hasPhrase(text, phrase));
  return part >= 0 ? 80 - part / 10 : 0;
}

function hasPhrase(text: string, phrase: string): boolean {
  return ` ${text} `.includes(` ${phrase} `);
}

/** Whether the column's kind and values can bear the meaning. */
function fits(column: Column, role: RowRole): boolean {
  switch (role) {
    case 'customerId':
    case 'deal':
      return column.kind !== 'date';
    case 'customerName':
      return column.kind === 'text' || column.kind === 'category';
    case 'outcome':
      return fewWords(column).some((value) => outcomeOf(value) === 'won' || outcomeOf(value) === 'lost');
    case 'currency': {
      const values = fewWords(column);
      return values.length > 0 && values.every((value) => currencyOf(value) !== null);
    }
    case 'opened':
    case 'closed':
    case 'date':
      return column.kind === 'date';
    default:
      return column.kind === 'number';
  }
}

/** The different words of a column that has few; none for all others. */
export function fewWords(column: Column): readonly string[] {
  if (column.kind === 'category') return column.dictionary.length <= mostStages ? column.dictionary : [];
  if (column.kind !== 'text') return [];
  const { count, textOf } = codesOf(column);
  return count <= mostStages ? Array.from({ length: count }, (_, index) => textOf(index + 1)) : [];
}

/** "Margin" may be an amount or a share; "TB" in per cent is a share. Where both are there, each is what it is called. */
function settleMargin(table: SourceTable, fields: RowFields): RowFields {
  const { profit, marginShare, ...others } = fields;
  const share = profit !== undefined && isShare(table, profit) ? profit : undefined;
  const amount = marginShare !== undefined && !isShare(table, marginShare) ? marginShare : undefined;
  const profits = share === undefined ? (profit ?? amount) : amount;
  const shares = amount === undefined ? (marginShare ?? share) : share;
  return {
    ...others,
    ...(profits === undefined ? {} : { profit: profits }),
    ...(shares === undefined ? {} : { marginShare: shares }),
  };
}

/** Whether the numbers are shares of something: in per cent, or none above a hundred (losses run further) under a header of margin. */
function isShare(table: SourceTable, name: string): boolean {
  const column = table.columns.find((named) => named.name === name)?.column;
  if (column?.kind !== 'number') return false;
  if (column.unit !== null) return column.unit === '%';
  const words = readHeader(name).words;
  if (/\b(profit|vinst|tb|bidrag|tackningsbidrag)$/.test(words)) return false;
  // A million values are looked at: a loop takes a tenth of the time of `every`.
  for (const value of column.values) if (value > 100) return false;
  return true;
}
