/* What was said of an earlier file, taken over by one with the same headers. */
import type { OpenFile } from './open-file.ts';
import { replan, type ColumnMeaning } from './replan.ts';
import type { IntakeChoices } from './types.ts';

/** The meanings of a file's columns, by their headers. */
export type RememberedFile = ReadonlyMap<string, Omit<ColumnMeaning, 'column'>>;

export interface Remembered {
  /** In the order of the files; null for one of which nothing is known. */
  readonly files: readonly (RememberedFile | null)[];
  readonly choices: Partial<IntakeChoices>;
}

/** The file with its columns meaning what is remembered of their headers; columns of other headers stay as guessed. */
export function recall(file: OpenFile, remembered: RememberedFile | null): OpenFile {
  if (remembered === null) return file;
  const { table } = file.reading;
  let { plans } = file;
  let isRemembered = false;
  for (const [column, { name }] of table.columns.entries()) {
    const meaning = remembered.get(name);
    if (meaning === undefined) continue;
    isRemembered = true;
    plans = replan(table, plans, { column, ...meaning });
  }
  return { ...file, plans, isRemembered };
}
