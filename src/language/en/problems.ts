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

/** What the tables of the database hold, as people call it. */
const kept: ReadonlyMap<string, string> = new Map([
  ['studies', 'a study'],
  ['lists', 'a customer list'],
  ['columns', 'a customer list'],
  ['answers', 'answers about a customer'],
  ['profiles', 'a profile'],
]);

/** Keyed by problem code; `unexpected` is for codes that nobody foresaw. */
export const problems: ReadonlyMap<string, ProblemSentence> = new Map<string, ProblemSentence>([
  [
    'file-empty',
    (place) => `${file(place)} is empty. Choose a file with a header row and one row for each customer.`,
  ],
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
      `A cell on row ${String(place.row)}${place.column === undefined ? '' : `, column ${place.column},`} is longer than ${limit(data['limit'])} characters. Shorten it or remove the column.`,
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
    'file-too-large',
    (place, data) =>
      `${file(place)} is larger than the limit, ${limit(data['limit'])} MB. Remove columns you do not need.`,
  ],
  [
    'file-unreadable',
    (place) => `${file(place)} could not be read. Was it moved or changed? Choose it again.`,
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
      `The amounts in column ${String(place.column)} of ${file(place)} are in several currencies, and amounts in different currencies are never summed. Enter a rate for ${String(data['currencies'])}.`,
  ],
  [
    'nothing-to-combine',
    () =>
      'None of the files says who the customers are. Say what the rows of each file are, and which column is the customer’s name or number, or add a file with the customers.',
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
  ['nothing-open', () => 'The file is no longer open. Choose it again.'],
  ['cancelled', () => 'Stopped. Nothing was saved.'],
  [
    'list-not-found',
    () => 'The customer list of this study is not in this browser. Open the study from its file.',
  ],
  ['study-not-found', () => 'The study is not in this browser. It may have been deleted.'],
  [
    'source-not-kept',
    (place) =>
      place.file === undefined
        ? 'The file that the list was read from is not kept in the browser. Choose it again.'
        : `${file(place)} is not kept in the browser. Choose it again, and it is read as it was last time.`,
  ],
  [
    'answers-lost',
    (_place, data) =>
      `Nothing was saved: ${String(data['customers'])} ${plural(Number(data['customers']), 'customer', 'customers')} with answers ${plural(Number(data['customers']), 'is', 'are')} not in the new list. Choose whether the answers may go, or make a new study.`,
  ],
  [
    'join-strangers',
    (_place, data) =>
      `Nothing is saved: ${String(data['customers'])} ${plural(Number(data['customers']), 'customer', 'customers')} with answers in the file ${plural(Number(data['customers']), 'is', 'are')} not on your list. Keep both studies.`,
  ],
  ['join-undecided', () => 'The study has been changed meanwhile. Choose again.'],
  ['study-moved', () => 'The study has another list now, perhaps from another tab. Reload the page.'],
  ['list-in-use', () => 'A study uses the customer list. Delete the study first.'],
  [
    'record-damaged',
    (_place, data) =>
      `Something that was saved is damaged and not shown: ${kept.get(String(data['table'])) ?? 'part of a study'}. The rest is whole. Open the study from a file if you have one.`,
  ],
  ['browser-lacks', () => 'The browser is too old to read the link. Open it in a newer one.'],
  [
    'worker-stopped',
    () =>
      'The calculation stopped, probably because memory ran out. What was saved is still there. Reload the page and try again.',
  ],
  [
    'file-damaged',
    (place, data) =>
      `${file(place)} is damaged (at ${String(data['where'])}). Nothing has changed. Use another copy.`,
  ],
  [
    'not-malkund-file',
    (place) =>
      `${file(place)} is not a file from Målkund. A customer list goes under “Bring your customer list”.`,
  ],
  ['newer-version', () => 'The file was made in a newer version of Målkund. Reload the page to get it.'],
  [
    'storage-full',
    () =>
      'The browser’s storage is full. Nothing is lost, but the latest is not saved. Make room or delete an old study.',
  ],
  ['storage-newer', () => 'A newer version of Målkund has saved here. Reload the page.'],
  ['storage-blocked', () => 'Another tab holds an older version open. Close or reload that tab.'],
  [
    'storage-unavailable',
    () => 'Nothing can be saved here, perhaps because the window is private. Work in an ordinary window.',
  ],
  ['storage-in-use', () => 'Målkund is open in another tab. Close that tab and try again.'],
  ['too-few-words', () => 'Write at least three characters of the name, the number or the e-mail address.'],
  ['storage-deleted', () => 'The browser’s storage for this page was cleared. Reload the page.'],
  [
    'not-undoable',
    () => 'Nothing is changed: no snapshot to go back to could be taken. Choose “Keep both”, or try again.',
  ],
  ['link-empty', () => 'The link is empty: the part after # is missing. Copy the whole link.'],
  ['link-not-ours', () => 'This is not a link from Målkund.'],
  [
    'link-cut',
    (_place, data) =>
      `The link is cut short: ${String(data['found'])} of ${String(data['expected'])} characters arrived. Copy the whole link.`,
  ],
  [
    'link-damaged',
    () =>
      'The link is damaged: one or more characters changed on the way. Copy it anew, or ask for it again.',
  ],
  ['link-newer', () => 'The link was made in a newer version of Målkund. Reload the page.'],
  ['link-other-kind', () => 'The link is of another kind than what is opened here.'],
  ['link-locked', () => 'The link is protected by a pass phrase. Type the one that you got from the sender.'],
  [
    'phrase-wrong',
    () =>
      'The pass phrase is not right. Capitals and small letters differ. Ask the sender if it does not work.',
  ],
  ['link-too-large', () => 'The link is larger than any profile can be, so it is not opened.'],
  ['insecure', () => 'The page needs a secure address (https) to read and write links. Open it over https.'],
  [
    'unexpected',
    () =>
      'Something went wrong that we did not foresee. What was saved is still there. Reload the page and try again.',
  ],
]);
