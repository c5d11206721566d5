/* The fast reader: text to typed columns in one pass over its bytes, with the plans guessed from a sample first. */
import type { TextColumn } from '../../table/column.ts';
import { refuse } from '../../table/problem.ts';
import { buildTable, type BuiltList } from '../build-list.ts';
import type { ByteSource } from '../byte-source.ts';
import type { TextReading } from '../encoding.ts';
import { keptColumns, planColumns, type PlannedColumn } from '../plan-columns.ts';
import { isOfValues, previewTable } from '../preview.ts';
import type { ReadTable } from '../read-table.ts';
import { guessPlans } from '../recognise.ts';
import type { SourceTable } from '../rollup/source-table.ts';
import type { SourceChoice, SourceHead } from '../source-head.ts';
import type { SourceReading } from '../source-reading.ts';
import type { TypedColumn } from '../typed-column.ts';
import type { CellFormat, ColumnPlan, SourcePreview } from '../types.ts';
import { CategoryReader } from './category-reader.ts';
import { Census } from './census.ts';
import { CountingReader, type ColumnReader } from './column-reader.ts';
import { DateReader } from './date-reader.ts';
import { NumberReader } from './number-reader.ts';
import { readRecords, type ReadRecords, type TableText } from './read-records.ts';
import type { RecordBatch } from './record-batch.ts';
import { RowNumbers } from './row-numbers.ts';
import { RowSample } from './row-sample.ts';
import { takeSample, type Sample } from './sample.ts';
import { TextReader, type Expected } from './text-reader.ts';

type OnProgress = (share: number) => void;

interface HeldColumn {
  readonly format: CellFormat;
  readonly typed: TypedColumn;
}

const noProgress: OnProgress = () => undefined;
/** Rows differ in length, and an array that is too long costs only what is used of it. */
const margin = 1.15;

/**
 * Reads a source into typed columns. Throws Irregular when only the other reader can read it, and WrongEncoding from a
 * strict reading; refuses with 'only-header' {file} and as readRecords does. `onProgress` hears the share of bytes read.
 */
export async function readFast(
  source: ByteSource,
  head: SourceHead,
  reading: TextReading,
  choice: SourceChoice,
  onProgress: OnProgress,
  signal?: AbortSignal,
): Promise<SourceReading> {
  const sample = await takeSample(source, head, reading, choice);
  const plans = guessPlans(sample.table);
  const readers = plans.map((plan) =>
    plan.use === 'leave' ? new CountingReader() : readerOf(sample, plan, new Census(true)),
  );
  const spread = new RowSample();
  const numbers = new RowNumbers();
  const onBatch: TakeBatch = (batch, firstRow) => {
    spread.take(batch, firstRow);
    for (let row = 0; row < batch.rows; row++) numbers.append(batch.numbers[row] ?? 0);
  };
  const found = await readColumns(sample.text, readers, onProgress, onBatch, signal);
  if (found.rows === 0) throw refuse('only-header', { file: source.name });
  const held = new Map<number, HeldColumn>();
  plans.forEach((plan, index) => {
    const typed = readers[index]?.finish() ?? null;
    if (typed !== null) held.set(plan.source, { format: plan.format, typed });
  });
  return new FastReading(sample, tableOf(sample, found, readers, spread), held, numbers);
}

function tableOf(
  { table, text }: Sample,
  { rows, blankRows, problems }: ReadRecords,
  readers: readonly ColumnReader[],
  spread: RowSample,
): ReadTable {
  const cells = spread.spread(readers.length);
  const columns = readers.map(({ census: { filled, different } }, index) => ({
    name: text.names[index] ?? '',
    profile: { filled, distinct: different.length, different, spread: cells[index] ?? [] },
  }));
  return { fileName: table.fileName, dialect: table.dialect, columns, rowCount: rows, problems, blankRows };
}

type TakeBatch = (batch: RecordBatch, firstRow: number) => void;

/** Gives each column of the rows to its reader; columns without one are passed over. */
function readColumns(
  text: TableText,
  readers: readonly (ColumnReader | undefined)[],
  onProgress: OnProgress,
  onBatch?: TakeBatch,
  signal?: AbortSignal,
): Promise<ReadRecords> {
  return readRecords(
    text,
    (batch, firstRow) => {
      readers.forEach((reader, column) => reader?.take(batch, column));
      onBatch?.(batch, firstRow);
    },
    onProgress,
    signal,
  );
}

