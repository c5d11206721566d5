/* A source that has been read, whoever read it: what it holds, and what it becomes under a plan. */
import { buildList, type BuiltList } from './build-list.ts';
import { previewSource } from './preview.ts';
import type { RawTable } from './raw-table.ts';
import type { ReadTable } from './read-table.ts';
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
}

/** The reading of a source whose cells are all there as text; `workbook` when it is a sheet of one. */
export function readingOf(raw: RawTable, workbook?: SourcePreview['workbook']): SourceReading {
  const ofBook = workbook === undefined ? {} : { workbook };
  return {
    table: raw,
    understand: (onProgress) => Promise.resolve(understand(raw, onProgress)),
    preview: (plans) => Promise.resolve({ ...previewSource(raw, plans), ...ofBook }),
    build: async (plans, onProgress) => Promise.resolve(buildList(raw, plans, onProgress)),
  };
}
