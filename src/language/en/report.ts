import { plural } from '../plural.ts';

const rowWord = (count: number): string => plural(count, 'row', 'rows');
const customerWord = (count: number): string => plural(count, 'customer', 'customers');

/** How a list was read, and what a newer file says of it. */
export const report = {
  title: 'How the list was read',
  link: (list: string) => `How the list ${list} was read`,
  back: 'To the study',
  readOn: (file: string, date: string) => `${file}, read on ${date}.`,
  noReport: 'The list did not come from a file of its own, so there is nothing to tell of how it was read.',
  all: (customers: number, text: string) => `The list has ${text} ${customerWord(customers)}.`,
  fine: 'Everything in the file could be read.',
  change: 'Change how the list was read',
  changeHelp: 'Correct what the columns mean. The file need not be chosen again, and the answers stay.',
  newer: 'Read a newer file',
  newerHelp: 'The same list, but newer. The answers stay with their customers, and you see what is new.',
  download: 'Download the report (CSV)',
  downloadName: 'report',
  csvHeaders: ['File', 'Row', 'Column', 'In the cell', 'What happened', 'How to repair it'],

  rowsTitle: 'The rows',
  file: 'File',
  rowsRead: 'Read',
  rowsUsed: 'In the list',
  rowsLeft: 'Left out',
  leftTitle: 'Why they were left out',
  rowCount: 'Rows',
  whichRows: 'Row numbers',
  merged: (rows: number, text: string) =>
    `${text} ${rowWord(rows)} ${plural(rows, 'was', 'were')} merged with another row of the same customer.`,
  rowsMore: (rows: number, text: string) => `${text} more ${rowWord(rows)}`,
  left: {
    blank: 'Blank row',
    'totals-row': 'Row of totals, no customer',
    'not-used': 'The file was not used',
    merged: 'Same customer as another row',
    'same-customer': 'An earlier row said the same',
    'no-order': 'Line without an order',
    'no-customer': 'Names no customer',
    'no-match': 'Customer not in the register',
    lost: 'Lost deal',
    open: 'Open deal',
    'outcome-unknown': 'Outcome not known',
    'no-rate': 'Currency without a rate',
    'no-amount': 'No amount',
    'no-date': 'No date',
    'outside-period': 'Outside the period',
  },

  madeTitle: 'What was put together',
  unmatched: (count: number, text: string, file: string) =>
    `${text} ${customerWord(count)} of ${file} ${plural(count, 'is', 'are')} not in the register`,
  unmatchedAdded: (count: number, text: string) =>
    `${text} of them ${plural(count, 'is', 'are')} in the list all the same.`,
  noMatch: 'Not in the register',
  onRow: (row: string) => `row ${row}`,
  onRows: (rows: string) => `rows ${rows}`,
  merges: (count: number, text: string) =>
    `${text} ${plural(count, 'value was', 'values were')} written in several ways and merged`,
  inRows: (count: number, text: string) => `${text} ${rowWord(count)}`,
  converted: (file: string, currency: string) => `The amounts of ${file} were converted to ${currency}`,
  rate: (currency: string, rate: string, into: string) => `1 ${currency} = ${rate} ${into}`,

  repairsTitle: 'To repair',
  repairsHelp: 'The cells below count as empty. Repair them in the file and read it again.',
  repairsMore: (shown: string, all: string) => `The first ${shown} of ${all} are shown.`,
  repairs: {
    number: {
      title: (count: number, text: string) =>
        `${text} ${plural(count, 'cell', 'cells')} where there should be a number`,
      repair: 'Write a number, or empty the cell.',
    },
    currency: {
      title: (count: number, text: string) =>
        `${text} ${plural(count, 'amount', 'amounts')} in another currency than the rest of the column`,
      repair: 'Write the amount in the currency of the column, or put the currency in a column of its own.',
    },
    date: {
      title: (count: number, text: string) =>
        `${text} ${plural(count, 'cell', 'cells')} where there should be a date`,
      repair: 'Write the date as 2026-03-01, or empty the cell.',
    },
    'real-date': {
      title: (count: number, text: string) =>
        `${text} ${plural(count, 'date that is', 'dates that are')} in no calendar`,
      repair: 'Check day and month, and that all dates of the column are written in the same order.',
    },
    error: {
      title: (count: number, text: string) =>
        `${text} ${plural(count, 'cell', 'cells')} where Excel shows an error`,
      repair: 'Repair the formula in Excel and save the file.',
    },
    calculate: {
      title: (count: number, text: string) =>
        `${text} ${plural(count, 'formula that was', 'formulas that were')} never calculated`,
      repair: 'Open the file in Excel, save it and read it again.',
    },
    'too-long': {
      title: (count: number, text: string) => `${text} ${rowWord(count)} with more cells than headers`,
      repair: 'Look for a delimiter inside a cell, and put the cell in quotation marks.',
    },
    'too-short': {
      title: (count: number, text: string) => `${text} ${rowWord(count)} with fewer cells than headers`,
      repair: 'Fill in what is missing, or leave it: the rest counts as empty.',
    },
    totals: {
      title: (count: number, text: string) => `${text} ${plural(count, 'row', 'rows')} of totals`,
      repair: 'Nothing to do: a total is no customer, and the row was left out.',
    },
  },
  row: 'Row',
  column: 'Column',
  inCell: 'In the cell',
  missingTitle: 'Counted as empty',
  missingHelp: 'Empty cells, and words such as “-”, “unknown” and “N/A”.',
  missing: 'Empty cells',
  ofAll: 'Of all',
  missingCells: (count: number, text: string) =>
    `${text} ${plural(count, 'cell counts', 'cells count')} as empty`,

  remembered: 'The columns mean what you said the last time a file had the same headers.',
  forget: 'Forget that and guess anew',
};

