import type { Column } from './column.ts';
import type { Role } from './role.ts';

/** A column with the name the user knows it by. Names are unique within a list. */
export interface NamedColumn {
  readonly name: string;
  readonly role: Role | null;
  readonly column: Column;
}

/** An imported customer list: columns of one length. Immutable once made. */
export interface CustomerList {
  readonly rowCount: number;
  readonly columns: readonly NamedColumn[];
}

/** The column with this name, or undefined. */
export function columnNamed(list: CustomerList, name: string): NamedColumn | undefined {
  return list.columns.find((column) => column.name === name);
}

/** The first column with this role, or undefined. */
export function columnWithRole(list: CustomerList, role: Role): NamedColumn | undefined {
  return list.columns.find((column) => column.role === role);
}
