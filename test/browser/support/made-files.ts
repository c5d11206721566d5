/* Made-up files that make the check screen ask and say all that it can, in both languages. */
import type { LanguageCode } from '../../../src/language/language-code.ts';

export interface MadeFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

function csv(name: string, rows: readonly (readonly (string | number)[])[], separator: string): MadeFile {
  const text = rows.map((row) => row.join(separator)).join('\n');
  return { name, mimeType: 'text/csv', buffer: Buffer.from(`${text}\n`) };
}

interface Wording {
  readonly separator: string;
  readonly registerName: string;
  readonly register: readonly string[];
  readonly dealsName: string;
  readonly deals: readonly string[];
  readonly outcomes: readonly [won: string, lost: string, unknown: string];
  readonly towns: readonly string[];
  readonly industries: readonly string[];
  readonly missing: string;
  readonly company: (index: number) => string;
}

const wordings: Record<LanguageCode, Wording> = {
  sv: {
    separator: ';',
    registerName: 'kunder.csv',
    register: [
      'Företag',
      'Org.nr',
      'Bransch',
      'Ort',
      'Anställda',
      'Omsättning',
      'Startdatum',
      'Belopp',
      'Valuta',
    ],
    dealsName: 'affärer.csv',
    deals: ['Affär', 'Företag', 'Status', 'Skapad', 'Stängd', 'Värde', 'Produkt'],
    outcomes: ['Vunnen', 'Förlorad', 'Zzz'],
    towns: ['Umeå', 'Luleå', 'Växjö'],
    industries: ['IT', 'Bygg', 'Livsmedel', 'it', 'Livsmedle'],
    missing: 'ca 500',
    company: (index) => `Bolaget ${letters(index)} AB`,
  },
  en: {
    separator: ',',
    registerName: 'customers.csv',
    register: [
      'Company',
      'Reg no',
      'Industry',
      'Town',
      'Employees',
      'Revenue',
      'Start date',
      'Amount',
      'Currency',
    ],
    dealsName: 'deals.csv',
    deals: ['Deal', 'Company', 'Status', 'Created', 'Closed', 'Value', 'Product'],
    outcomes: ['Won', 'Lost', 'Zzz'],
    towns: ['Leeds', 'York', 'Bath'],
    industries: ['IT', 'Retail', 'Technology', 'it', 'Technolgy'],
    missing: 'about 500',
    company: (index) => `The ${letters(index)} Company Ltd`,
  },
};

/** Names of which no two are near each other. */
function letters(index: number): string {
  const syllables = ['Alva', 'Berit', 'Cedo', 'Dunk', 'Fjell', 'Gryn', 'Hamn'];
  return `${syllables[index % 7] ?? ''}${syllables[(index * 3 + Math.floor(index / 7)) % 7] ?? ''}`;
}

/** One row a customer, with columns that can be meant in two ways, odd cells, variants, and a customer twice. */
export function doubtfulRegister(language: LanguageCode): MadeFile {
  const { separator, registerName, register, towns, industries, missing, company } = wordings[language];
  const rows = Array.from({ length: 42 }, (_, index) => [
    company(index === 41 ? 7 : index),
    `5560${10 + (index === 41 ? 7 : index)}-123${index % 10}`,
    industries[index % 9 === 0 ? 3 : index % 14 === 0 ? 4 : index % 3] ?? '',
    towns[(index === 41 ? 7 : index) % 3] ?? '',
    10 + index * 3,
    index % 11 === 3 ? missing : 1000 + index * 117,
    `0${1 + ((index * 2) % 9)}/0${1 + ((index * 5 + 3) % 7)}/2021`,
    200 + index * 13,
    index % 6 === 0 ? 'EUR' : 'SEK',
  ]);
  return csv(registerName, [register, ...rows], separator);
}

/** A register and deals: some lost, some open, one outcome unknown, one company spelt another way, one not there. */
export function registerAndDeals(language: LanguageCode): readonly [MadeFile, MadeFile] {
  const words = wordings[language];
  const { separator, register, deals, outcomes, towns, industries, company } = words;
  const customers = Array.from({ length: 20 }, (_, index) => [
    company(index),
    industries[index % 3] ?? '',
    towns[index % 3] ?? '',
    10 + index * 3,
  ]);
  const [name, , industry, town, employees] = register;
  const header = [name, industry, town, employees].map((text) => text ?? '');
  const [won, lost, unknown] = outcomes;
  const rows = Array.from({ length: 120 }, (_, index) => {
    const at = index % 17;
    const outcome = index % 5 === 1 ? lost : index % 29 === 3 ? unknown : won;
    const who =
      index === 50
        ? company(3)
            .toUpperCase()
            .replace(/ (AB|LTD)$/, '')
        : index === 60
          ? 'Qwerty'
          : company(at);
    const month = String(1 + (index % 9)).padStart(2, '0');
    const year = 2022 + (index % 3);
    return [
      `D${1000 + index}`,
      who,
      outcome,
      `${year}-${month}-02`,
      `${year}-${month}-${10 + (index % 18)}`,
      outcome === won ? (index === 70 ? -250 : 500 + index * 31) : '',
      `P${index % 4}`,
    ];
  });
  return [
    csv(words.registerName, [header, ...customers], separator),
    csv(words.dealsName, [deals, ...rows], separator),
  ];
}
