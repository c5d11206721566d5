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

/** What the tables of the database hold, as people call it. */
const kept: ReadonlyMap<string, string> = new Map([
  ['studies', 'en studie'],
  ['lists', 'en kundlista'],
  ['columns', 'en kundlista'],
  ['answers', 'svar om en kund'],
  ['profiles', 'en profil'],
]);

/** Keyed by problem code; `unexpected` is for codes that nobody foresaw. */
export const problems: ReadonlyMap<string, ProblemSentence> = new Map<string, ProblemSentence>([
  ['file-empty', (place) => `${file(place)} är tom. Välj en fil med en rubrikrad och en rad för varje kund.`],
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
      `En cell på rad ${String(place.row)}${place.column === undefined ? '' : `, kolumn ${place.column},`} är längre än ${limit(data['limit'])} tecken. Korta den eller ta bort kolumnen.`,
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
    'file-too-large',
    (place, data) =>
      `${file(place)} är större än gränsen, ${limit(data['limit'])} MB. Ta bort kolumner som inte behövs.`,
  ],
  [
    'file-unreadable',
    (place) => `${file(place)} gick inte att läsa. Har den flyttats eller ändrats? Välj den igen.`,
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
      `Beloppen i kolumnen ${String(place.column)} i ${file(place)} står i flera valutor, och belopp i olika valutor summeras aldrig. Ange en kurs för ${String(data['currencies'])}.`,
  ],
  [
    'nothing-to-combine',
    () =>
      'Ingen av filerna säger vilka kunderna är. Ange vad raderna i varje fil är, och vilken kolumn som är kundens namn eller nummer, eller lägg till en fil med kunderna.',
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
  ['nothing-open', () => 'Filen är inte längre öppen. Välj den igen.'],
  ['cancelled', () => 'Avbrutet. Inget sparades.'],
  [
    'list-not-found',
    () => 'Kundlistan till den här studien finns inte i den här webbläsaren. Öppna studien från sin fil.',
  ],
  ['study-not-found', () => 'Studien finns inte i den här webbläsaren. Den kan ha tagits bort.'],
  [
    'source-not-kept',
    (place) =>
      place.file === undefined
        ? 'Filen som listan lästes ur ligger inte kvar i webbläsaren. Välj den igen.'
        : `${file(place)} ligger inte kvar i webbläsaren. Välj den igen, så läses den som förra gången.`,
  ],
  [
    'answers-lost',
    (_place, data) =>
      `Inget är sparat: ${String(data['customers'])} ${plural(Number(data['customers']), 'kund', 'kunder')} med svar finns inte i den nya listan. Välj om svaren får försvinna, eller gör en ny studie.`,
  ],
  [
    'join-strangers',
    (_place, data) =>
      `Inget är sparat: ${String(data['customers'])} ${plural(Number(data['customers']), 'kund', 'kunder')} med svar i filen finns inte i er lista. Behåll båda studierna.`,
  ],
  ['join-undecided', () => 'Studien har ändrats under tiden. Välj på nytt.'],
  ['study-moved', () => 'Studien har fått en annan lista, kanske i en annan flik. Ladda om sidan.'],
  ['list-in-use', () => 'Kundlistan används av en studie. Ta bort studien först.'],
  [
    'record-damaged',
    (_place, data) =>
      `Något som var sparat är skadat och visas inte: ${kept.get(String(data['table'])) ?? 'en del av en studie'}. Resten är hel. Öppna studien från en fil om ni har en.`,
  ],
  ['browser-lacks', () => 'Webbläsaren är för gammal för att läsa länken. Öppna den i en nyare.'],
  [
    'worker-stopped',
    () =>
      'Beräkningen stannade, troligen för att minnet tog slut. Det som var sparat är kvar. Ladda om sidan och försök igen.',
  ],
  [
    'file-damaged',
    (place, data) =>
      `${file(place)} är skadad (vid ${String(data['where'])}). Inget är ändrat. Använd en annan kopia.`,
  ],
  [
    'not-malkund-file',
    (place) =>
      `${file(place)} är inte en fil från Målkund. En kundlista läses in under ”Läs in er kundlista”.`,
  ],
  ['newer-version', () => 'Filen är gjord i en nyare version av Målkund. Ladda om sidan för att få den.'],
  [
    'storage-full',
    () =>
      'Webbläsarens lager är fullt. Inget gick förlorat, men det nya är inte sparat. Frigör plats eller ta bort en gammal studie.',
  ],
  ['storage-newer', () => 'En nyare version av Målkund har sparat här. Ladda om sidan.'],
  ['storage-blocked', () => 'En annan flik håller en äldre version öppen. Stäng eller ladda om den fliken.'],
  [
    'storage-unavailable',
    () => 'Inget kan sparas här, kanske för att fönstret är privat. Arbeta i ett vanligt fönster.',
  ],
  ['storage-in-use', () => 'Målkund är öppet i en annan flik. Stäng den fliken och försök igen.'],
  ['too-few-words', () => 'Skriv minst tre tecken av namnet, numret eller e-postadressen.'],
  ['storage-deleted', () => 'Webbläsarens lager för sidan har tömts. Ladda om sidan.'],
  [
    'not-undoable',
    () =>
      'Inget är ändrat: det gick inte att ta en ögonblicksbild att ångra till. Välj ”Behåll båda”, eller försök igen.',
  ],
  ['link-empty', () => 'Länken är tom: delen efter # saknas. Kopiera hela länken.'],
  ['link-not-ours', () => 'Det här är ingen länk från Målkund.'],
  [
    'link-cut',
    (_place, data) =>
      `Länken är avhuggen: ${String(data['found'])} av ${String(data['expected'])} tecken kom fram. Kopiera hela länken.`,
  ],
  [
    'link-damaged',
    () =>
      'Länken är skadad: ett eller flera tecken har ändrats på vägen. Kopiera den på nytt, eller be att få den igen.',
  ],
  ['link-newer', () => 'Länken är gjord i en nyare version av Målkund. Ladda om sidan.'],
  ['link-other-kind', () => 'Länken är av ett annat slag än det som öppnas här.'],
  ['link-locked', () => 'Länken är skyddad med en lösenfras. Skriv den som du fick av avsändaren.'],
  [
    'phrase-wrong',
    () =>
      'Lösenfrasen stämmer inte. Stora och små bokstäver räknas som olika. Fråga avsändaren om den inte går.',
  ],
  ['link-too-large', () => 'Länken är större än någon profil kan vara, så den öppnas inte.'],
  [
    'insecure',
    () => 'Sidan behöver en säker adress (https) för att läsa och skriva länkar. Öppna den via https.',
  ],
  [
    'unexpected',
    () =>
      'Något gick fel som vi inte hade förutsett. Det som var sparat är kvar. Ladda om sidan och försök igen.',
  ],
]);
