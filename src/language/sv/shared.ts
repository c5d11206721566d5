import { plural } from '../plural.ts';

export const shared = {
  eyebrow: 'Målkund',
  readOnly: 'Delad profil, bara för läsning. Inget sparas i den här webbläsaren om du inte behåller den.',
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
  keep: 'Behåll profilen',
  kept: 'Profilen är sparad i den här webbläsaren.',
  openKept: 'Öppna den',
  badTitle: 'Länken går inte att öppna',
  badHelp:
    'Be den som skickade länken att skicka den igen, helst som fil eller i ett vanligt mejl. Inget har ändrats hos dig.',
  toStart: 'Till startsidan',
  missing: 'Den här profilen finns inte i den här webbläsaren.',
};
