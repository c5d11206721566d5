/* What a person said of the columns of a file, by header, so that it holds for the next file with the same headers. */
import type { DateOrder } from '../../table/date-text.ts';
import type { Role, RowKind } from '../../table/role.ts';
import type { RowFields } from '../rollup/types.ts';

export interface ColumnMemory {
  /** As headerKeys makes it. */
  readonly header: string;
  readonly use: 'keep' | 'leave';
  readonly role: Role | null;
  /** Of a column of dates. */
  readonly dateOrder: DateOrder | null;
}

export interface FileMemory {
  /** Without the columns of which nothing was said. */
  readonly columns: readonly ColumnMemory[];
  /** null: as guessed. */
  readonly kind: RowKind | null;
  readonly fields: RowFields | null;
}
