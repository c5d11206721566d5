import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

const customers = (count: number, text: string): string => `${text} ${plural(count, 'company', 'companies')}`;

export const data: Messages['data'] = {
  title: 'Your data',
  takeAllTitle: 'Take everything with you',
  takeAllText: 'One file holds everything that is kept here. It opens in Målkund on another computer.',
  lead: 'What is kept, where, why and for how long. And how to find a person, take everything with you or erase it.',
  responsible:
    'Your company is the controller of the personal data in your lists. We who make Målkund receive no data of yours: everything lies in this browser, on this computer.',
  toProof: 'Check it for yourself',
  storedTitle: 'What is kept',
  why: 'Why',
  where: 'Where',
  howLong: 'For how long',
  nothing: 'Nothing',
  kinds: {
    lists: {
      what: 'Customer lists, answers and decisions',
      where: 'The browser’s database (IndexedDB)',
      why: 'The ideal customer is worked out from them.',
      howLong: 'Until you erase them.',
    },
    files: {
      what: 'The files that the lists were read from',
      where: 'The database, packed. They also hold columns that you left out.',
      why: 'So that you can change what a column means without finding the file again.',
      howLong:
        'Until the list is erased. A file with personal identity numbers that you leave out is never kept.',
    },
    typed: {
      what: 'The table that you type customers into',
      where: 'The database',
      why: 'So that what you typed is still there.',
      howLong: 'Until you empty the table.',
    },
    remembered: {
      what: 'What you said of the headers of files',
      where: 'The database',
      why: 'So that the next file with the same headers is read the same way.',
      howLong: 'Until you ask Målkund to forget it.',
    },
    profiles: {
      what: 'Finished profiles',
      where: 'The database',
      why: 'So that you can show and share them. They hold counts and shares, no customers.',
      howLong: 'Until you remove them.',
    },
    copies: {
      what: 'Automatic copies',
      where: 'The browser’s own files (OPFS)',
      why: 'In case the database should break.',
      howLong: 'The latest. All of them go when you erase something on this page.',
    },
    settings: {
      what: 'Language, appearance and explanations read',
      where: 'The browser’s store for settings (Local Storage)',
      why: 'So that the page looks the way you chose.',
      howLong: 'Until you erase everything.',
    },
    program: {
      what: 'The page’s own files',
      where: 'The browser’s store for files (Cache Storage)',
      why: 'So that the page opens offline. They say nothing about you.',
      howLong: 'Until a new version comes, or you erase everything.',
    },
  },
  nowLists: (lists, listsText, customerCount, customersText, buyers) =>
    `${listsText} ${plural(lists, 'list', 'lists')} with ${customers(customerCount, customersText)}${buyers}`,
  buyers: (count, text) => (count === 0 ? '' : ` and ${text} ${plural(count, 'buyer', 'buyers')}`),
  nowFiles: (count, text) => `${text} ${plural(count, 'file', 'files')}`,
  nowRows: (count, text) => `${text} ${plural(count, 'row', 'rows')}`,
  nowRemembered: (count, text) => `${text} ${plural(count, 'set', 'sets')} of headers`,
  nowProfiles: (count, text) => `${text} ${plural(count, 'profile', 'profiles')}`,
  withSize: (what, size) => `${what}, ${size}`,
  outside:
    'Outside the browser: files that you saved, links that you shared, and printouts. Målkund cannot reach them. Erase them where they are. Names of studies and profiles also stand in the browser’s history, which you clear in the browser.',
  listsTitle: 'Your lists',
  noLists: 'No list is kept.',
  list: 'List',
  from: 'Read',
  columnsOfPeople: 'Columns that may tell of people',
  none: 'none',
  sensitive: (column) => `${column} (sensitive)`,
  customers,
  leadsOf: (studies) => `Leads of ${studies}`,
  noStudy: 'No study uses the list',
  old: (name, date) => `${name} is from ${date}. Is it still needed?`,
  keepYear: 'Yes, keep it',
  erase: 'Erase',
  eraseOf: (name) => `Erase ${name}`,
  eraseListTitle: (name) => `Erase ${name}?`,
  eraseListText:
    'The list, the studies on it, the answers and the kept files are erased and cannot be brought back. Finished profiles stay. Then the database is written anew, so that nothing of the list is left in the browser’s files.',
  eraseNow: 'Erase for good',
  personTitle: 'Find a person',
  personText:
    'Search by name, e-mail, organisation number or personal identity number. Målkund looks in everything that is kept: lists, answers, studies, workshops, profiles, files and tables begun. Then you can download what is said of the person, or erase it. Search for one at a time: first the name, then the number and the address.',
  personLabel: 'Name, number or e-mail',
  search: 'Search',
  searching: 'Searching …',
  tooShort: 'Write at least three characters.',
  notFound: (words) => `“${words}” is nowhere in what is kept here.`,
  foundTitle: (count, text) => `${text} ${plural(count, 'place', 'places')}`,
  foundMore: (shown) => `The first ${shown} are shown. Search more narrowly to see the rest.`,
  place: 'Where',
  text: 'It says',
  whatHappens: 'What is erased',
  places: {
    customer: (list, customer) => `${list}: the customer ${customer}`,
    cells: (list, column, count, text) =>
      `${list}: the column ${column}, ${text} ${plural(count, 'cell', 'cells')}`,
    buyer: (list, customer) => `${list}: a buyer at ${customer}`,
    answer: (list, customer) => `${list}: an answer about ${customer}`,
    file: (list, file) => (file === '' ? `${list}: decisions about the files` : `${list}: the file ${file}`),
    typed: (row) => `The table that you type into: row ${row}`,
    remembered: 'What you said of the headers of files',
    participant: (study) => `${study}: the answers of one who took part in the workshop`,
    study: (study, count, text) =>
      `${study}: your own words in the study, ${text} ${plural(count, 'text', 'texts')}`,
    workshop: (study, count, text) => `${study}: the workshop, ${text} ${plural(count, 'text', 'texts')}`,
    profile: (profile, count, text) =>
      `The finished profile ${profile}, ${text} ${plural(count, 'text', 'texts')}`,
    naming: (list, count, text) => `${list}: names and headers, ${text} ${plural(count, 'text', 'texts')}`,
    report: (list) => `${list}: the account of how it was read`,
    typedHeaders: 'The table that you type into: the headers',
    chosenFile: 'The name of the file that everything is saved to',
    damaged: 'Something that is damaged and cannot be read',
  },
  consequences: {
    customer: 'The whole row, with answers and buyers',
    cells: 'What the cells hold',
    buyer: 'The buyer',
    answer: 'The answer',
    file: 'The kept file',
    typed: 'The row',
    remembered: 'What is kept',
    participant: 'All answers of that person',
    study: '… in place of the words; what was worked out in place of your own wordings',
    workshop: '… in place of the words',
    profile:
      '… in place of the words in the profile, the notes and the actions. Links that you have shared do not change.',
    naming: '… in place of the words',
    report: 'The account of how the list was read',
    typedHeaders: '… in place of the words',
    chosenFile: 'Målkund stops writing to the file. Rename it or erase it where it is.',
    damaged: 'The whole record. If it is a customer list, the studies on it go too.',
  },
  onlyPart: (words) =>
    `Those not ticked hold “${words}” only as part of a longer word or number. Tick those that are to go too.`,
  wholeRows: (customers) => `The whole customer goes from the list: ${customers}.`,
  choose: (place) => `Erase: ${place}`,
  erasePerson: (count, text) =>
    count === 0 ? 'Erase' : `Erase in ${text} ${plural(count, 'place', 'places')}`,
  saveFound: 'Download everything about the person',
  saveFoundHelp:
    'A table (CSV) to hand to the person: where it stands, what it is, and the whole text. Check that it says nothing about others.',
  tooMuch: 'There is more than one file holds. Search more narrowly and download the rest separately.',
  personFile: { where: 'Where', what: 'What', says: 'Contents' },
  foundFile: 'data-about-a-person',
  erasePersonTitle: 'Erase the person in the chosen places?',
  erasePersonText:
    'It cannot be brought back. The files that the lists were read from go, with the account of how they were read, and so do the automatic copies. Then the database is written anew, so that nothing is left in the browser’s files. Files that you saved yourselves you must erase where they are.',
  working: 'Erasing, and writing the database anew. Do not close the page …',
  done: {
    person:
      'The person is erased in the chosen places, also from the browser’s own files. Backups that you saved before still hold it: save a new one and erase the old ones.',
    list: 'The list is erased, also from the browser’s own files. Backups that you saved before still hold it: save a new one and erase the old ones.',
    deleted: 'Cleaned. Nothing of what was removed is left in the browser’s files.',
  },
  inUse:
    'Målkund is open in another tab. Close that tab and try again, so that nothing you do there is lost.',
  brokenOff:
    'Last time the browser’s files were not cleaned to the end. Nothing is lost. Clean them now, and it is gone from the files too.',
  cleanTitle: 'Clean up after what was removed',
  cleanText:
    'What you remove on the start page is gone from Målkund, but the browser may hold traces of it in its files for a time. Here the database is written anew, and the traces go.',
  clean: 'Clean the browser’s files',
  allTitle: 'Erase everything',
  allText:
    'All lists, studies, answers, profiles, automatic copies and settings are removed from this browser, and Målkund is as on the first visit. Save everything to a file first, if you want to keep it.',
  all: 'Erase everything …',
  allSure: 'Erase absolutely everything?',
  allSureText: 'None of it can be brought back from the browser.',
  allNow: 'Erase everything for good',
  goneTitle: 'Everything is gone',
  goneLead: 'The browser itself says what is left:',
  goneOutside:
    'Files that you saved, links that you shared and prints are still there. Erase them where they are.',
  leftTitle: 'Not everything could be erased',
  leftLead: 'Close other tabs with Målkund and try again. This is left:',
  left: {
    databases: 'Databases',
    files: 'Own files (OPFS)',
    settings: 'Settings',
    caches: 'Stores for files',
    workers: 'Background programs (service workers)',
  },
  programStays: 'The page’s own files are left, since you are offline. They say nothing about you.',
  startOver: 'To the start page',
  tryAgain: 'Try again',
};
