/* What a list is called and what its columns are, apart from their data; the same checks for files and for storage. */
import * as v from 'valibot';
import type { ColumnKind } from '../table/column.ts';
import type { NamedColumn } from '../table/list.ts';
import type { Place } from '../table/problem.ts';
import { roles, type Role } from '../table/role.ts';
import { intakeReport, type StoredIntake } from './intake-report.ts';
import { documentLimits as limits } from '../limits/document.ts';
import { columnName, id, list, parseWith, whole, words } from './schema-parts.ts';

interface ColumnMeta {
  readonly name: string;
  readonly role: Role | null;
  readonly kind: ColumnKind;
}

/** What happened when a list was imported; its problem codes are those that the caller knows. */
export interface StoredReport<Code extends string> {
  readonly fileName: string;
  readonly rowsStored: number;
  readonly blankRows: number;
  readonly problems: readonly {
    readonly code: Code;
    readonly place: Place;
    readonly data: Readonly<Record<string, string | number>>;
  }[];
  readonly problemCount: number;
  readonly byColumn: readonly {
    readonly column: string;
    readonly kind: ColumnKind;
    readonly notUnderstood: number;
    readonly missing?: number;
  }[];
  readonly intake?: StoredIntake;
}

export interface ListMeta<Code extends string> {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
  readonly rowCount: number;
  readonly columns: readonly ColumnMeta[];
  readonly report: StoredReport<Code> | null;
  /** Companies kept apart from the list, since they never bought. */
  readonly neverBought?: { readonly rowCount: number; readonly columns: readonly ColumnMeta[] };
}

export type IsCode<Code extends string> = (text: string) => text is Code;

const kind = v.picklist(['number', 'date', 'category', 'text']);
const cell = words(limits.cellChars);

export const listName = words(limits.nameChars);
export const rowCount = v.pipe(whole, v.maxValue(limits.rows));
export const columnEntries = { name: columnName, role: v.nullable(v.picklist(roles)) };

/** Names are unique, and a role other than `own` belongs to one column. */
export function areDistinct(columns: readonly Pick<NamedColumn, 'name' | 'role'>[]): boolean {
  const held = columns.flatMap(({ role }) => (role === null || role === 'own' ? [] : [role]));
  const names = columns.map(({ name }) => name);
  return new Set(names).size === names.length && new Set(held).size === held.length;
}

const place: v.GenericSchema<unknown, Place> = v.object({
  file: v.exactOptional(cell),
  row: v.exactOptional(whole),
  column: v.exactOptional(columnName),
});

const report = <Code extends string>(isCode: IsCode<Code>): v.GenericSchema<unknown, StoredReport<Code>> =>
  v.object({
    fileName: cell,
    rowsStored: whole,
    blankRows: whole,
    problems: list(
      v.object({
        code: v.custom<Code>((input) => typeof input === 'string' && isCode(input)),
        place,
        data: v.record(v.string(), v.union([cell, v.number()])),
      }),
      limits.reportProblems,
    ),
    problemCount: whole,
    byColumn: list(
      v.object({ column: columnName, kind, notUnderstood: whole, missing: v.exactOptional(whole) }),
      limits.columns,
    ),
    intake: v.exactOptional(intakeReport),
  });

const columns = v.pipe(
  list(v.object({ ...columnEntries, kind }), limits.columns),
  v.check((named) => areDistinct(named)),
);

/** A list's description from anything. Refuses with 'file-damaged' {where}. `isCode` knows the import problems. */
export function parseListMeta<Code extends string>(
  input: unknown,
  isCode: IsCode<Code>,
  where = 'list',
): ListMeta<Code> {
  return parseWith(listMetaSchema(isCode), input, where);
}

export const listMetaSchema = <Code extends string>(
  isCode: IsCode<Code>,
): v.GenericSchema<unknown, ListMeta<Code>> =>
  v.object({
    id,
    name: listName,
    createdAt: whole,
    rowCount,
    columns,
    report: v.nullable(report(isCode)),
    neverBought: v.exactOptional(v.object({ rowCount, columns })),
  });
