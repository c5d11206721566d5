import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const intake: Messages['intake'] = {
  things: {
    customers: (count, text) => `${text} ${plural(count, 'customer', 'customers')}`,
    deals: (count, text) => `${text} ${plural(count, 'deal', 'deals')}`,
    orders: (count, text) => `${text} ${plural(count, 'purchase', 'purchases')}`,
    lines: (count, text) => `${text} order ${plural(count, 'line', 'lines')}`,
    other: (count, text) => `${text} ${plural(count, 'row', 'rows')}`,
  },
  wonDeals: (count, text) => `${text} won ${plural(count, 'deal', 'deals')}`,
  has: (things) => `has ${things}`,
  and: 'and',
  becomes: {
    customers: (customers) => `They become ${customers}.`,
    bought: (customers, amount) => `They become ${customers} who bought for ${amount}.`,
    boughtIn: (customers, amount, things) =>
      `They become ${customers} who bought for ${amount} in ${things}.`,
    someBought: (customers, buyers, amount) =>
      `They become ${customers}. ${buyers} of them bought for ${amount}.`,
    someBoughtIn: (customers, buyers, amount, things) =>
      `They become ${customers}. ${buyers} of them bought for ${amount} in ${things}.`,
  },
  notYet: 'Nothing is summed yet: the amounts are in several currencies.',
  rows: (count, list) => `${plural(count, 'Row', 'Rows')} ${list}`,
  rowsFirst: (list, more) => `Rows ${list} and ${more} more`,
  showRows: (count) => `Show the ${count} rows`,
  listColumns: 'The columns of the list that is saved',
  showMore: (count) => `Show ${count} more`,
  undo: 'Undo',
  undoOf: (what) => `Undo: ${what}`,

  questionsTitle: (count) => (count === 1 ? 'One question first' : `${count} questions first`),
  questionsHelp: 'Until you answer, the guess holds.',
  answered: (left) =>
    left === 0
      ? 'Your answer holds. No questions left.'
      : `Your answer holds. ${left} ${plural(left, 'question', 'questions')} left.`,
  examples: 'Examples:',
  guessedSoFar: (answer) => `Guessed so far: ${answer}`,
  questions: {
    revenue: {
      title: (column) => `What is ${column}?`,
      help: 'The method builds on what customers pay you. Mistake their own revenue for it, and everything after is wrong.',
      ours: 'What the customer pays us',
      own: 'The customer’s own revenue',
      neither: 'Something else',
    },
    since: {
      title: (column) => `Is ${column} the day they became a customer?`,
      help: 'That day tells how long a customer has stayed.',
      yes: 'Yes, that day',
      no: 'No, another date',
    },
    margin: {
      title: (column) => `Is ${column} a share or an amount?`,
      help: 'Profitability is compared in per cent, so that large and small customers weigh the same.',
      share: 'A share, in per cent',
      amount: 'An amount of money',
    },
    dates: {
      title: (example) => `Which day is ${example}?`,
      help: (columns) => `Dates in ${columns} are written this way, and can be read as two different days.`,
    },
    outcome: {
      title: (value, column) => `What does “${value}” mean in ${column}?`,
      help: (count, text) =>
        `It stands on ${text} ${plural(count, 'row, which counts', 'rows, which count')} as open until you answer.`,
    },
  },

  currency: {
    title: 'The amounts are in several currencies',
    help: 'Give the rates, and everything is converted into one currency. Nothing is summed before that.',
    into: 'Convert into',
    rate: (currency) => `1 ${currency} is`,
    rateIn: (currency, into) => `1 ${currency} in ${into}`,
    found: (count, text, sum) => `${text} ${plural(count, 'row', 'rows')}, ${sum}`,
    blank: (count, text) => `${text} ${plural(count, 'amount', 'amounts')} without a currency: in`,
    blankLeft: 'an unknown currency: leave them out',
    missing: (currencies) => `A rate is missing for ${currencies}.`,
    done: 'All amounts are converted.',
    invalid: 'Type a rate above zero.',
    needed: 'Give the rates first: the list can be saved once all amounts are in one currency.',
  },

  noCustomers:
    'No file says who the customers are. Choose what each row is, or add a file with the customers.',
  filesTitle: 'The files',
  fileTitle: 'The file',
  addFile: 'Add a file',
  addFileHelp:
    'Are deals, orders or invoices in another file? Add it, and it is counted together with the customers.',
  removeFile: 'Remove',
  removeFileOf: (file) => `Remove ${file}`,
  eachRow: 'Each row is',
  eachRowOf: (file) => `Each row of ${file} is`,
  kinds: {
    customers: 'a customer',
    deals: 'a deal',
    orders: 'an order or invoice',
    lines: 'a line of an order or invoice',
    other: 'something else (not used)',
  },
  otherAlone: 'something else',
  kindReasons: {
    outcomes: (column, won, lost) => `Guessed: ${column} says ${won} on some rows and ${lost} on others.`,
    dealRepeats: (column, different, rows) =>
      `Guessed: ${column} has only ${different} different values on ${rows} rows, so several rows belong together.`,
    customerRepeats: (column, different, rows) =>
      `Guessed: ${column} has only ${different} different values on ${rows} rows, so the same customer comes back.`,
    dealPerRow: (column) => `Guessed: each row has a ${column} of its own.`,
    customerOnce: (column) =>
      `Guessed: ${column} is nearly always different, so each row is a customer of its own.`,
    noCustomer: 'Guessed: no column says which customer the row is about.',
    chosen: (kind) => `You chose this. The guess was ${kind}.`,
  },
  uses: {
    register: 'The customer register',
    rows: 'Added up by customer',
    lines: 'Added up by order',
    attached: 'Gives the customers more columns',
    unused: 'Not used',
  },
  unusedHelp: 'The file could not be matched with the others. Choose what each row is, or remove it.',
  remembered: 'The columns mean what they meant the last time a file had these headers.',
  columnsFold: 'What the columns mean',
  fieldsHelp: 'Check that the right column stands by each word.',
  moreFields: 'More columns to point out',
  noColumn: 'No column',
  fields: {
    customerId: 'Customer number',
    customerName: 'Customer',
    deal: 'Number of the deal or order',
    outcome: 'Outcome',
    opened: 'Opened',
    closed: 'Closed',
    date: 'Date',
    amount: 'Amount',
    profit: 'Profit in money',
    cost: 'Cost',
    marginShare: 'Margin in per cent',
    quantity: 'Quantity',
    price: 'Unit price',
    discount: 'Discount',
    currency: 'Currency',
  },
  dateOrderOf: (column) => `How dates in ${column} are read`,
  dateOrders: { dmy: 'Day first', mdy: 'Month first', ymd: 'Year first' },
  carryTitle: 'Other columns',
  carryHelp:
    'A customer has several rows. Choose which value the customer gets; a column that differs between the rows is left out.',
  carryRule: 'The customer gets',
  carryRuleOf: (column) => `What the customer gets from ${column}`,
  carryWhy: 'Within a customer',
  rules: {
    leave: 'Nothing: leave the column out',
    constant: 'The value, if all rows agree',
    common: 'The most common value',
    sum: 'The sum',
    mean: 'The mean',
    first: 'The first date',
    last: 'The last date',
  },
  carrySame: (text) => `The same on all rows of ${text} customers`,
  carryVaries: (varying, compared) => `Differs for ${varying} of ${compared} customers`,
  carryVariesMuch: (varying) => `Differs for at least ${varying} customers`,
  carryAlone: 'Nothing to compare',
  linesRest: 'Other columns of the order lines are not used.',

  problemsTitle: 'Good to know',
  problemGroups: {
    'cell-not-number': (count, text, column, found) =>
      `${text} ${plural(count, 'cell in', 'cells in')} ${column} ${plural(count, 'is not a number', 'are not numbers')}: ${found}. ${plural(count, 'It counts', 'They count')} as blank.`,
    'cell-not-date': (count, text, column, found) =>
      `${text} ${plural(count, 'cell in', 'cells in')} ${column} ${plural(count, 'is not a date', 'are not dates')}: ${found}. ${plural(count, 'It counts', 'They count')} as blank.`,
    'cell-error': (count, text, column, found) =>
      `${text} ${plural(count, 'cell in', 'cells in')} ${column} ${plural(count, 'shows', 'show')} an Excel error: ${found}. ${plural(count, 'It counts', 'They count')} as blank.`,
    'cell-not-calculated': (count, text, column) =>
      `${text} ${plural(count, 'cell in', 'cells in')} ${column} ${plural(count, 'has', 'have')} a formula that was never worked out. Open the file in Excel, save it and read it again.`,
    'row-too-long': (count, text) =>
      `${text} ${plural(count, 'row has', 'rows have')} more cells than there are headers, and the last cells are left out. Often a separator stands inside a cell, so that values end up in the wrong column.`,
    'row-too-short': (count, text) =>
      `${text} ${plural(count, 'row has', 'rows have')} fewer cells than there are headers. The rest count as blank.`,
    'totals-row': (count, text) =>
      `${text} ${plural(count, 'row of totals is', 'rows of totals are')} left out: ${plural(count, 'it is no customer', 'they are no customers')}.`,
  },
  atLeast: (text) => `At least ${text}`,
  quoted: (text) => `“${text}”`,
  orMore: 'and more',
};
