import { plural } from '../plural.ts';

const rowWord = (count: number): string => plural(count, 'rad', 'rader');
const customerWord = (count: number): string => plural(count, 'kund', 'kunder');

/** How a list was read, and what a newer file says of it. */
export const report = {
  title: 'Så lästes listan',
  link: (list: string) => `Så lästes listan ${list}`,
  back: 'Till studien',
  readOn: (file: string, date: string) => `${file}, inläst ${date}.`,
  noReport: 'Listan kom inte ur en egen fil, så det finns inget att berätta om hur den lästes.',
  all: (customers: number, text: string) => `Listan har ${text} ${customerWord(customers)}.`,
  fine: 'Allt i filen kunde läsas.',
  change: 'Ändra hur listan lästes',
  changeHelp: 'Rätta vad kolumnerna betyder. Filen behöver inte väljas igen, och svaren följer med.',
  newer: 'Läs in en nyare fil',
  newerHelp: 'Samma lista, men nyare. Svaren följer med kunderna, och ni ser vad som är nytt.',
  download: 'Hämta rapporten (CSV)',
  downloadName: 'rapport',
  csvHeaders: ['Fil', 'Rad', 'Kolumn', 'I cellen', 'Vad som hände', 'Så rättar ni'],

  rowsTitle: 'Raderna',
  file: 'Fil',
  rowsRead: 'Lästa',
  rowsUsed: 'Med i listan',
  rowsLeft: 'Inte med',
  leftTitle: 'Varför de inte är med',
  rowCount: 'Rader',
  whichRows: 'Radnummer',
  merged: (rows: number, text: string) =>
    `${text} ${rowWord(rows)} slogs ihop med en annan rad om samma kund.`,
  rowsMore: (rows: number, text: string) => `${text} ${rowWord(rows)} till`,
  left: {
    blank: 'Tom rad',
    'totals-row': 'Summarad, ingen kund',
    'not-used': 'Filen användes inte',
    merged: 'Samma kund som en annan rad',
    'same-customer': 'En tidigare rad sade detsamma',
    'no-order': 'Orderrad utan order',
    'no-customer': 'Säger inte vilken kund',
    'no-match': 'Kunden finns inte i registret',
    lost: 'Förlorad affär',
    open: 'Öppen affär',
    'outcome-unknown': 'Okänt utfall',
    'no-rate': 'Valuta utan kurs',
    'no-amount': 'Saknar belopp',
    'no-date': 'Saknar datum',
    'outside-period': 'Utanför perioden',
  },

  madeTitle: 'Det som sattes ihop',
  unmatched: (count: number, text: string, file: string) =>
    `${text} ${customerWord(count)} i ${file} finns inte i registret`,
  unmatchedAdded: (_count: number, text: string) => `${text} av dem är med i listan ändå.`,
  noMatch: 'Finns inte i registret',
  onRow: (row: string) => `rad ${row}`,
  onRows: (rows: string) => `rad ${rows}`,
  merges: (count: number, text: string) =>
    `${text} ${plural(count, 'värde', 'värden')} stod på flera sätt och har slagits ihop`,
  inRows: (count: number, text: string) => `${text} ${rowWord(count)}`,
  converted: (file: string, currency: string) => `Beloppen i ${file} räknades om till ${currency}`,
  rate: (currency: string, rate: string, into: string) => `1 ${currency} = ${rate} ${into}`,

  repairsTitle: 'Att rätta',
  repairsHelp: 'Cellerna nedan räknas som tomma. Rätta dem i filen och läs in den igen.',
  repairsMore: (shown: string, all: string) => `De första ${shown} av ${all} visas.`,
  repairs: {
    number: {
      title: (count: number, text: string) =>
        `${text} ${plural(count, 'cell', 'celler')} där det ska stå ett tal`,
      repair: 'Skriv ett tal, eller töm cellen.',
    },
    currency: {
      title: (_count: number, text: string) => `${text} belopp i en annan valuta än resten av kolumnen`,
      repair: 'Skriv beloppet i kolumnens valuta, eller lägg valutan i en egen kolumn.',
    },
    date: {
      title: (count: number, text: string) =>
        `${text} ${plural(count, 'cell', 'celler')} där det ska stå ett datum`,
      repair: 'Skriv datumet som 2026-03-01, eller töm cellen.',
    },
    'real-date': {
      title: (_count: number, text: string) => `${text} datum som inte finns i kalendern`,
      repair: 'Kontrollera dag och månad, och att alla datum i kolumnen är skrivna i samma ordning.',
    },
    error: {
      title: (count: number, text: string) =>
        `${text} ${plural(count, 'cell', 'celler')} där Excel visar ett fel`,
      repair: 'Rätta formeln i Excel och spara filen.',
    },
    calculate: {
      title: (count: number, text: string) =>
        `${text} ${plural(count, 'formel', 'formler')} som aldrig har räknats ut`,
      repair: 'Öppna filen i Excel, spara den och läs in den igen.',
    },
    'too-long': {
      title: (count: number, text: string) => `${text} ${rowWord(count)} med fler celler än rubriker`,
      repair: 'Leta efter ett skiljetecken inne i en cell, och sätt cellen inom citattecken.',
    },
    'too-short': {
      title: (count: number, text: string) => `${text} ${rowWord(count)} med färre celler än rubriker`,
      repair: 'Fyll i det som saknas, eller låt det vara: resten räknas som tomt.',
    },
    totals: {
      title: (count: number, text: string) => `${text} ${plural(count, 'summarad', 'summarader')}`,
      repair: 'Inget att göra: en summa är ingen kund, och raden är inte med.',
    },
  },
  row: 'Rad',
  column: 'Kolumn',
  inCell: 'I cellen',
  missingTitle: 'Räknas som tomt',
  missingHelp: 'Tomma celler, och ord som ”-”, ”okänt” och ”N/A”.',
  missing: 'Tomma celler',
  ofAll: 'Av alla',
  missingCells: (count: number, text: string) =>
    `${text} ${plural(count, 'cell räknas som tom', 'celler räknas som tomma')}`,

  remembered: 'Kolumnerna betyder vad ni sade förra gången en fil hade samma rubriker.',
  forget: 'Glöm det och gissa på nytt',
};

