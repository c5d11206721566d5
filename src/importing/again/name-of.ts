import { columnWithRole, type CustomerList } from '../../table/list.ts';
import { cellText } from '../joining/cell-text.ts';

/** What people call each customer: its name, else its number, else "#" and the row counted from 1. */
export function namesOf(list: CustomerList): (row: number) => string {
  const name = columnWithRole(list, 'name')?.column;
  const id = columnWithRole(list, 'id')?.column;
  return (row) =>
    (name === undefined ? '' : cellText(name, row)) ||
    (id === undefined ? '' : cellText(id, row)) ||
    `#${row + 1}`;
}
