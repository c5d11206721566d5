/* A file on its way in as typed columns, made again only when its plans have changed. */
import type { CategoryColumn, TextColumn } from '../../table/column.ts';
import { readMoney } from '../currency/read-money.ts';
import { readHeader } from '../header-text.ts';
import { guessRowKind, type RowKindGuess } from '../rollup/row-kind.ts';
import type { SourceTable } from '../rollup/source-table.ts';
import type { RowFields } from '../rollup/types.ts';
import type { SourceReading } from '../source-reading.ts';
import type { ColumnPlan, SourcePreview } from '../types.ts';
import { planFields } from './field-plans.ts';
import { findMixedColumns, readAsTheyStand } from './money-cells.ts';
import type { OpenFile } from './open-file.ts';

export interface TypedFile {
  /** The plans that hold, with what the chosen meanings of its rows ask for. */
  readonly plans: readonly ColumnPlan[];
  readonly preview: SourcePreview;
  /** The kept columns; amounts in several currencies as they stand, without a unit. */
  readonly table: SourceTable;
  /** The currency of each row, by the name of the column whose cells say several. */
  readonly currencyIn: ReadonlyMap<string, CategoryColumn>;
  readonly guess: RowKindGuess;
}

const typedFiles = new WeakMap<SourceReading, { readonly key: string; readonly typed: Promise<TypedFile> }>();
const textsOf = new WeakMap<SourceReading, Map<number, Promise<TextColumn>>>();

/**
 * The file under its plans and the meanings that were chosen for its rows. Costs nothing when neither has changed since
 * it was asked for last. Refuses with 'file-unreadable' {file} when the source has to be read again and cannot be.
 */
export function typeFile({ reading, plans }: OpenFile, fields: RowFields | null): Promise<TypedFile> {
  const { table } = reading;
  const meant = planFields(table, plans, fields);
  const mixed = findMixedColumns(table, meant);
  const held = readAsTheyStand(meant, mixed);
  const key = JSON.stringify(held);
  const known = typedFiles.get(reading);
  if (known?.key === key) return known.typed;
  const typed = makeTyped(reading, held, mixed);
  typedFiles.set(reading, { key, typed });
  typed.catch(() => {
    if (typedFiles.get(reading)?.typed === typed) typedFiles.delete(reading);
  });
  return typed;
}

async function makeTyped(
  reading: SourceReading,
  plans: readonly ColumnPlan[],
  mixed: readonly number[],
): Promise<TypedFile> {
  const preview = await reading.preview(plans);
  const table = await reading.type(plans);
  const currencyIn = new Map<string, CategoryColumn>();
  for (const source of mixed) {
    const plan = plans.find((one) => one.source === source);
    if (plan?.format.kind !== 'number') continue;
    const { decimal, scale } = plan.format;
    const cells = await readTexts(reading, source);
    const exponent = Math.round(Math.log10(scale));
    currencyIn.set(plan.name, readMoney(cells, decimal, exponent, readHeader(plan.name).unit).currency);
  }
  return { plans, preview, table, currencyIn, guess: guessRowKind(table) };
}

function readTexts(reading: SourceReading, column: number): Promise<TextColumn> {
  const known = textsOf.get(reading) ?? new Map<number, Promise<TextColumn>>();
  textsOf.set(reading, known);
  const texts = known.get(column) ?? reading.texts(column);
  known.set(column, texts);
  texts.catch(() => known.delete(column));
  return texts;
}
