/* A source that has been read, whoever read it: what it holds, and what it becomes under a plan. */
import type { TextColumn } from '../table/column.ts';
import { buildList, type BuiltList } from './build-list.ts';
import { planColumns } from './plan-columns.ts';
import { previewSource } from './preview.ts';
import type { RawTable } from './raw-table.ts';
import type { ReadTable } from './read-table.ts';
import type { SourceTable } from './rollup/source-table.ts';
import { typeColumn, typedFrom } from './typed-column.ts';
import type { ColumnPlan, SourcePreview } from './types.ts';
import { understand } from './understand.ts';

type OnProgress = (share: number) => void;

export interface SourceReading {
  readonly table: ReadTable;
  /** A plan for each column, as guessPlans makes them. `onProgress` hears the share of the work done, 0–1. */
  understand(onProgress: OnProgress): Promise<readonly ColumnPlan[]>;
  /** As previewSource. May read the source again, and refuses with 'file-unreadable' {file} when that fails. */
  preview(plans: readonly ColumnPlan[]): Promise<SourcePreview>;
  /** As buildList; may read the source again, as preview does. */
  build(plans: readonly ColumnPlan[], onProgress: OnProgress): Promise<BuiltList>;
  /** The kept columns as they are typed, none at all if none is kept; may read the source again, as preview does. */
  type(plans: readonly ColumnPlan[]): Promise<SourceTable>;
  /** The cells of one column, by its 0-based place, as a column of text has them; may read the source again. */
  texts(column: number): Promise<TextColumn>;
}

/** The reading of a source whose cells are all there as text; `workbook` when it is a sheet of one. */
export function readingOf(raw: RawTable, workbook?: SourcePreview['workbook']): SourceReading {
  const ofBook = workbook === undefined ? {} : { workbook };
  return {
    table: raw,
    understand: (onProgress) => Promise.resolve(understand(raw, onProgress)),
    preview: (plans) => Promise.resolve({ ...previewSource(raw, plans), ...ofBook }),
    build: (plans, onProgress) => Promise.resolve().then(() => buildList(raw, plans, onProgress)),
    type: (plans) => Promise.resolve().then(() => typeTable(raw, plans)),
    texts: (column) => Promise.resolve().then(() => textsOf(raw, column)),
  };
}

function textsOf(raw: RawTable, at: number): TextColumn {
  const source = raw.columns[at];
  const typed = source === undefined ? undefined : typeColumn(raw, source, { kind: 'text' }).column;
  if (typed?.kind !== 'text') throw new RangeError(`no column ${at}`);
  return typed;
}

function typeTable(raw: RawTable, plans: readonly ColumnPlan[]): SourceTable {
  const typedBy = typedFrom(raw);
  const kept = planColumns(raw, plans).filter(({ plan }) => plan.use === 'keep');
  return {
    fileName: raw.fileName,
    rowCount: raw.rowCount,
    rowNumbers: raw.rowNumbers,
    columns: kept.map(({ plan }) => ({ name: plan.name, role: plan.role, column: typedBy(plan).column })),
  };
}
