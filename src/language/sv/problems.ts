import { createFormats } from '../formats.ts';
import { plural } from '../plural.ts';
import type { ProblemPlace, ProblemSentence } from '../problem-text.ts';

const limit = (value: unknown): string => createFormats('sv').number(Number(value));
const file = (place: ProblemPlace): string => (place.file === undefined ? 'Filen' : `”${place.file}”`);

/** What the tables of the database hold, as people call it. */
const kept: ReadonlyMap<string, string> = new Map([
  ['studies', 'en studie'],
  ['lists', 'en kundlista'],
  ['columns', 'en kundlista'],
  ['answers', 'svar om en kund'],
  ['profiles', 'en profil'],
]);

/** Keyed by problem code; `unexpected` is for codes that nobody foresaw. What lists are refused for: list-problems.ts. */
export const problems: ReadonlyMap<string, ProblemSentence> = new Map<string, ProblemSentence>([
  ['file-empty', (place) => `${file(place)} är tom. Välj en fil med en rubrikrad och en rad för varje kund.`],
  [
    'file-too-large',
    (place, data) =>
      `${file(place)} är större än gränsen, ${limit(data['limit'])} MB. Ta bort kolumner som inte behövs.`,
  ],
  [
    'file-unreadable',
    (place) => `${file(place)} gick inte att läsa. Har den flyttats eller ändrats? Välj den igen.`,
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
      'Det finns inte plats för mer i webbläsaren. Allt som var sparat är kvar, men inte det nya. Ta bort en gammal studie eller frigör plats på datorn.',
  ],
  [
    'storage-newer',
    () =>
      'En nyare version av Målkund har tagit över det som är sparat. Allt är kvar, men den här sidan kan inte spara mer. Ladda om den.',
  ],
  [
    'storage-blocked',
    () => 'Målkund är öppet i en äldre version i en annan flik. Stäng den fliken eller ladda om den.',
  ],
  [
    'storage-unavailable',
    () =>
      'Inget kan sparas här: webbläsaren tillåter det inte, kanske för att fönstret är privat. Öppna Målkund i ett vanligt fönster.',
  ],
  ['storage-in-use', () => 'Målkund är öppet i en annan flik. Stäng den fliken och försök igen.'],
  ['too-few-words', () => 'Skriv minst tre tecken av namnet, numret eller e-postadressen.'],
  [
    'storage-deleted',
    () =>
      'Det som var sparat här har rensats ur webbläsaren. Ladda om sidan, så ser du vad som går att få tillbaka.',
  ],
  [
    'not-undoable',
    () =>
      'Inget är ändrat: det gick inte att ta en kopia att ångra till. Välj ”Behåll båda”, eller försök igen.',
  ],
  ['link-empty', () => 'Länken är tom: delen efter # saknas. Kopiera hela länken.'],
  ['link-not-ours', () => 'Här finns ingen länk från Målkund. Kontrollera att hela länken är med.'],
  [
    'link-cut',
    (_place, data) =>
      `Länken är inte hel: ${String(data['found'])} av ${String(data['expected'])} tecken kom fram. Kopiera hela länken.`,
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