export function readerOf(sample: Sample, plan: ColumnPlan, census: Census): ColumnReader {
  const { format, name } = plan;
  const expected = expectedOf(sample, plan.source);
  const place = { file: sample.table.fileName, column: name };
  switch (format.kind) {
    case 'number':
      return new NumberReader(census, place, expected.rows, format);
    case 'date':
      return new DateReader(census, place, expected.rows, format.order);
    case 'category':
      return new CategoryReader(census, expected.rows);
    case 'text':
      return new TextReader(census, expected);
  }
}

function expectedOf({ table, expectedRows }: Sample, source: number): Expected {
  const rows = Math.ceil(expectedRows * margin) + 100;
  const bytes = table.columns[source]?.cells.bytes.length ?? 0;
  return { rows, bytes: Math.ceil((bytes / Math.max(1, table.rowCount)) * rows) + 1000 };
}

class FastReading implements SourceReading {
  readonly table: ReadTable;
  readonly #sample: Sample;
  readonly #held: Map<number, HeldColumn>;
  readonly #numbers: RowNumbers;
  #rowNumbers: Uint32Array | undefined;
  /** One question at a time, since each may change which columns are held. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(sample: Sample, table: ReadTable, held: Map<number, HeldColumn>, numbers: RowNumbers) {
    this.#sample = sample;
    this.table = table;
    this.#held = held;
    this.#numbers = numbers;
  }

  /** What the whole source says may differ from what the sample said; the columns that it does are read again. */
  understand(onProgress: OnProgress): Promise<readonly ColumnPlan[]> {
    return this.#inTurn(async () => {
      const plans = guessPlans(this.table);
      await this.#readMissing(planColumns(this.table, plans).filter(isOfValues), onProgress);
      onProgress(1);
      return plans;
    });
  }

  preview(plans: readonly ColumnPlan[]): Promise<SourcePreview> {
    return this.#inTurn(async () => {
      const planned = planColumns(this.table, plans);
      await this.#readMissing(planned.filter(isOfValues), noProgress);
      return previewTable(this.table, planned, this.#typedBy);
    });
  }

  build(plans: readonly ColumnPlan[], onProgress: OnProgress): Promise<BuiltList> {
    return this.#inTurn(async () => {
      const kept = keptColumns(this.table, plans);
      await this.#readMissing(kept, onProgress);
      return buildTable(this.table, kept, this.#typedBy, noProgress);
    });
  }

  type(plans: readonly ColumnPlan[]): Promise<SourceTable> {
    return this.#inTurn(async () => {
      const kept = planColumns(this.table, plans).filter(({ plan }) => plan.use === 'keep');
      await this.#readMissing(kept, noProgress);
      this.#rowNumbers ??= this.#numbers.toArray();
      return {
        fileName: this.table.fileName,
        rowCount: this.table.rowCount,
        rowNumbers: this.#rowNumbers,
        columns: kept.map(({ plan }) => ({
          name: plan.name,
          role: plan.role,
          column: this.#typedBy(plan).column,
        })),
      };
    });
  }

  /** Beside the columns that are held, since their numbers are asked for at the same time. */
  texts(column: number): Promise<TextColumn> {
    return this.#inTurn(async () => {
      const readers = this.table.columns.map((_, index) =>
        index === column ? new TextReader(new Census(false), expectedOf(this.#sample, column)) : undefined,
      );
      await this.#readAgain(readers);
      const typed = readers[column]?.finish().column;
      if (typed?.kind !== 'text') throw new RangeError(`no column ${column}`);
      return typed;
    });
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  readonly #typedBy = ({ source }: ColumnPlan): TypedColumn => {
    const held = this.#held.get(source);
    if (held === undefined) throw new RangeError(`no column ${source}`);
    return held.typed;
  };

  /** Reads the columns that are not there in the format that is asked for, all of them in one pass. */
  async #readMissing(planned: readonly PlannedColumn[], onProgress: OnProgress): Promise<void> {
    const missing = planned
      .map(({ plan }) => plan)
      .filter(({ source, format }) => !isSameFormat(this.#held.get(source)?.format, format));
    if (missing.length === 0) return;
    const readers: (ColumnReader | undefined)[] = this.table.columns.map(() => undefined);
    for (const plan of missing) readers[plan.source] = readerOf(this.#sample, plan, new Census(false));
    await this.#readAgain(readers, onProgress);
    for (const { source, format } of missing) {
      const typed = readers[source]?.finish() ?? null;
      if (typed !== null) this.#held.set(source, { format, typed });
    }
  }

  async #readAgain(readers: readonly (ColumnReader | undefined)[], onProgress = noProgress): Promise<void> {
    const { rows } = await readColumns(this.#sample.text, readers, onProgress);
    if (rows !== this.table.rowCount) throw refuse('file-unreadable', { file: this.table.fileName });
  }
}

function isSameFormat(one: CellFormat | undefined, other: CellFormat): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
}
