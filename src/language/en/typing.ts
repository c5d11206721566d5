import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const typing: Messages['typing'] = {
  title: 'Type in your customers',
  lead: 'One row for each customer. If you have them in Excel: copy the rows, stand in the first cell and paste.',
  columnsHelp:
    'Rename the columns to suit you. Size is what you measure customers by, such as licences or employees. Revenue is what the customer pays you in a year.',
  kept: 'The table is kept in this browser as you type.',
  label: 'Customers',
  rowNumber: 'Row',
  row: (number) => `row ${number}`,
  headers: ['Customer', 'Size', 'Revenue', 'Days to close', 'Customer since', 'Industry', 'Country'],
  headerWords: [
    'customer',
    'customer name',
    'name',
    'company',
    'company name',
    'account',
    'client',
    'kund',
    'kundnamn',
  ],
  column: (number) => `Column ${number}`,
  addColumn: 'New column',
  more: 'Remove',
  removeColumns: (from, to) =>
    from === to ? `Remove the column ${from}` : `Remove the columns ${from} to ${to}`,
  removeRows: (from, to) => (from === to ? `Remove row ${from}` : `Remove rows ${from} to ${to}`),
  clear: 'Empty the table',
  said: {
    columnAdded: 'One more column.',
    columnsFull: (most) => `There is room for ${most} columns.`,
    lastColumn: 'One column has to stay.',
    columnsRemoved: 'The column is removed.',
    rowsRemoved: (count, text) => `${text} ${plural(count, 'row', 'rows')} removed.`,
    cleared: 'The table is empty. Undo brings everything back.',
    undone: 'Undid the last change.',
    redone: 'Redid the change.',
    nothingToUndo: 'There is nothing to undo.',
    nothingToRedo: 'There is nothing to redo.',
    headerUsed: (count, text) =>
      `The first row became the headers. Pasted ${text} ${plural(count, 'customer', 'customers')}.`,
  },
  go: 'Continue',
  goHelp: 'You get to check the columns before anything is worked out.',
  missing: {
    customers: 'The table is empty. Write a customer on each row.',
    names: 'The first column is empty. Write what the customers are called.',
    numbers: 'There are no numbers to go by. Write, for example, what each customer pays you in a year.',
  },
  listName: 'Our customers',
};
