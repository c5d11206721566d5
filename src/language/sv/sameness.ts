import { plural } from '../plural.ts';

/* Values and customers that may be the same though they are written in several ways. */
export const sameness = {
  inspecting: 'Letar efter samma sak skriven på flera sätt …',
  title: 'Samma sak, olika skrivet?',
  help: 'Inget slås ihop förrän du säger det.',
  counted: (value: string, rows: string) => `${value} (${rows})`,
  variants: (values: string) => `${values} skrivs olika.`,
  ask: (into: string) => `Räkna dem som ${into}?`,
  reasons: {
    case: 'Bara stora bokstäver, mellanslag eller tecken skiljer.',
    spelling: 'Någon bokstav skiljer.',
    initials: 'Det ena kan vara en förkortning av det andra.',
    country: 'Samma land i andra ord.',
  },
  merge: 'Slå ihop',
  apart: 'Behåll isär',
  mergeAll: (count: number) => `Slå ihop alla ${count} där bara versaler och tecken skiljer`,
  misspelt: (value: string, rows: string, suggestion: string) =>
    `${value} (${rows}) ser felskrivet ut. Menas ${suggestion}?`,
  otherwiseIn: (value: string, rows: string, suggestion: string, column: string, file: string) =>
    `${value} (${rows}) står som ${suggestion} i ${column} i ${file}. Är det samma?`,
  change: (suggestion: string) => `Ändra till ${suggestion}`,
  letStand: 'Låt stå',
  said: (left: number) =>
    left === 0 ? 'Klart. Inget mer att ta ställning till här.' : `Klart. ${left} kvar här.`,
  decided: (count: number) => `${count} ${plural(count, 'beslut', 'beslut')} fattade`,
  merged: (from: string, into: string, column: string) => `${from} räknas som ${into} i ${column}`,
  keptApart: (one: string, other: string, column: string) => `${one} och ${other} hålls isär i ${column}`,

  duplicatesTitle: 'Samma kund på flera rader?',
  duplicatesFound: (groups: number, groupsText: string, rowsText: string) =>
    `${groupsText} ${plural(groups, 'kund står', 'kunder står')} kanske på flera rader (${rowsText} rader). De räknas var för sig tills du säger något annat.`,
  duplicatesMerged: (rows: number, rowsText: string, customersText: string) =>
    `${rowsText} ${plural(rows, 'rad går', 'rader går')} upp i andra. Listan får ${customersText}.`,
  applyAll: (count: number) => (count === 1 ? 'Gör som föreslås' : `Gör som föreslås med alla ${count}`),
  applied: 'Förslagen gäller. De går att ändra ett och ett.',
  signs: {
    id: 'Samma kundnummer',
    organisationNumber: 'Samma organisationsnummer',
    name: 'Samma namn',
  },
  personal: 'Samma personnummer, som inte visas',
  differing: (columns: string) => `Skiljer i ${columns}`,
  nothingDiffers: 'Raderna är likadana',
  severalSites: 'Samma organisationsnummer kan ha flera arbetsställen, som var för sig är en kund.',
  severalPlaces: 'Raderna gäller olika orter, så de kan vara olika kunder.',
  actionOf: (names: string) => `Vad som görs med ${names}`,
  actions: {
    keep: 'Räkna var för sig',
    sum: 'Slå ihop, summera beloppen',
    once: 'Slå ihop, räkna en gång',
  },
  suggestions: {
    keep: 'Förslag: räkna dem var för sig.',
    sum: 'Förslag: slå ihop dem och summera beloppen.',
    once: 'Förslag: slå ihop dem och räkna beloppen en gång. Det ser ut som samma rad två gånger.',
  },
  listed: (shown: string, all: string) => `De första ${shown} av ${all} visas.`,
};
