import { plural } from '../plural.ts';

/* What the files hold, what is asked of them, and what their columns mean. */
export const intake = {
  /** What each row of a file is, counted. */
  things: {
    customers: (count: number, text: string) => `${text} ${plural(count, 'kund', 'kunder')}`,
    deals: (count: number, text: string) => `${text} ${plural(count, 'affär', 'affärer')}`,
    orders: (_count: number, text: string) => `${text} köp`,
    lines: (count: number, text: string) => `${text} ${plural(count, 'orderrad', 'orderrader')}`,
    other: (count: number, text: string) => `${text} ${plural(count, 'rad', 'rader')}`,
  },
  wonDeals: (count: number, text: string) => `${text} ${plural(count, 'vunnen affär', 'vunna affärer')}`,
  /** After the name of a file: the first, and those that follow it. */
  has: (things: string) => `har ${things}`,
  and: 'och',
  becomes: {
    customers: (customers: string) => `De blir ${customers}.`,
    bought: (customers: string, amount: string) => `De blir ${customers} som har köpt för ${amount}.`,
    boughtIn: (customers: string, amount: string, things: string) =>
      `De blir ${customers} som har köpt för ${amount} i ${things}.`,
    someBought: (customers: string, buyers: string, amount: string) =>
      `De blir ${customers}. ${buyers} av dem har köpt för ${amount}.`,
    someBoughtIn: (customers: string, buyers: string, amount: string, things: string) =>
      `De blir ${customers}. ${buyers} av dem har köpt för ${amount} i ${things}.`,
  },
  notYet: 'Inget är summerat än: beloppen är i flera valutor.',
  /** Numbers of rows in the file: some of them, or all. */
  rows: (count: number, list: string) => `${plural(count, 'Rad', 'Rader')} ${list}`,
  rowsFirst: (list: string, more: string) => `Rader ${list} och ${more} till`,
  showRows: (count: string) => `Visa de ${count} raderna`,
  listColumns: 'Kolumnerna i listan som sparas',
  showMore: (count: string) => `Visa ${count} till`,
  undo: 'Ångra',
  undoOf: (what: string) => `Ångra: ${what}`,

  questionsTitle: (count: number) => (count === 1 ? 'En fråga först' : `${count} frågor först`),
  questionsHelp: 'Tills du har svarat gäller gissningen.',
  answered: (left: number) =>
    left === 0
      ? 'Svaret gäller. Inga frågor kvar.'
      : `Svaret gäller. ${left} ${plural(left, 'fråga', 'frågor')} kvar.`,
  examples: 'Exempel:',
  guessedSoFar: (answer: string) => `Gissat så länge: ${answer}`,
  questions: {
    revenue: {
      title: (column: string) => `Vad är ${column}?`,
      help: 'Metoden bygger på vad kunderna betalar er. Förväxlas det med deras egen omsättning blir allt därefter fel.',
      ours: 'Vad kunden betalar oss',
      own: 'Kundens egen omsättning',
      neither: 'Något annat',
    },
    since: {
      title: (column: string) => `Är ${column} dagen då de blev kund?`,
      help: 'Den dagen säger hur länge en kund har stannat.',
      yes: 'Ja, då blev de kund',
      no: 'Nej, ett annat datum',
    },
    margin: {
      title: (column: string) => `Är ${column} en andel eller ett belopp?`,
      help: 'Lönsamheten jämförs i procent, så att stora och små kunder väger lika.',
      share: 'En andel, i procent',
      amount: 'Ett belopp, i pengar',
    },
    dates: {
      title: (example: string) => `Vilken dag är ${example}?`,
      help: (columns: string) => `Så skrivs datumen i ${columns}, och de går att läsa på två sätt.`,
    },
    outcome: {
      title: (value: string, column: string) => `Vad betyder ”${value}” i ${column}?`,
      help: (count: number, text: string) =>
        `Det står på ${text} ${plural(count, 'rad', 'rader')}, som räknas som öppna tills du har svarat.`,
    },
  },

  currency: {
    title: 'Beloppen är i flera valutor',
    help: 'Ange kurserna, så räknas allt om till en valuta. Inget summeras innan dess.',
    into: 'Räkna om till',
    rate: (currency: string) => `1 ${currency} är`,
    rateIn: (currency: string, into: string) => `1 ${currency} i ${into}`,
    found: (count: number, text: string, sum: string) => `${text} ${plural(count, 'rad', 'rader')}, ${sum}`,
    blank: (count: number, text: string) => `${text} ${plural(count, 'belopp', 'belopp')} utan valuta är i`,
    blankLeft: 'okänd valuta: utelämna dem',
    missing: (currencies: string) => `Kurs saknas för ${currencies}.`,
    done: 'Alla belopp räknas om.',
    invalid: 'Skriv en kurs större än noll.',
    needed: 'Ange kurserna först: listan går att spara när alla belopp är i samma valuta.',
  },

  noCustomers:
    'Ingen fil säger vilka kunderna är. Välj vad varje rad är, eller lägg till en fil med kunderna.',
  filesTitle: 'Filerna',
  fileTitle: 'Filen',
  addFile: 'Lägg till en fil',
  addFileHelp:
    'Ligger affärer, ordrar eller fakturor i en annan fil? Lägg till den, så räknas den ihop med kunderna.',
  removeFile: 'Ta bort',
  removeFileOf: (file: string) => `Ta bort ${file}`,
  eachRow: 'Varje rad är',
  eachRowOf: (file: string) => `Varje rad i ${file} är`,
  kinds: {
    customers: 'en kund',
    deals: 'en affär',
    orders: 'en order eller faktura',
    lines: 'en rad på en order eller faktura',
    other: 'något annat (används inte)',
  },
  otherAlone: 'något annat',
  kindReasons: {
    outcomes: (column: string, won: string, lost: string) =>
      `Gissat: ${column} säger ${won} på några rader och ${lost} på andra.`,
    dealRepeats: (column: string, different: string, rows: string) =>
      `Gissat: ${column} har bara ${different} olika värden på ${rows} rader, så flera rader hör ihop.`,
    customerRepeats: (column: string, different: string, rows: string) =>
      `Gissat: ${column} har bara ${different} olika värden på ${rows} rader, så samma kund kommer igen.`,
    dealPerRow: (column: string) => `Gissat: varje rad har sitt eget ${column}.`,
    customerOnce: (column: string) =>
      `Gissat: ${column} är nästan alltid olika, så varje rad är en egen kund.`,
    noCustomer: 'Gissat: ingen kolumn säger vilken kund raden gäller.',
    chosen: (kind: string) => `Du har valt det. Gissningen var ${kind}.`,
  },
  uses: {
    register: 'Kundregistret',
    rows: 'Räknas ihop per kund',
    lines: 'Räknas ihop per order',
    attached: 'Ger kunderna fler kolumner',
    unused: 'Används inte',
  },
  unusedHelp: 'Filen går inte att koppla till de andra. Välj vad varje rad är, eller ta bort den.',
  remembered: 'Kolumnerna betyder detsamma som förra gången en fil hade de här rubrikerna.',
  columnsFold: 'Vad kolumnerna betyder',
  fieldsHelp: 'Kontrollera att rätt kolumn står vid varje ord.',
  moreFields: 'Fler kolumner att peka ut',
  noColumn: 'Ingen kolumn',
  fields: {
    customerId: 'Kundnummer',
    customerName: 'Kund',
    deal: 'Affärens eller orderns nummer',
    outcome: 'Utfall',
    opened: 'Öppnad',
    closed: 'Avslutad',
    date: 'Datum',
    amount: 'Belopp',
    profit: 'Vinst i pengar',
    cost: 'Kostnad',
    marginShare: 'Marginal i procent',
    quantity: 'Antal',
    price: 'Pris per styck',
    discount: 'Rabatt',
    currency: 'Valuta',
  },
  dateOrderOf: (column: string) => `Så läses datumen i ${column}`,
  dateOrders: { dmy: 'Dagen står först', mdy: 'Månaden står först', ymd: 'Året står först' },
  carryTitle: 'Övriga kolumner',
  carryHelp:
    'En kund har flera rader. Välj vilket värde kunden får; en kolumn som skiljer sig mellan raderna utelämnas.',
  carryRule: 'Kunden får',
  carryRuleOf: (column: string) => `Vad kunden får ur ${column}`,
  carryWhy: 'Inom en kund',
  rules: {
    leave: 'Inget: utelämna kolumnen',
    constant: 'Värdet, om alla rader är lika',
    common: 'Det vanligaste värdet',
    sum: 'Summan',
    mean: 'Medelvärdet',
    first: 'Det första datumet',
    last: 'Det sista datumet',
  },
  carrySame: (text: string) => `Lika på alla rader hos ${text} kunder`,
  carryVaries: (varying: string, compared: string) => `Olika hos ${varying} av ${compared} kunder`,
  carryVariesMuch: (varying: string) => `Olika hos minst ${varying} kunder`,
  carryAlone: 'Inget att jämföra',
  linesRest: 'Övriga kolumner på orderraderna används inte.',

  problemsTitle: 'Att känna till',
  problemGroups: {
    'cell-not-number': (count: number, text: string, column: string, found: string) =>
      `${text} ${plural(count, 'cell', 'celler')} i ${column} är inte tal: ${found}. ${plural(count, 'Den', 'De')} räknas som ${plural(count, 'tom', 'tomma')}.`,
    'cell-not-date': (count: number, text: string, column: string, found: string) =>
      `${text} ${plural(count, 'cell', 'celler')} i ${column} är inte datum: ${found}. ${plural(count, 'Den', 'De')} räknas som ${plural(count, 'tom', 'tomma')}.`,
    'cell-error': (count: number, text: string, column: string, found: string) =>
      `${text} ${plural(count, 'cell', 'celler')} i ${column} visar ett fel i Excel: ${found}. ${plural(count, 'Den', 'De')} räknas som ${plural(count, 'tom', 'tomma')}.`,
    'cell-not-calculated': (count: number, text: string, column: string) =>
      `${text} ${plural(count, 'cell', 'celler')} i ${column} har en formel som inte är uträknad. Öppna filen i Excel, spara den och läs in den igen.`,
    'row-too-long': (count: number, text: string) =>
      `${text} ${plural(count, 'rad', 'rader')} har fler celler än rubriker, och de sista cellerna är inte med. Ofta står ett skiljetecken inne i en cell, så att värden hamnar i fel kolumn.`,
    'row-too-short': (count: number, text: string) =>
      `${text} ${plural(count, 'rad', 'rader')} har färre celler än rubriker. Resten räknas som tomma.`,
    'totals-row': (count: number, text: string) =>
      `${text} ${plural(count, 'summarad', 'summarader')} är inte med: ${plural(count, 'den är ingen kund', 'de är inga kunder')}.`,
  },
  atLeast: (text: string) => `Minst ${text}`,
  quoted: (text: string) => `”${text}”`,
  orMore: 'med flera',
};
