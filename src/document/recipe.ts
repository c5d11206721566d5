/*
 * What is remembered of files with certain headers: of one file what its columns and rows mean, and of the files that
 * came together how they became one list.
 */
import * as v from 'valibot';
import type { IntakeChoices } from '../importing/intake/types.ts';
import type { FileMemory } from '../importing/remember/types.ts';
import { columnMemories, intakeChoices, rowFields, rowKind, tidyChoices } from './intake-choices.ts';
import { documentLimits as limits } from '../limits/document.ts';
import { currentVersion, migrateDocument, type Migration, type RawDocument } from './migrations.ts';
import { filledWords, parseWith, whole } from './schema-parts.ts';

interface Remembered {
  /** Which headers it is for. */
  readonly key: string;
  readonly savedAt: number;
}
export type Recipe =
  | (Remembered & { readonly of: 'file'; readonly file: FileMemory })
  | (Remembered & { readonly of: 'set'; readonly choices: IntakeChoices });

/** Steps for recipes. Version 1 is the first, so it has none yet. Append only. */
export const recipeMigrations: readonly Migration[] = [];

const remembered = { key: filledWords(limits.recipeKeyChars), savedAt: whole };
const file: v.GenericSchema<unknown, FileMemory> = v.object({
  columns: columnMemories,
  kind: v.nullable(rowKind),
  fields: v.nullable(rowFields),
});
export const recipeSchema: v.GenericSchema<unknown, Recipe> = v.variant('of', [
  v.object({ of: v.literal('file'), ...remembered, file }),
  v.object({ of: v.literal('set'), ...remembered, choices: intakeChoices }),
]);

const isObject = (input: unknown): input is RawDocument => typeof input === 'object' && input !== null;

/** A recipe from its stored form. Refuses with 'file-damaged' {where} or 'newer-version' {found, known}. */
export function parseRecipe(input: unknown, where = 'recipe'): Recipe {
  return parseWith(recipeSchema, migrateDocument(isObject(input) ? input : {}, recipeMigrations), where);
}

/** The stored form, within the limits, checked by the rules of reading. */
export function recipeRecord(kept: Recipe): Recipe & { readonly version: number } {
  const tidy = kept.of === 'file' ? kept : { ...kept, choices: tidyChoices(kept.choices) };
  return { version: currentVersion(recipeMigrations), ...parseWith(recipeSchema, tidy, 'recipe') };
}
