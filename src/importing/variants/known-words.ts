/* Words for industries and countries, to tell a misspelt one from one that is only rare. */
import { foldWords } from '../header-text.ts';

const industries: readonly string[] = [
  ...['technology', 'information technology', 'software', 'hardware', 'telecommunications', 'telecom'],
  ...['finance', 'financial services', 'banking', 'insurance', 'retail', 'wholesale', 'manufacturing'],
  ...['medical', 'healthcare', 'health care', 'pharmaceuticals', 'biotechnology', 'marketing', 'advertising'],
  ...[
    'media',
    'entertainment',
    'employment',
    'staffing',
    'recruitment',
    'services',
    'consulting',
    'education',
  ],
  ...['construction', 'real estate', 'transportation', 'logistics', 'automotive', 'aerospace', 'energy'],
  ...['utilities', 'agriculture', 'forestry', 'mining', 'chemicals', 'food', 'beverages', 'hospitality'],
  ...['restaurants', 'tourism', 'travel', 'government', 'public sector', 'nonprofit', 'legal services'],
  ...['accounting', 'engineering', 'electronics', 'consumer products', 'communications', 'security'],
  ...['tillverkning', 'tillverkningsindustri', 'industri', 'bygg', 'byggverksamhet', 'anläggning', 'handel'],
  ...['detaljhandel', 'partihandel', 'dagligvaruhandel', 'livsmedel', 'livsmedelsindustri', 'transport'],
  ...['transport och magasinering', 'logistik', 'åkeri', 'fastighet', 'fastigheter', 'fastighetsverksamhet'],
  ...['bank', 'finans', 'försäkring', 'redovisning', 'juridik', 'konsult', 'konsultverksamhet', 'teknik'],
  ...['teknikkonsult', 'bemanning', 'rekrytering', 'reklam', 'marknadsföring', 'kommunikation', 'utbildning'],
  ...[
    'vård',
    'vård och omsorg',
    'omsorg',
    'sjukvård',
    'hälsa',
    'läkemedel',
    'hotell',
    'restaurang',
    'turism',
  ],
  ...['hotell och restaurang', 'energi', 'miljö', 'jordbruk', 'skogsbruk', 'gruvor', 'kemi', 'fordon'],
  ...[
    'verkstad',
    'verkstadsindustri',
    'elektronik',
    'telekom',
    'informationsteknik',
    'programvara',
    'offentlig',
  ],
  ...['offentlig sektor', 'offentlig förvaltning', 'kommun', 'förening', 'säkerhet', 'städ', 'lokalvård'],
];

/** The languages in which lists name countries. */
const countryLanguages = ['en', 'sv', 'nb', 'da', 'fi', 'de'];
const suggestedLanguages: ReadonlySet<string> = new Set(['en', 'sv']);
const lastLetter = 26;

/** Industries, folded as by foldWords, with their spelling. */
export const knownIndustries: ReadonlyMap<string, string> = new Map(
  industries.map((word) => [foldWords(word), word]),
);

let countries: ReadonlyMap<string, KnownCountry> | null = null;

export interface KnownCountry {
  /** Two letters, ISO 3166-1. */
  readonly code: string;
  readonly spelling: string;
  /** In Swedish or English, so that it can be the suggestion for a misspelt one. */
  readonly isSuggested: boolean;
}

/** Names of countries in six languages, and their codes of two letters, folded as by foldWords. Made when first asked. */
export function knownCountries(): ReadonlyMap<string, KnownCountry> {
  countries ??= nameCountries();
  return countries;
}

/** Names in use that the CLDR data behind Intl does not have, by code. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  US: ['usa', 'us', 'united states of america', 'amerika'],
  GB: ['uk', 'great britain', 'england', 'storbritannien'],
  NL: ['holland', 'the netherlands'],
  KR: ['korea', 'south korea'],
  TR: ['turkey'],
  CI: ['ivory coast'],
  MK: ['macedonia'],
  MM: ['burma'],
  SZ: ['swaziland'],
  CV: ['cape verde'],
  IE: ['republic of ireland'],
  RU: ['russia', 'ryssland'],
  CZ: ['czech republic', 'tjeckiska republiken'],
  AE: ['uae'],
};

/** Codes of groups of countries, of no place, and of countries that are no more. */
const noCountries = new Set(
  'EU EZ UN ZZ QO XA XB UK SU DD YU FX BU TP ZR CS AN NT VD YD HV NH RH DY'.split(' '),
);

function nameCountries(): ReadonlyMap<string, KnownCountry> {
  const known = new Map<string, KnownCountry>();
  for (const language of countryLanguages) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of possibleCodes()) {
      const name = names.of(code);
      if (name === undefined || name === code) continue;
      const folded = foldWords(name);
      if (!known.has(folded)) {
        known.set(folded, { code, spelling: name, isSuggested: suggestedLanguages.has(language) });
      }
      known.set(code.toLowerCase(), { code, spelling: code, isSuggested: false });
    }
  }
  for (const [code, names] of Object.entries(otherNames)) {
    for (const name of names) known.set(name, { code, spelling: name, isSuggested: false });
  }
  return known;
}

function* possibleCodes(): Generator<string> {
  for (let first = 0; first < lastLetter; first++) {
    for (let second = 0; second < lastLetter; second++) {
      const code = String.fromCharCode(65 + first, 65 + second);
      if (!noCountries.has(code)) yield code;
    }
  }
}
