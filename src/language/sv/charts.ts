import { plural } from '../plural.ts';

export const charts = {
  more: (title: string) => `Tabell och bild: ${title}`,
  asTable: 'Visa som tabell',
  asPicture: 'Visa som bild',
  savePng: 'Spara som PNG',
  saveSvg: 'Spara som SVG',
  saveFailed: 'Bilden gick inte att spara som PNG. Spara den som SVG i stället.',
  fromTo: (from: string, to: string) => `${from} – under ${to}`,
  /** A unit as it stands in brackets after what is measured. */
  unit: (unit: string) => (unit === 'SEK' ? 'kr' : unit),
  histogram: (interval: string, portion: string) =>
    `Högsta stapeln är ${interval}: där ligger ${portion} kunder.`,
  histogramEven: (interval: string) => `Kunderna fördelar sig över ${interval}.`,
  noCustomers: 'Det finns inga kunder att visa.',
  strips: 'Så mycket har varje grupp',
  stripsSummary: (tier: string, customers: string, revenue: string) =>
    `${tier} kunder är ${customers} av kunderna och ger ${revenue} av omsättningen.`,
  stripsCustomers: (tier: string, customers: string) => `${tier} kunder är ${customers} av kunderna.`,
  stripsNegative:
    'En grupp har mer kreditfakturor än försäljning, så omsättningen går inte att dela upp i en bild.',
  part: (name: string, share: string) => `${name} ${share}`,
  allCustomers: (count: number, text: string) => `${text} ${plural(count, 'kund', 'kunder')}`,
  allRevenue: (amount: string) => `${amount} i omsättning`,
  paretoTitle: 'Så mycket ger de största kunderna',
  paretoX: 'Andel av kunderna, största först',
  paretoY: 'Andel av omsättningen',
  paretoCustomers: 'Antal kunder',
  paretoEqual: 'om alla gav lika mycket',
  paretoFifth: (customers: string, all: string, share: string) =>
    `De 20 % största kunderna (${customers} av ${all}) ger ${share} av omsättningen.`,
  paretoLargest: (count: number, customers: string, all: string, share: string) =>
    count === 1
      ? `Den största av ${all} kunder ger ${share} av omsättningen.`
      : `De ${customers} största av ${all} kunder ger ${share} av omsättningen.`,
  paretoMost: (customers: string, all: string) =>
    `80 % av omsättningen kommer från ${customers} av ${all} kunder.`,
  paretoCredit: (count: number, text: string) =>
    `${text} ${plural(count, 'kund', 'kunder')} har fått mer tillbaka än de har betalat, så kurvan går över 100 % på vägen.`,
  paretoMark: (customers: string, all: string) => `${customers} av ${all} kunder`,
  ofRevenue: (share: string) => `${share} av omsättningen`,
  ofCustomers: (share: string) => `${share} av kunderna`,
  best: 'Bästa',
  others: 'Alla andra',
  bestAnswers: (count: number, text: string) => `Bästa, ${text} ${plural(count, 'svar', 'svar')}`,
  otherAnswers: (count: number, text: string) => `Alla andra, ${text} ${plural(count, 'svar', 'svar')}`,
  shareOfBest: (share: string, portion: string) => `${share} av de bästa, ${portion}`,
  shareOfOthers: (share: string, portion: string) => `${share} av alla andra, ${portion}`,
  shareAnd: (share: string, portion: string) => `${share}, ${portion}`,
  findings: {
    allAnswers: (trait: string) => `${trait}: alla svar`,
    where: (trait: string) => `${trait}: så ligger svaren`,
    whereShort: 'Så ligger svaren',
    answer: 'Svar',
    rest: 'Övriga svar',
    pairs: (value: string, best: string, others: string) =>
      `${value} är vanligast bland de bästa: ${best}. Bland alla andra: ${others}.`,
    pairsAlone: (value: string, best: string) => `${value} är vanligast bland de bästa: ${best}.`,
    range: (range: string, best: string, others: string) =>
      `${range} gäller ${best} bästa, mot ${others} andra.`,
    rangeAlone: (range: string, best: string) => `${range} gäller ${best} bästa.`,
    fewOnAll: 'Alla svar nedan bygger på färre än 10 svar. Se dem som gissningar.',
    fewOnMost: 'De flesta svar nedan bygger på färre än 10 svar. Se dem som gissningar.',
    halfOnAll: 'På varje fråga saknar mer än hälften svar. Det är för lite att dra slutsatser av.',
    halfOnMost: 'På de flesta frågor saknar mer än hälften svar. Det är för lite att dra slutsatser av.',
  },
};
