import * as v from 'valibot';
import { documentLimits as limits } from '../limits/document.ts';
import { list, parseWith, words } from './schema-parts.ts';
import type { Draft } from './types.ts';

const cell = words(limits.draftChars);

export const draftSchema: v.GenericSchema<unknown, Draft> = v.pipe(
  v.object({
    columns: v.pipe(list(cell, limits.draftColumns), v.minLength(1)),
    rows: list(list(cell, limits.draftColumns), limits.draftRows),
  }),
  v.check(({ columns, rows }) => rows.every((row) => row.length === columns.length)),
);

/** A draft from its stored form. Refuses with 'file-damaged' {where}. */
export function parseDraft(input: unknown, where = 'draft'): Draft {
  return parseWith(draftSchema, input, where);
}
