import { plural } from '../plural.ts';

const customers = (count: number, text: string): string => `${text} ${plural(count, 'företag', 'företag')}`;
const rows = (count: number, text: string): string => `${text} ${plural(count, 'rad', 'rader')}`;
const files = (count: number, text: string): string => `${text} ${plural(count, 'fil', 'filer')}`;

/** The page that tells what is stored, and erases it. */
export const data = {
  title: 'Era uppgifter',
  takeAllTitle: 'Ta med allt',
  takeAllText: 'En fil rymmer allt som är sparat här. Den går att öppna i Målkund på en annan dator.',
  lead: 'Vad som är sparat, var, varför och hur länge. Och hur ni hittar en person, tar med er allt eller raderar.',
  responsible:
    'Ert företag är personuppgiftsansvarigt för det som står i era listor. Vi som gör Målkund får inga uppgifter av er: allt ligger i den här webbläsaren, på den här datorn.',
  toProof: 'Kontrollera det själv',
  storedTitle: 'Vad som är sparat',
  why: 'Varför',
  where: 'Var',
  howLong: 'Hur länge',
  nothing: 'Inget',
  kinds: {
    lists: {
      what: 'Kundlistor, svar och beslut',
      where: 'Webbläsarens databas (IndexedDB)',
      why: 'Det är detta målkunden räknas fram ur.',
      howLong: 'Tills ni raderar dem.',
    },
    files: {
      what: 'Filerna som listorna lästes ur',
      where: 'Databasen, packade. De innehåller också kolumner som ni utelämnade.',
      why: 'Så att ni kan ändra vad en kolumn betyder utan att leta fram filen.',
      howLong: 'Tills listan raderas. En fil med personnummer som ni utelämnar sparas aldrig.',
    },
    typed: {
      what: 'Tabellen som ni skriver kunder i',
      where: 'Databasen',
      why: 'Så att det ni skrivit finns kvar.',
      howLong: 'Tills ni tömmer tabellen.',
    },
    remembered: {
      what: 'Vad ni sagt om filers rubriker',
      where: 'Databasen',
      why: 'Så att nästa fil med samma rubriker läses likadant.',
      howLong: 'Tills ni ber Målkund glömma det.',
    },
    profiles: {
      what: 'Färdiga profiler',
      where: 'Databasen',
      why: 'Så att ni kan visa och dela dem. De innehåller antal och andelar, inga kunder.',
      howLong: 'Tills ni tar bort dem.',
    },
    copies: {
      what: 'Automatiska kopior',
      where: 'Webbläsarens egna filer (OPFS)',
      why: 'Om databasen skulle gå sönder.',
      howLong: 'De senaste. Alla tas bort när ni raderar något på den här sidan.',
    },
    settings: {
      what: 'Språk, utseende och lästa förklaringar',
      where: 'Webbläsarens inställningslager (Local Storage)',
      why: 'Så att sidan ser ut som ni valt.',
      howLong: 'Tills ni raderar allt.',
    },
    program: {
      what: 'Sidans egna filer',
      where: 'Webbläsarens fillager (Cache Storage)',
      why: 'Så att sidan öppnas utan nät. De säger inget om er.',
      howLong: 'Tills en ny version kommer, eller ni raderar allt.',
    },
  },
  nowLists: (
    lists: number,
    listsText: string,
    customerCount: number,
    customersText: string,
    buyers: string,
  ) =>
    `${listsText} ${plural(lists, 'lista', 'listor')} med ${customers(customerCount, customersText)}${buyers}`,
  buyers: (count: number, text: string) => (count === 0 ? '' : ` och ${text} köpare`),
  nowFiles: files,
  nowRows: rows,
  nowRemembered: (count: number, text: string) =>
    `${text} ${plural(count, 'uppsättning', 'uppsättningar')} rubriker`,
  nowProfiles: (count: number, text: string) => `${text} ${plural(count, 'profil', 'profiler')}`,
  withSize: (what: string, size: string) => `${what}, ${size}`,
  outside:
    'Utanför webbläsaren: filer som ni själva har sparat, länkar som ni har delat och utskrifter. Dem når inte Målkund. Radera dem där de ligger. Namn på studier och profiler står också i webbläsarens historik, som ni rensar i webbläsaren.',
  listsTitle: 'Era listor',
  noLists: 'Ingen lista är sparad.',
  list: 'Lista',
  from: 'Inläst',
  columnsOfPeople: 'Kolumner som kan röra personer',
  none: 'inga',
  sensitive: (column: string) => `${column} (känsligt)`,
  customers,
  leadsOf: (studies: string) => `Prospekt i ${studies}`,
  noStudy: 'Ingen studie använder listan',
  old: (name: string, date: string) => `${name} är från ${date}. Behövs den fortfarande?`,
  keepYear: 'Ja, behåll den',
  erase: 'Radera',
  eraseOf: (name: string) => `Radera ${name}`,
  eraseListTitle: (name: string) => `Radera ${name}?`,
  eraseListText:
    'Listan, studierna på den, svaren och de sparade filerna raderas och går inte att få tillbaka. Färdiga profiler blir kvar. Sedan skrivs databasen om, så att inget av listan ligger kvar i webbläsarens filer.',
  eraseNow: 'Radera för gott',
  personTitle: 'Hitta en person',
  personText:
    'Sök på namn, e-post, organisationsnummer eller personnummer. Målkund letar i allt som är sparat: listor, svar, studier, workshopar, profiler, filer och påbörjade tabeller. Sedan kan ni ladda ner det som står om personen, eller radera det. Sök på ett i taget: först namnet, sedan numret och adressen.',
  personLabel: 'Namn, nummer eller e-post',
  search: 'Sök',
  searching: 'Söker …',
  tooShort: 'Skriv minst tre tecken.',
  notFound: (words: string) => `”${words}” finns ingenstans i det som är sparat här.`,
  foundTitle: (count: number, text: string) => `${text} ${plural(count, 'ställe', 'ställen')}`,
  foundMore: (shown: string) => `De första ${shown} visas. Sök snävare för att se resten.`,
  place: 'Var',
  text: 'Där står',
  whatHappens: 'Vad som raderas',
  places: {
    customer: (list: string, customer: string) => `${list}: kunden ${customer}`,
    cells: (list: string, column: string, count: number, text: string) =>
      `${list}: kolumnen ${column}, ${text} ${plural(count, 'cell', 'celler')}`,
    buyer: (list: string, customer: string) => `${list}: en köpare hos ${customer}`,
    answer: (list: string, customer: string) => `${list}: ett svar om ${customer}`,
    file: (list: string, file: string) =>
      file === '' ? `${list}: beslut om filerna` : `${list}: filen ${file}`,
    typed: (row: string) => `Tabellen ni skriver i: rad ${row}`,
    remembered: 'Vad ni sagt om filers rubriker',
    participant: (study: string) => `${study}: svaren från en deltagare i workshoppen`,
    study: (study: string, count: number, text: string) =>
      `${study}: era egna ord i studien, ${text} ${plural(count, 'text', 'texter')}`,
    workshop: (study: string, count: number, text: string) =>
      `${study}: workshoppen, ${text} ${plural(count, 'text', 'texter')}`,
    profile: (profile: string, count: number, text: string) =>
      `Den färdiga profilen ${profile}, ${text} ${plural(count, 'text', 'texter')}`,
    naming: (list: string, count: number, text: string) =>
      `${list}: namn och rubriker, ${text} ${plural(count, 'text', 'texter')}`,
    report: (list: string) => `${list}: läsrapporten`,
    typedHeaders: 'Tabellen ni skriver i: rubrikerna',
    chosenFile: 'Namnet på filen som allt sparas på',
    damaged: 'Något som är skadat och inte går att läsa',
  },
  consequences: {
    customer: 'Hela raden, med svar och köpare',
    cells: 'Innehållet i cellerna',
    buyer: 'Köparen',
    answer: 'Svaret',
    file: 'Den sparade filen',
    typed: 'Raden',
    remembered: 'Det sparade',
    participant: 'Alla deltagarens svar',
    study: 'Orden byts mot …, och egna formuleringar mot det uträknade',
    workshop: 'Orden byts mot …',
    profile:
      'Orden byts mot … i profilen, anteckningarna och åtgärderna. Länkar som ni redan har delat ändras inte.',
    naming: 'Orden byts mot …',
    report: 'Läsrapporten',
    typedHeaders: 'Orden byts mot …',
    chosenFile: 'Målkund slutar skriva till filen. Byt namn på den eller radera den där den ligger.',
    damaged: 'Hela posten. Är det en kundlista går studierna på den också.',
  },
  onlyPart: (words: string) =>
    `De som inte är ikryssade innehåller ”${words}” bara som en del av ett längre ord eller nummer. Kryssa för dem som också ska bort.`,
  wholeRows: (customers: string) => `Hela kunden försvinner ur listan: ${customers}.`,
  choose: (place: string) => `Radera: ${place}`,
  erasePerson: (count: number, text: string) =>
    count === 0 ? 'Radera' : `Radera på ${text} ${plural(count, 'ställe', 'ställen')}`,
  saveFound: 'Ladda ner allt om personen',
  saveFoundHelp:
    'En tabell (CSV) att lämna ut till personen: var det står, vad det är och hela texten. Kontrollera att den inte säger något om andra.',
  tooMuch: 'Det finns mer än en fil rymmer. Sök snävare och ladda ner resten för sig.',
  personFile: { where: 'Var', what: 'Vad', says: 'Innehåll' },
  foundFile: 'registerutdrag',
  erasePersonTitle: 'Radera personen på de valda ställena?',
  erasePersonText:
    'Det går inte att få tillbaka. Filerna som listorna lästes ur tas bort tillsammans med läsrapporten, och de automatiska kopiorna. Sedan skrivs databasen om, så att inget ligger kvar i webbläsarens filer. Filer som ni själva har sparat måste ni radera där de ligger.',
  working: 'Raderar och skriver om databasen. Stäng inte sidan …',
  done: {
    person:
      'Personen är raderad på de valda ställena, också ur webbläsarens egna filer. Säkerhetskopior som ni sparat tidigare har den kvar: spara en ny och radera de gamla.',
    list: 'Listan är raderad, också ur webbläsarens egna filer. Säkerhetskopior som ni sparat tidigare har den kvar: spara en ny och radera de gamla.',
    deleted: 'Städat. Inget av det som var borttaget ligger kvar i webbläsarens filer.',
  },
  inUse:
    'Målkund är öppen i en annan flik. Stäng den fliken och försök igen, så att inget som ni gör där går förlorat.',
  brokenOff:
    'Förra gången hann webbläsarens filer inte städas klart. Inget är förlorat. Städa nu, så är det borta också ur filerna.',
  cleanTitle: 'Städa efter det som är borttaget',
  cleanText:
    'Det som ni tar bort på startsidan försvinner ur Målkund, men webbläsaren kan ha kvar spår av det i sina filer en tid. Här skrivs databasen om, och spåren försvinner.',
  clean: 'Städa webbläsarens filer',
  allTitle: 'Radera allt',
  allText:
    'Alla listor, studier, svar, profiler, automatiska kopior och inställningar tas bort ur den här webbläsaren, och Målkund blir som vid det första besöket. Spara allt på fil först, om ni vill ha kvar det.',
  all: 'Radera allt …',
  allSure: 'Radera precis allt?',
  allSureText: 'Inget av det går att få tillbaka ur webbläsaren.',
  allNow: 'Radera allt för gott',
  goneTitle: 'Allt är borta',
  goneLead: 'Webbläsaren säger själv vad som ligger kvar:',
  goneOutside:
    'Filer som ni har sparat, länkar som ni har delat och utskrifter finns kvar. Radera dem där de ligger.',
  leftTitle: 'Allt gick inte att radera',
  leftLead: 'Stäng andra flikar med Målkund och försök igen. Det här ligger kvar:',
  left: {
    databases: 'Databaser',
    files: 'Egna filer (OPFS)',
    settings: 'Inställningar',
    caches: 'Fillager',
    workers: 'Bakgrundsprogram (service worker)',
  },
  programStays: 'Sidans egna filer ligger kvar, eftersom du är utan nät. De säger inget om er.',
  startOver: 'Till startsidan',
  tryAgain: 'Försök igen',
};
