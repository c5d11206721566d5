/*
 * What every table holds that people wrote, by the schema of its records; null where it is not texts in records. A table
 * that is added gets a line here, or the types do not fit: whoever looks for a person must look in it.
 */
import { answersSchema } from '../../document/answers.ts';
import { draftSchema } from '../../document/draft.ts';
import { keptProfileSchema } from '../../document/profile.ts';
import { recipeSchema } from '../../document/recipe.ts';
import { sourcesSchema } from '../../document/kept-sources.ts';
import { studySchema } from '../../document/study.ts';
import { workshopSchema } from '../../document/workshop.ts';
import { keptTables } from '../kept-tables.ts';
import { listSchema } from '../lists.ts';
import type { TableName } from '../records.ts';

export const tableTexts: Readonly<Record<TableName, unknown>> = {
  lists: listSchema,
  /** Cells, packed: they are looked through as columns. */
  columns: null,
  studies: studySchema,
  answers: answersSchema,
  profiles: keptProfileSchema,
  drafts: draftSchema,
  recipes: recipeSchema,
  sources: sourcesSchema,
  /** The name of a chosen file; no schema, so every text of it. */
  keeping: null,
  workshops: workshopSchema,
};

/** Whether a record can be read by the rules of reading; one that cannot is searched as it lies. */
export function isSound(table: Exclude<TableName, 'columns' | 'keeping'>, record: unknown): boolean {
  try {
    keptTables[table].parse(record);
    return true;
  } catch {
    return false;
  }
}
