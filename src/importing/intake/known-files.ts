/* The files as their rows are taken to be: what a person has chosen, else what was guessed. */
import { columnNamed } from '../../table/list.ts';
import type { RowKind } from '../../table/role.ts';
import { readHeader } from '../header-text.ts';
import type { SourceTable } from '../rollup/source-table.ts';
import type { RowFields } from '../rollup/types.ts';
import { applyMerges } from '../variants/apply-merges.ts';
import type { AppliedMerge } from '../variants/apply-merges.ts';
import { keptFor } from './kept.ts';
import type { OpenFile } from './open-file.ts';
import { typeFile, type TypedFile } from './typed-file.ts';
import type { IntakeChoices } from './types.ts';

export interface KnownFile extends TypedFile {
  readonly file: OpenFile;
  readonly kind: RowKind;
  /** Of columns that the file has. */
  readonly fields: RowFields;
  /** How many rows each accepted merge of values has changed. */
  readonly applied: readonly AppliedMerge[];
}

type Merged = ReturnType<typeof applyMerges<SourceTable>>;
const merged = keptFor<Merged>();

/** The files under the choices, in their order; their accepted merges of values are made. Refuses as typeFile does. */
export function knowFiles(
  files: readonly OpenFile[],
  { kinds, fields, merges }: IntakeChoices,
): Promise<readonly KnownFile[]> {
  return Promise.all(
    files.map(async (file, at): Promise<KnownFile> => {
      const chosen = fields[at] ?? null;
      const typed = await typeFile(file, chosen);
      const { list: table, applied } = mergeOnce(typed.table, merges);
      return {
        ...typed,
        file,
        table,
        applied,
        kind: kinds[at] ?? typed.guess.kind,
        fields: chosen === null ? guessedFields(typed) : fieldsOf(typed.table, chosen),
      };
    }),
  );
}

/** An amount whose header states its currency stands in that one, whatever currency the deal was made in. */
function guessedFields({ guess, table }: TypedFile): RowFields {
  const fields = fieldsOf(table, guess.fields);
  const amount = fields.amount ?? fields.price;
  if (amount === undefined || readHeader(amount).unit === null) return fields;
  return withoutCurrency(fields);
}

function withoutCurrency(fields: RowFields): RowFields {
  return Object.fromEntries(Object.entries(fields).filter(([role]) => role !== 'currency'));
}

function fieldsOf(table: SourceTable, fields: RowFields): RowFields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, name]) => columnNamed(table, name) !== undefined),
  );
}

function mergeOnce(table: SourceTable, merges: IntakeChoices['merges']): Merged {
  if (merges.length === 0) return { list: table, applied: [] };
  return merged(table, JSON.stringify(merges), () => applyMerges(table, merges));
}
