/* Invented company names: an invented place, a trade, a legal form. No place occurs twice, so no name does. */
import type { Random } from '../statistics/random.ts';
import type { Country, Industry } from './example-words.ts';

const beginnings = [
  'Aspma',
  'Brisk',
  'Djupes',
  'Eldan',
  'Fjolm',
  'Glimar',
  'Havred',
  'Iskul',
  'Jolmar',
  'Kvista',
  'Lumber',
  'Myrken',
  'Norvin',
  'Orrsi',
  'Pilka',
  'Rimfal',
  'Skymne',
  'Tranhe',
  'Ulvsta',
  'Vinbra',
  'Ydring',
  'Ängsla',
];
const endings = [
  'borg',
  'by',
  'dal',
  'fors',
  'gård',
  'hamn',
  'holm',
  'hult',
  'lund',
  'malm',
  'mo',
  'nor',
  'näs',
  'ryd',
  'sund',
  'torp',
  'udde',
  'vall',
  'vik',
  'ås',
];
const trades: Readonly<Record<Industry, readonly string[]>> = {
  it: ['Data', 'Systems', 'Kod', 'Nät', 'Moln', 'Digital'],
  bank: ['Finans', 'Spar', 'Kapital', 'Kredit'],
  food: ['Livs', 'Mejeri', 'Bageri', 'Kvarn'],
  telco: ['Tele', 'Mobil', 'Fiber'],
  manufacturing: ['Mekan', 'Verkstad', 'Plåt', 'Industri'],
  health: ['Vård', 'Klinik', 'Hälsa'],
  retail: ['Handel', 'Butik', 'Import'],
  construction: ['Bygg', 'Entreprenad', 'Anläggning'],
  transport: ['Frakt', 'Logistik', 'Åkeri'],
};
const legalForms: Readonly<Record<Country, string>> = {
  sweden: 'AB',
  norway: 'AS',
  denmark: 'ApS',
  finland: 'Oy',
  germany: 'GmbH',
};

/** 440 invented places in random order; each is to be used once. */
export function shufflePlaces(random: Random): string[] {
  return random.shuffle(beginnings.flatMap((beginning) => endings.map((ending) => beginning + ending)));
}

const leadBeginnings = [
  ...['Almby', 'Bränn', 'Dunker', 'Ekvall', 'Fageln', 'Grimme', 'Hedvin', 'Inglar', 'Junsel', 'Klöver'],
  ...['Lundre', 'Mossin', 'Näverö', 'Olvide', 'Plogma', 'Rossle', 'Säfra', 'Tallmo', 'Utvik', 'Vassbo'],
  ...['Yxhult', 'Åmosse', 'Älgsta', 'Örnfal', 'Hjorte'],
];

/** 500 other invented places, none of which a customer has. */
export function leadPlaces(): string[] {
  return leadBeginnings.flatMap((beginning) => endings.map((ending) => beginning + ending));
}

/** The name of a company at this place, in this trade and country. */
export function nameCompany(random: Random, place: string, industry: Industry, country: Country): string {
  const trade = random.pick(trades[industry].map((word) => [word, 1] as const));
  return `${place} ${trade} ${legalForms[country]}`;
}
