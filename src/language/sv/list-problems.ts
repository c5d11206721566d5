import { createFormats } from '../formats.ts';
import { plural } from '../plural.ts';
import type { ProblemPlace, ProblemSentence } from '../problem-text.ts';

const cells = (count: unknown): string => `${String(count)} ${plural(Number(count), 'cell', 'celler')}`;
const limit = (value: unknown): string => createFormats('sv').number(Number(value));
const file = (place: ProblemPlace): string => (place.file === undefined ? 'Filen' : `”${place.file}”`);
const roles = 'Varje betydelse kan bara höra till en kolumn.';

const intoExcel = 'Öppna den i Excel, spara den som Excel-arbetsbok (.xlsx) och välj den nya filen.';
const elsewhere =
  'Öppna den i programmet som den kommer från, exportera kunderna som Excel eller CSV och välj den filen.';

type OtherFile = readonly [what: string, advice: string];
const picture: OtherFile = ['en bild', elsewhere];
const letter: OtherFile = [
  'ett textdokument',
  'Spara listan som Excel-arbetsbok (.xlsx) eller CSV och välj den filen.',
];
const packed: OtherFile = ['ett packat arkiv', 'Packa upp det och välj listan som ligger i det.'];

/** What a file is when it is no list, and what to do about it. */
const otherFiles: ReadonlyMap<string, OtherFile> = new Map<string, OtherFile>([
  ...['png', 'jpg', 'gif', 'webp'].map((kind) => [kind, picture] as const),
  ...['doc', 'docx', 'rtf'].map((kind) => [kind, letter] as const),
  ...['zip', 'gzip'].map((kind) => [kind, packed] as const),
  ...['xlsx', 'xls'].map((kind) => [kind, ['en Excel-fil', intoExcel]] as const),
  ['pdf', ['en PDF', elsewhere]],
  ['html', ['en webbsida (HTML), även om den kan heta något på .xls', intoExcel]],
  ['xml', ['en XML-fil', intoExcel]],
  ['json', ['en JSON-fil', elsewhere]],
  ['vcf', ['en samling visitkort', elsewhere]],
  ['ics', ['en kalender', elsewhere]],
  ['binary', ['inte text', elsewhere]],
]);

/** What a list of customers can be refused or marked for; keyed by problem code. */
export const listProblems: ReadonlyMap<string, ProblemSentence> = new Map<string, ProblemSentence>([
  [
    'only-header',
    (place) => `${file(place)} har bara en rubrikrad och inga kunder. Exportera den igen med raderna.`,
  ],
  [
    'not-a-table',
    (place, data) => {
      const [what, advice] = otherFiles.get(String(data['found'])) ?? otherFiles.get('binary') ?? [];
      return `${file(place)} är ${String(what)}, och ingen lista med rader och kolumner. ${String(advice)}`;
    },
  ],
  [
    'row-too-wide',
    (place, data) =>
      `Rad ${String(place.row)} i ${file(place)} är längre än ${limit(data['limit'])} tecken. Filen verkar sakna radbrytningar. Spara den igen som CSV.`,
  ],
  [
    'quote-never-closed',
    (place) =>
      `Ett citattecken öppnas på rad ${String(place.row)} i ${file(place)} och stängs aldrig, så resten av filen skulle hamna i en enda cell. Rätta raden och läs in igen.`,
  ],
  [
    'cell-too-long',
    (place, data) =>
      `En cell på rad ${String(place.row)}${place.column === undefined ? '' : `, kolumn ${place.column},`}${place.file === undefined ? '' : ` i ”${place.file}”`} är längre än ${limit(data['limit'])} tecken. Korta den eller ta bort kolumnen.`,
  ],
  [
    'too-many-columns',
    (place, data) =>
      `${file(place)} har ${String(data['found'])} kolumner; gränsen är ${limit(data['limit'])}. Ta bort kolumner som inte behövs.`,
  ],
  [
    'too-many-rows',
    (place, data) =>
      `${file(place)} har fler än ${limit(data['limit'])} rader. Dela listan och läs in en del.`,
  ],
  [
    'workbook-format',
    (place, data) =>
      `${file(place)} är sparad i formatet .${String(data['found'])}, som inte går att läsa här. Öppna den i ${String(data['found']).startsWith('xls') ? 'Excel' : 'programmet som den kommer från'}, spara den som Excel-arbetsbok (.xlsx) och välj den nya filen.`,
  ],
  [
    'workbook-locked',
    (place) =>
      `${file(place)} är skyddad med lösenord. Öppna den i Excel, ta bort lösenordet (Arkiv, Info, Skydda arbetsbok), spara och välj den igen.`,
  ],
  [
    'workbook-damaged',
    (place) =>
      `${file(place)} är skadad eller inte helt nedladdad. Hämta den igen, eller öppna den i Excel och spara den på nytt.`,
  ],
  [
    'workbook-too-large',
    (place, data) =>
      `${file(place)} blir större än ${limit(data['limit'])} MB när den packas upp. Spara bladet med kunderna som CSV och välj den filen.`,
  ],
  [
    'sheet-not-found',
    (place, data) => `${file(place)} har inget blad som heter ”${String(data['sheet'])}”. Välj ett annat.`,
  ],
  [
    'role-twice',
    (place, data) =>
      `Både ${String(place.column)} och ${String(data['other'])} har samma betydelse. ${roles}`,
  ],
  ['nothing-kept', () => 'Alla kolumner är utelämnade. Behåll minst en.'],
  [
    'several-currencies',
    (place, data) =>
      `Kolumnen ${String(place.column)} i ${file(place)} har belopp i flera valutor: ${String(data['currencies'])}. De läggs aldrig ihop som de står. Ange kurser, så räknas de om.`,
  ],
  [
    'nothing-to-combine',
    () =>
      'Ingen av filerna har en kolumn som säger vilken kund en rad hör till. Välj en fil med kundnummer eller kundnamn.',
  ],
  ['superseded', () => 'Något ändrades medan listan gicks igenom. Den gås igenom på nytt.'],
  [
    'row-too-long',
    (_place, data) =>
      `${cells(data['found'])} mot ${String(data['expected'])} rubriker. De sista är inte med. Troligen står ett skiljetecken inne i en cell, så att värden har hamnat i fel kolumn: kontrollera raden.`,
  ],
  [
    'row-too-short',
    (_place, data) =>
      `${cells(data['found'])} mot ${String(data['expected'])} rubriker. Resten räknas som tomma.`,
  ],
  ['cell-not-number', (_place, data) => `”${String(data['found'])}” är inte ett tal. Cellen räknas som tom.`],
  ['cell-not-date', (_place, data) => `”${String(data['found'])}” är inte ett datum. Cellen räknas som tom.`],
  ['cell-error', (_place, data) => `Excel visar felet ${String(data['found'])}. Cellen räknas som tom.`],
  [
    'cell-not-calculated',
    () =>
      'Cellen har en formel som aldrig har räknats ut. Den räknas som tom. Öppna filen i Excel, spara och läs in den igen.',
  ],
  ['totals-row', () => 'En summarad. Den är ingen kund och är inte med.'],
]);
