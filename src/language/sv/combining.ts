import { plural } from '../plural.ts';

/* How the rows of files are counted together, and how the files belong together. */
export const combining = {
  titles: {
    deals: 'Så räknas affärerna ihop',
    orders: 'Så räknas köpen ihop',
    lines: 'Så räknas orderraderna ihop',
  },
  times: (quantity: string, price: string) => `${quantity} × ${price}`,
  less: (amount: string, discount: string) => `${amount} minus ${discount}`,
  sumOf: (amount: string) => `Kundens omsättning är summan av ${amount}.`,
  sumOfWon: (amount: string) => `Kundens omsättning är summan av ${amount} i de vunna affärerna.`,
  allCounted: (rows: string) => `Alla ${rows} rader räknas.`,
  counted: (read: string, used: string, left: string) =>
    `${read} rader lästa = ${used} räknade + ${left} utelämnade.`,
  leftFold: 'Vad som utelämnades, och varför',
  leftTable: 'Utelämnade rader',
  leftWhy: 'Varför',
  leftRows: 'Rader',
  leftAmount: 'Belopp',
  leftNumbers: 'Radnummer',
  left: {
    'no-customer': 'Ingen kund på raden',
    'no-match': 'Kunden saknas i registret',
    lost: 'Förlorad',
    open: 'Inte avgjord',
    'outcome-unknown': 'Okänt utfall',
    'no-rate': 'Valuta utan kurs',
    'no-amount': 'Inget belopp',
    'no-date': 'Inget datum',
    'outside-period': 'Utanför perioden',
  },
  negative: (count: number, text: string, amount: string) =>
    `${text} ${plural(count, 'rad har ett negativt belopp', 'rader har negativa belopp')}, som kreditfakturor. ${plural(count, 'Den', 'De')} drar ner omsättningen med ${amount}.`,
  repeated: (count: number, text: string, amount: string) =>
    `${text} ${plural(count, 'rad hör', 'rader hör')} till en affär som redan står på en annan rad. ${plural(count, 'Den', 'De')} räknas med: ${amount}.`,
  closedFirst: (count: number, text: string) =>
    `${text} ${plural(count, 'affär är avslutad', 'affärer är avslutade')} före öppningsdagen och får inga dagar till avslut.`,
  neverBought: (count: number, text: string) =>
    `${text} ${plural(count, 'företag', 'företag')} har aldrig köpt och är inte med bland kunderna.`,
  linesUsed: (used: string, read: string) => `${used} av ${read} orderrader är summerade på sina ordrar.`,
  linesWithoutOrder: (count: number, text: string, amount: string) =>
    `${text} ${plural(count, 'orderrad', 'orderrader')} hör inte till någon order i filen: ${amount} räknas inte.`,
  linesWithoutAmount: (count: number, text: string) =>
    `${text} ${plural(count, 'orderrad', 'orderrader')} saknar belopp.`,

  period: 'Räkna med',
  periods: {
    all: 'hela tiden i filen',
    allYears: (years: string) => `hela tiden i filen, ${years}`,
    last12: 'de senaste 12 månaderna',
    lastMonths: 'ett antal månader bakåt',
    years: 'vissa år',
  },
  months: 'Månader bakåt',
  firstYear: 'Från och med',
  lastYear: 'Till och med',
  periodIs: (from: string, to: string) => `Räknat från ${from} till ${to}.`,
  periodBack: 'Månaderna räknas bakåt från det senaste köpet i filen.',

  outcomesTitle: 'Vad utfallen betyder',
  outcomeValue: 'Står i filen',
  outcomeRows: 'Rader',
  outcomeMeans: 'Räknas som',
  outcomeOf: (value: string) => `Vad ${value} räknas som`,
  outcomes: { won: 'Vunnen', lost: 'Förlorad', open: 'Inte avgjord' },
  outcomeUnknown: 'Okänd',
  daysLegend: 'Dagar till avslut för en kund med flera vunna affärer',
  daysMedian: 'Medianen',
  daysMean: 'Medelvärdet',
  daysAll: (days: string) => `${days} dagar för alla vunna affärer`,
  daysSpan: (fastest: string, slowest: string) =>
    `De vunna affärerna tog mellan ${fastest} och ${slowest} dagar.`,

  joinTitle: 'Så hör filerna ihop',
  joinBy: 'Kunderna paras ihop genom',
  joinPair: (child: string, childFile: string, parent: string, parentFile: string) =>
    `${child} i ${childFile} = ${parent} i ${parentFile}`,
  joinOption: (child: string, parent: string, found: string, different: string) =>
    `${child} = ${parent} (${found} av ${different} hittas)`,
  allFound: (file: string) => `Alla kunder i ${file} finns i registret.`,
  someFound: (found: string, all: string) => `${found} av ${all} rader hittar sin kund i registret.`,
  unmatched: (count: number, text: string) =>
    `${text} ${plural(count, 'kund saknas', 'kunder saknas')} i registret`,
  unmatchedRows: (count: number, text: string) => `${text} ${plural(count, 'rad', 'rader')}`,
  personalNumber: 'ett personnummer, som inte visas',
  unmatchedLegend: 'Kunder som saknas i registret',
  unmatchedAdd: 'Ta med dem',
  unmatchedLeave: 'Lämna dem utanför',
  ambiguous: (count: number, text: string) =>
    `${text} ${plural(count, 'kund står', 'kunder står')} på flera rader i registret. Köpen går till den första av dem.`,
  without: (count: number, text: string) =>
    `${text} ${plural(count, 'kund', 'kunder')} i registret har inget köp i filen.`,
  roleMoved: (column: string, meaning: string) => `${column} betyder nu: ${meaning}.`,
  roleDropped: (column: string) => `${column} behålls utan betydelse: en kolumn i den andra filen har den.`,
  attached: (file: string, found: string, all: string) =>
    `${file} ger fler uppgifter om ${found} av ${all} kunder.`,
  near: {
    title: 'Nästan lika kunder',
    question: (from: string, to: string) => `Är ${from} samma kund som ${to}?`,
    reasons: {
      'same-name': 'Bara bolagsform, tecken eller mellanslag skiljer.',
      spelling: 'Någon bokstav skiljer.',
      words: 'De har ord gemensamt.',
      'same-digits': 'Siffrorna är desamma.',
    },
    yes: 'Ja, samma',
    no: 'Nej',
    accepted: (from: string, to: string) => `${from} räknas som ${to}`,
    said: 'De räknas som samma kund.',
    saidNot: 'De räknas som olika kunder.',
  },
};