/** What importing again means, before it is done. */
export const again = {
  title: (study: string) => `Jämfört med listan i ${study}`,
  comparing: 'Jämför kunderna …',
  matched: (count: number, text: string, all: string) =>
    `${text} av ${all} ${plural(count, 'kund finns', 'kunder finns')} kvar.`,
  added: (count: number, text: string) => `${text} ${plural(count, 'ny kund', 'nya kunder')}`,
  gone: (count: number, text: string) => `${text} ${plural(count, 'kund finns', 'kunder finns')} inte längre`,
  changed: (count: number, text: string) =>
    `${text} ${plural(count, 'kund har', 'kunder har')} fått nya uppgifter`,
  unchanged: 'Inga uppgifter om dem har ändrats.',
  changedIn: (column: string, count: number, text: string) => `${column}: ${text} ${customerWord(count)}`,
  customer: 'Kund',
  before: 'Förut',
  after: 'Nu',
  columnsAdded: (columns: string) => `Nya kolumner: ${columns}.`,
  columnsGone: (columns: string) => `Borttagna kolumner: ${columns}.`,
  columnsReread: (columns: string) => `Läses på ett annat sätt än förut: ${columns}.`,
  alike: (_count: number, text: string) =>
    `${text} namn står på flera rader som inget skiljer åt. De tas i den ordning de står.`,
  alikeRow: (name: string, older: string, newer: string) => `${name}: ${older} förut, ${newer} nu`,
  more: (count: string) => `och ${count} till`,
  answersKept: (count: number, text: string) => `Svaren om ${text} ${customerWord(count)} följer med.`,
  answersNone: 'Inga svar är ifyllda än.',
  answersLost: (count: number, text: string) =>
    `${text} ${customerWord(count)} med svar finns inte i den nya listan.`,
  lostHelp: 'Gör en ny studie, så ligger svaren kvar i den gamla. Annars försvinner de.',
  lostStay: 'Svaren ligger kvar i den gamla studien.',
  letGo: 'Låt de svaren försvinna',
  chooseTitle: (study: string) => `Välj filen till ${study}`,
  chooseSame: 'Välj filen som listan lästes ur, så läses den som förra gången.',
  chooseNewer: 'Välj en nyare fil med samma kunder. Svaren följer med dem.',
  backToReport: 'Tillbaka till hur listan lästes',
  modes: 'Vad händer med studien?',
  modeOf: {
    replace: 'Den får den här listan',
    'new-study': 'Den ligger kvar, och en ny görs',
  },
  modeHelp: {
    replace: 'När ni rättar listan.',
    'new-study': 'När listan är nyare: då går de två att jämföra.',
  },
};
