import type { CustomerList, NamedColumn } from '../../table/list.ts';
import { columnNamed } from '../../table/list.ts';

/** A file as typed columns, before anything is decided of what its rows stand for. */
export interface SourceTable extends CustomerList {
  readonly fileName: string;
  /** For each row its number in the file, counted from 1 with titles, header and blank rows. */
  readonly rowNumbers: Uint32Array;
}

/** The column of this name. A plan that names a column which the table lacks is a fault of the program. */
export function columnOf(table: CustomerList, name: string): NamedColumn {
  const column = columnNamed(table, name);
  if (column === undefined) throw new RangeError(`no column ${name}`);
  return column;
}
