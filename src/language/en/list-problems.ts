import { createFormats } from '../formats.ts';
import { plural } from '../plural.ts';
import type { ProblemPlace, ProblemSentence } from '../problem-text.ts';

const cells = (count: unknown): string => `${String(count)} ${plural(Number(count), 'cell', 'cells')}`;
const limit = (value: unknown): string => createFormats('en').number(Number(value));
const file = (place: ProblemPlace): string => (place.file === undefined ? 'The file' : `“${place.file}”`);

const intoExcel = 'Open it in Excel, save it as an Excel workbook (.xlsx) and choose the new file.';
const elsewhere =
  'Open it in the program that it comes from, export the customers as Excel or CSV and choose that file.';

type OtherFile = readonly [what: string, advice: string];
const picture: OtherFile = ['a picture', elsewhere];
const letter: OtherFile = [
  'a text document',
  'Save the list as an Excel workbook (.xlsx) or CSV and choose that file.',
];
const packed: OtherFile = ['a packed archive', 'Unpack it and choose the list that lies in it.'];

/** What a file is when it is no list, and what to do about it. */
const otherFiles: ReadonlyMap<string, OtherFile> = new Map<string, OtherFile>([
  ...['png', 'jpg', 'gif', 'webp'].map((kind) => [kind, picture] as const),
  ...['doc', 'docx', 'rtf'].map((kind) => [kind, letter] as const),
  ...['zip', 'gzip'].map((kind) => [kind, packed] as const),
  ...['xlsx', 'xls'].map((kind) => [kind, ['an Excel file', intoExcel]] as const),
  ['pdf', ['a PDF', elsewhere]],
  ['html', ['a web page (HTML), though its name may end in .xls', intoExcel]],
  ['xml', ['an XML file', intoExcel]],
  ['json', ['a JSON file', elsewhere]],
  ['vcf', ['a set of business cards', elsewhere]],
  ['ics', ['a calendar', elsewhere]],
  ['binary', ['not text', elsewhere]],
]);

/** What a list of customers can be refused or marked for; keyed by problem code. */
export const listProblems: ReadonlyMap<string, ProblemSentence> = new Map<string, ProblemSentence>([
  [
    'only-header',
    (place) => `${file(place)} has a header row but no customers. Export it again with the rows.`,
  ],
  [
    'not-a-table',
    (place, data) => {
      const [what, advice] = otherFiles.get(String(data['found'])) ?? otherFiles.get('binary') ?? [];
      return `${file(place)} is ${String(what)}, and no list of rows and columns. ${String(advice)}`;
    },
  ],
  [
    'row-too-wide',
    (place, data) =>
      `Row ${String(place.row)} of ${file(place)} is longer than ${limit(data['limit'])} characters. The file seems to have no line breaks. Save it again as CSV.`,
  ],
  [
    'quote-never-closed',
    (place) =>
      `A quotation mark opens on row ${String(place.row)} of ${file(place)} and never closes, so the rest of the file would end up in one cell. Mend the row and read it again.`,
  ],
  [
    'cell-too-long',
    (place, data) =>
      `A cell on row ${String(place.row)}${place.column === undefined ? '' : `, column ${place.column},`}${place.file === undefined ? '' : ` in “${place.file}”`} is longer than ${limit(data['limit'])} characters. Shorten it or remove the column.`,
  ],
  [
    'too-many-columns',
    (place, data) =>
      `${file(place)} has ${String(data['found'])} columns; the limit is ${limit(data['limit'])}. Remove columns you do not need.`,
  ],
  [
    'too-many-rows',
    (place, data) =>
      `${file(place)} has more than ${limit(data['limit'])} rows. Split the list and read a part.`,
  ],
  [
    'workbook-format',
    (place, data) =>
      `${file(place)} is saved in the format .${String(data['found'])}, which cannot be read here. Open it in ${String(data['found']).startsWith('xls') ? 'Excel' : 'the program it comes from'}, save it as an Excel workbook (.xlsx) and choose the new file.`,
  ],
  [
    'workbook-locked',
    (place) =>
      `${file(place)} is protected by a password. Open it in Excel, remove the password (File, Info, Protect Workbook), save, and choose it again.`,
  ],
  [
    'workbook-damaged',
    (place) =>
      `${file(place)} is damaged or only partly downloaded. Fetch it again, or open it in Excel and save it anew.`,
  ],
  [
    'workbook-too-large',
    (place, data) =>
      `${file(place)} unpacks to more than ${limit(data['limit'])} MB. Save the sheet with the customers as CSV and choose that file.`,
  ],
  [
    'sheet-not-found',
    (place, data) => `${file(place)} has no sheet called “${String(data['sheet'])}”. Choose another.`,
  ],
  [
    'role-twice',
    (place, data) =>
      `Both ${String(place.column)} and ${String(data['other'])} have the same meaning. Each meaning can belong to one column only.`,
  ],
  ['nothing-kept', () => 'All columns are left out. Keep at least one.'],
  [
    'several-currencies',
    (place, data) =>
      `The column ${String(place.column)} of ${file(place)} has amounts in several currencies: ${String(data['currencies'])}. They are never added up as they stand. Give the rates and they are converted.`,
  ],
  [
    'nothing-to-combine',
    () =>
      'None of the files has a column that tells which customer a row belongs to. Choose a file with customer numbers or names.',
  ],
  [
    'superseded',
    () => 'Something was changed while the list was looked through. It is looked through again.',
  ],
  [
    'row-too-long',
    (_place, data) =>
      `${cells(data['found'])} under ${String(data['expected'])} headers. The last ones are not included. There is probably a separator inside a cell, so that values are in the wrong column: check the row.`,
  ],
  [
    'row-too-short',
    (_place, data) =>
      `${cells(data['found'])} under ${String(data['expected'])} headers. The rest count as blank.`,
  ],
  [
    'cell-not-number',
    (_place, data) => `“${String(data['found'])}” is not a number. The cell counts as blank.`,
  ],
  ['cell-not-date', (_place, data) => `“${String(data['found'])}” is not a date. The cell counts as blank.`],
  [
    'cell-error',
    (_place, data) => `Excel shows the error ${String(data['found'])}. The cell counts as blank.`,
  ],
  [
    'cell-not-calculated',
    () =>
      'The cell has a formula that was never worked out. It counts as blank. Open the file in Excel, save it and read it again.',
  ],
  ['totals-row', () => 'A row of totals. It is not a customer and is not included.'],
]);
