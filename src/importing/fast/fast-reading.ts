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
import type { SourceChoice, SourceHead } from '../source-head.ts';
import type { SourceTable } from '../rollup/source-table.ts';
import type { SourceReading } from '../source-reading.ts';
import type { TypedColumn } from '../typed-column.ts';
import type { CellFormat, ColumnPlan, SourcePreview } from '../types.ts';
import type { Crew, Hire } from './crew.ts';
import type { WholeFound } from './merge-parts.ts';
import type { Expected, PartJob } from './part-job.ts';
import { readWhole } from './read-whole.ts';
import { takeSample, type Sample } from './sample.ts';

type OnProgress = (share: number) => void;

interface HeldColumn {
  readonly format: CellFormat;
  readonly typed: TypedColumn;
}

const noProgress: OnProgress = () => undefined;
/** Rows differ in length, and an array that is too long costs only what is used of it. */
const margin = 1.15;
/** A part that is smaller is read in less time than it takes a reader to come and to warm up. */
const fewestBytes = 24_000_000;
const mostParts = 4;

/**
 * Reads a source into typed columns, with a crew when it is large and one can be hired. Throws Irregular when only the
 * other reader can read it, and WrongEncoding from a strict reading; refuses with 'only-header' {file} and as readWhole
 * does. `onProgress` hears the share of bytes read.
 */
export async function readFast(
  source: ByteSource,
  head: SourceHead,
  reading: TextReading,
  choice: SourceChoice,
  onProgress: OnProgress,
  signal?: AbortSignal,
  hire?: Hire,
): Promise<SourceReading> {
  const crew = hireFor(source, reading, hire);
  try {
    const sample = await takeSample(source, head, reading, choice);
    const plans = guessPlans(sample.table);
    const job = { ...jobOf(sample, plans), wantsProfile: true };
    const found = await readWhole(source, job, crew, onProgress, signal);
    if (found.rows === 0) throw refuse('only-header', { file: source.name });
    const held = new Map<number, HeldColumn>();
    plans.forEach((plan, index) => {
      const typed = found.columns[index] ?? null;
      if (typed !== null) held.set(plan.source, { format: plan.format, typed });
    });
    return new FastReading(sample, tableOf(sample, found), held, found.rowNumbers);
  } finally {
    crew?.dismiss();
  }
}

/** Hired before it is known what there is to do, since it takes its time to come. */
function hireFor({ size, blob }: ByteSource, { encoding }: TextReading, hire?: Hire): Crew | null {
  if (blob === undefined || encoding !== 'utf-8' || size < fewestBytes) return null;
  return hire?.(Math.min(mostParts, Math.ceil(size / fewestBytes)) - 1) ?? null;
}

function jobOf(
  sample: Sample,
  plans: readonly (ColumnPlan | null)[],
): Omit<PartJob, 'place' | 'wantsProfile'> {
  return {
    file: sample.source.name,
    text: sample.text,
    expectedRows: sample.expectedRows,
    columns: plans.map((plan, source) =>
      plan === null ? null : { plan, expected: expectedOf(sample, source) },
    ),
  };
}

function tableOf({ table, text }: Sample, { rows, blankRows, problems, profiles }: WholeFound): ReadTable {
  const columns = profiles.map((profile, index) => ({ name: text.names[index] ?? '', profile }));
  return { fileName: table.fileName, dialect: table.dialect, columns, rowCount: rows, problems, blankRows };
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
  readonly #rowNumbers: () => Uint32Array;
  /** One question at a time, since each may change which columns are held. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    sample: Sample,
    table: ReadTable,
    held: Map<number, HeldColumn>,
    rowNumbers: () => Uint32Array,
  ) {
    this.#sample = sample;
    this.table = table;
    this.#held = held;
    this.#rowNumbers = rowNumbers;
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
      return {
        fileName: this.table.fileName,
        rowCount: this.table.rowCount,
        rowNumbers: this.#rowNumbers(),
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
      const name = this.table.columns[column]?.name ?? '';
      const plan: ColumnPlan = { source: column, name, use: 'keep', role: null, format: { kind: 'text' } };
      const [typed] = await this.#readAgain([plan], noProgress);
      if (typed?.column.kind !== 'text') throw new RangeError(`no column ${column}`);
      return typed.column;
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
    const read = await this.#readAgain(missing, onProgress);
    missing.forEach(({ source, format }, at) => {
      const typed = read[at] ?? null;
      if (typed !== null) this.#held.set(source, { format, typed });
    });
  }

  /** The columns of these plans, in their order. */
  async #readAgain(
    wanted: readonly ColumnPlan[],
    onProgress: OnProgress,
  ): Promise<readonly (TypedColumn | null)[]> {
    const plans = this.table.columns.map(
      (_, source) => wanted.find((plan) => plan.source === source) ?? null,
    );
    const job = { ...jobOf(this.#sample, plans), wantsProfile: false };
    const { rows, columns } = await readWhole(this.#sample.source, job, null, onProgress);
    if (rows !== this.table.rowCount) throw refuse('file-unreadable', { file: this.table.fileName });
    return wanted.map(({ source }) => columns[source] ?? null);
  }
}

function isSameFormat(one: CellFormat | undefined, other: CellFormat): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
}
