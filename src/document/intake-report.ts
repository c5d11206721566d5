/* What was done with the files that a list was made of, from its stored form. */
import * as v from 'valibot';
import { rowLeftReasons, type FileReport, type IntakeReport, type ListedRows } from '../importing/types.ts';
import { limits } from './limits.ts';
import { columnName, finite, list, whole, words } from './schema-parts.ts';

const cell = words(limits.cellChars);
const rowNumbers = list(whole, limits.reportProblems);
const listed = { rows: whole, rowNumbers };
const listedRows: v.GenericSchema<unknown, ListedRows> = v.object(listed);
const day = v.pipe(v.number(), v.safeInteger());

const file: v.GenericSchema<unknown, FileReport> = v.object({
  fileName: cell,
  use: v.picklist(['register', 'rows', 'lines', 'attached', 'unused']),
  rowsRead: whole,
  rowsUsed: whole,
  blankRows: whole,
  left: list(v.object({ reason: v.picklist(rowLeftReasons), ...listed }), rowLeftReasons.length),
});

const unmatched: v.GenericSchema<unknown, IntakeReport['unmatched'][number]> = v.object({
  fileName: cell,
  keys: list(v.object({ key: cell, rows: whole, rowNumber: whole }), limits.reportProblems),
  count: whole,
  added: whole,
});

const merged: v.GenericSchema<unknown, IntakeReport['merged'][number]> = v.object({
  customer: cell,
  rowNumbers,
  amounts: v.picklist(['sum', 'once']),
});

const merge: v.GenericSchema<unknown, IntakeReport['merges'][number]> = v.object({
  column: columnName,
  into: cell,
  from: list(cell, limits.saidValues),
  rows: whole,
});

const conversion: v.GenericSchema<unknown, IntakeReport['conversions'][number]> = v.object({
  fileName: cell,
  into: cell,
  rates: list(v.object({ currency: cell, rate: finite }), limits.columns),
  blank: v.nullable(cell),
  withoutRate: listedRows,
});

export const intakeReport: v.GenericSchema<unknown, IntakeReport> = v.object({
  files: list(file, limits.sourceFiles),
  unmatched: list(unmatched, limits.sourceFiles),
  merged: list(merged, limits.reportProblems),
  mergedRows: whole,
  merges: list(merge, limits.saidValues),
  conversions: list(conversion, limits.sourceFiles),
  period: v.nullable(v.object({ from: day, to: day })),
  neverBought: whole,
});
