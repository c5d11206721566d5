import { plural } from '../plural.ts';

export const shared = {
  eyebrow: 'Målkund',
  readOnly: 'Delad profil, bara för läsning. Inget sparas i den här webbläsaren.',
  company: 'Företaget',
  buyer: 'Köparen',
  lines: 'Rader',
  among: (portion: string) => `${portion} bästa`,
  others: (share: string) => `${share} av alla andra`,
  noOthers: 'Inget att jämföra med',
  basis: (best: number, bestText: string, customers: string) =>
    `Byggd på ${plural(best, 'den bästa', `de ${bestText} bästa`)} av ${customers} kunder.`,
  chosenBy: {
    growth: 'Bäst är de som köpte snabbast.',
    profitability: 'Bäst är de med högst marginal.',
    loyalty: 'Bäst är de som har stannat längst.',
    columnHigh: (column: string) => `Bäst är de med högst ${column}.`,
    columnLow: (column: string) => `Bäst är de med lägst ${column}.`,
    mix: (goals: string) => `Bäst är de som står sig bäst när ${goals} vägs samman.`,
  },
  focus: (tier: string, share: string) => `De hör till era ${tier}, som ger ${share} av omsättningen.`,
  focusOnly: (tier: string) => `De hör till era ${tier}.`,
  mark: 'Strecket i en stapel visar alla andra kunder.',
  few: 'Färre än 10 bästa kunder: se profilen som en gissning att pröva.',
  make: 'Gör en egen målkundsprofil',
  print: 'Skriv ut',
  share: 'Dela länk',
  json: 'Spara som fil',
  back: 'Till studien',
  shareTitle: 'Dela profilen med en länk',
  shareWhat:
    'Länken innehåller hela profilen: namn, datum, raderna och hur många kunder de vilar på. Inga kunder, inga personer.',
  shareWho:
    'Den som har länken kan läsa den, och den som förmedlar den (mejl, chatt) ser den. Den går inte att ta tillbaka.',
  leftOut: (count: number) =>
    `${count} ${plural(count, 'rad vilar', 'rader vilar')} på färre än fem kunder och är inte med. Kryssa för dem som ändå ska med:`,
  copy: 'Kopiera länken',
  copied: 'Kopierad',
  link: 'Länken',
  length: (length: string) => `${length} tecken`,
  sizes: {
    everywhere: 'Kort nog för mejl och chatt.',
    most: 'Lång: en del mejlprogram kan klippa den. Spara som fil om den inte kommer fram.',
    'too-long': 'För lång för en länk. Korta texterna, eller spara som fil.',
  },
  badTitle: 'Länken går inte att öppna',
  badHelp:
    'Be den som skickade länken att skicka den igen, helst som fil eller i ett vanligt mejl. Inget har ändrats hos dig.',
  toStart: 'Till startsidan',
  missing: 'Den här profilen finns inte i den här webbläsaren.',
};