/** What importing again means, before it is done. */
export const again = {
  title: (study: string) => `Compared with the list of ${study}`,
  comparing: 'Comparing the customers …',
  matched: (count: number, text: string, all: string) =>
    `${text} of ${all} customers ${plural(count, 'is', 'are')} still there.`,
  added: (count: number, text: string) => `${text} new ${customerWord(count)}`,
  gone: (count: number, text: string) => `${text} ${customerWord(count)} no longer there`,
  changed: (count: number, text: string) =>
    `${text} ${plural(count, 'customer has', 'customers have')} changed`,
  unchanged: 'Nothing said of them has changed.',
  changedIn: (column: string, count: number, text: string) => `${column}: ${text} ${customerWord(count)}`,
  customer: 'Customer',
  before: 'Before',
  after: 'Now',
  columnsAdded: (columns: string) => `New columns: ${columns}.`,
  columnsGone: (columns: string) => `Columns that are gone: ${columns}.`,
  columnsReread: (columns: string) => `Read in another way than before: ${columns}.`,
  alike: (count: number, text: string) =>
    `${text} ${plural(count, 'name stands', 'names stand')} on several rows that nothing tells apart. They are taken in their order.`,
  alikeRow: (name: string, older: string, newer: string) => `${name}: ${older} before, ${newer} now`,
  more: (count: string) => `and ${count} more`,
  answersKept: (count: number, text: string) =>
    `The answers about ${text} ${customerWord(count)} stay with ${plural(count, 'it', 'them')}.`,
  answersNone: 'No answers have been filled in yet.',
  answersLost: (count: number, text: string) =>
    `${text} ${customerWord(count)} with answers ${plural(count, 'is', 'are')} not in the new list.`,
  lostHelp: 'Make a new study, and the answers stay in the old one. Otherwise they are lost.',
  lostStay: 'The answers stay in the old study.',
  letGo: 'Let those answers go',
  chooseTitle: (study: string) => `Choose the file for ${study}`,
  chooseSame: 'Choose the file that the list was read from, and it is read as it was last time.',
  chooseNewer: 'Choose a newer file with the same customers. The answers stay with them.',
  backToReport: 'Back to how the list was read',
  modes: 'What happens to the study?',
  modeOf: {
    replace: 'It gets this list',
    'new-study': 'It stays, and a new one is made',
  },
  modeHelp: {
    replace: 'When you repair the list.',
    'new-study': 'When the list is newer: then the two can be compared.',
  },
};
