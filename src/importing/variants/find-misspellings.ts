/* Values that look misspelt: against words that we know, and against the values of another file. */
import type { NamedColumn } from '../../table/list.ts';
import { foldWords } from '../header-text.ts';
import type { SourceTable } from '../rollup/source-table.ts';
import { codesOf } from '../joining/column-codes.ts';
import { countValues } from './count-values.ts';
import { knownCountries, knownIndustries } from './known-words.ts';
import { NearTexts } from './near-texts.ts';
import type { Misspelling, ValueCount } from './types.ts';

/** Columns with more different values are names or numbers, and are not looked at. */
const mostValues = 2000;
/** Words shorter than this are too easily another word. */
const shortest = 5;
/** A file is a register of its values when at least so large a share of them stands on one row. */
const fewestOnce = 0.9;
/** Two columns are about the same when at least so large a share of one's values stands in the other. */
const fewestShared = 0.5;

/**
 * Values of an industry or country column that are no word we know but within a slip or two of one: "technolgy",
 * "Philipines". The word as we know it is the suggestion, in the letter case of the value.
 */
export function findMisspelt({ name, role, column }: NamedColumn): readonly Misspelling[] {
  if (role !== 'company.industry' && role !== 'company.country') return [];
  if (column.kind !== 'category' && column.kind !== 'text') return [];
  const { known, suggested } = role === 'company.industry' ? industryWords() : countryWords();
  const words = [...suggested.keys()];
  const near = new NearTexts(words);
  return countValues(column)
    .slice(0, mostValues)
    .flatMap(({ value, rows }) => {
      const folded = foldWords(value);
      if (folded.length < shortest || known.has(folded)) return [];
      const [best] = near.near(folded);
      const word = best === undefined ? undefined : suggested.get(words[best.index] ?? '');
      if (word === undefined) return [];
      return [{ column: name, value, rows, suggestion: inCaseOf(value, word), source: { kind: 'known' } }];
    });
}

/**
 * Values that one file has and another lacks, but for a slip: "GTXPro" among the deals, "GTX Pro" among the products.
 * The other file must be a register of the values, with each on a row of its own. Columns are compared when they have
 * the same header, or share at least half of their values.
 */
export function findMismatches(table: SourceTable, others: readonly SourceTable[]): readonly Misspelling[] {
  return wordColumns(table).flatMap((own) =>
    others.flatMap((other) =>
      wordColumns(other).flatMap((reference) => {
        if (!isRegister(reference) || !isSameSubject(own, reference)) return [];
        const source = { kind: 'file', fileName: other.fileName, column: reference.name } as const;
        return mismatches(own, reference).map((found) => ({ ...found, source }));
      }),
    ),
  );
}

interface WordColumn {
  readonly name: string;
  readonly header: string;
  readonly values: readonly ValueCount[];
  readonly set: ReadonlySet<string>;
}

function wordColumns(table: SourceTable): readonly WordColumn[] {
  return table.columns.flatMap(({ name, column }) => {
    if (column.kind !== 'category' && column.kind !== 'text') return [];
    if (codesOf(column).count > mostValues) return [];
    const values = countValues(column);
    if (values.length === 0) return [];
    return [{ name, header: foldWords(name), values, set: new Set(values.map(({ value }) => value)) }];
  });
}

function isRegister({ values }: WordColumn): boolean {
  return values.filter(({ rows }) => rows === 1).length >= values.length * fewestOnce;
}

function isSameSubject(own: WordColumn, reference: WordColumn): boolean {
  if (own.header === reference.header) return true;
  const shared = own.values.filter(({ value }) => reference.set.has(value)).length;
  return shared >= 2 && shared >= own.values.length * fewestShared;
}

function mismatches(own: WordColumn, reference: WordColumn): Omit<Misspelling, 'source'>[] {
  const names = reference.values.map(({ value }) => value);
  const near = new NearTexts(names.map(squeeze));
  return own.values.flatMap(({ value, rows }) => {
    if (reference.set.has(value)) return [];
    const free = near.near(squeeze(value)).find(({ index }) => !own.set.has(names[index] ?? ''));
    const suggestion = free === undefined ? undefined : names[free.index];
    return suggestion === undefined ? [] : [{ column: own.name, value, rows, suggestion }];
  });
}

function squeeze(value: string): string {
  return foldWords(value).replaceAll(' ', '');
}

/** Folded words that are right as they stand, and those to suggest, with their spelling. */
interface Words {
  readonly known: ReadonlySet<string>;
  readonly suggested: ReadonlyMap<string, string>;
}

function industryWords(): Words {
  return { known: new Set(knownIndustries.keys()), suggested: knownIndustries };
}

function countryWords(): Words {
  const countries = [...knownCountries()];
  const suggested = countries.filter(([, { isSuggested }]) => isSuggested);
  return {
    known: new Set(countries.map(([folded]) => folded)),
    suggested: new Map(suggested.map(([folded, { spelling }]) => [folded, spelling])),
  };
}

function inCaseOf(value: string, word: string): string {
  if (value === value.toLowerCase()) return word.toLowerCase();
  if (value === value.toUpperCase()) return word.toUpperCase();
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
