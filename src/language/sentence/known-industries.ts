/*
 * Industries that we have words for, in both languages: how they are written in customer lists, and what companies in
 * them are called. An industry that is not here is said as it is written.
 */
export const industryKeys = [
  'it',
  'bank',
  'insurance',
  'finance',
  'food',
  'telecom',
  'manufacturing',
  'health',
  'retail',
  'wholesale',
  'construction',
  'transport',
  'energy',
  'consulting',
  'media',
  'property',
  'hospitality',
  'education',
  'farming',
  'chemistry',
  'vehicles',
  'law',
  'staffing',
] as const;
export type IndustryKey = (typeof industryKeys)[number];

interface Industry {
  /** As people write it, in small letters. */
  readonly written: string;
  /** What companies of the industry are called in a sentence. */
  readonly sv: string;
  readonly en: string;
}

const industries: Readonly<Record<IndustryKey, Industry>> = {
  it: {
    written: 'it|data|software|programvara|mjukvara|saas|it-tjänster|it services|it och data|technology|tech',
    sv: 'IT-företag',
    en: 'IT companies',
  },
  bank: { written: 'bank|banker|banking|banks', sv: 'banker', en: 'banks' },
  insurance: {
    written: 'försäkring|försäkringar|insurance',
    sv: 'försäkringsbolag',
    en: 'insurance companies',
  },
  finance: {
    written: 'finans|finance|financial services|finansiella tjänster|bank och finans|banking and finance',
    sv: 'finansföretag',
    en: 'finance companies',
  },
  food: {
    written: 'livsmedel|mat|food|food and beverage|mat och dryck',
    sv: 'livsmedelsföretag',
    en: 'food companies',
  },
  telecom: {
    written: 'telco|telekom|telecom|telecommunications|telekommunikation',
    sv: 'telekomföretag',
    en: 'telecom companies',
  },
  manufacturing: {
    written: 'tillverkning|industri|tillverkande industri|manufacturing|industry|verkstad|verkstadsindustri',
    sv: 'tillverkande företag',
    en: 'manufacturers',
  },
  health: {
    written: 'vård|hälsa|sjukvård|vård och omsorg|hälsovård|health|health care|healthcare',
    sv: 'vårdföretag',
    en: 'health care companies',
  },
  retail: {
    written: 'handel|detaljhandel|retail|e-handel|e-commerce',
    sv: 'handelsföretag',
    en: 'retailers',
  },
  wholesale: { written: 'partihandel|grossist|wholesale', sv: 'grossister', en: 'wholesalers' },
  construction: {
    written: 'bygg|byggnad|byggindustri|construction',
    sv: 'byggföretag',
    en: 'construction companies',
  },
  transport: {
    written: 'transport|transporter|logistik|logistics|transport och logistik|åkeri|transportation',
    sv: 'transportföretag',
    en: 'transport companies',
  },
  energy: { written: 'energi|el|energy|utilities', sv: 'energiföretag', en: 'energy companies' },
  consulting: {
    written: 'konsult|konsulter|konsulttjänster|konsultverksamhet|consulting|consultancy',
    sv: 'konsultföretag',
    en: 'consultancies',
  },
  media: {
    written: 'media|medier|reklam|media and advertising|advertising',
    sv: 'medieföretag',
    en: 'media companies',
  },
  property: {
    written: 'fastighet|fastigheter|real estate|property',
    sv: 'fastighetsbolag',
    en: 'property companies',
  },
  hospitality: {
    written: 'hotell och restaurang|hotell|restaurang|besöksnäring|hospitality|hotels',
    sv: 'hotell och restauranger',
    en: 'hotels and restaurants',
  },
  education: { written: 'utbildning|skola|education', sv: 'utbildningsföretag', en: 'education companies' },
  farming: {
    written: 'jordbruk|lantbruk|skogsbruk|jord- och skogsbruk|agriculture|farming|forestry',
    sv: 'lant- och skogsbruk',
    en: 'farming and forestry companies',
  },
  chemistry: {
    written: 'kemi|läkemedel|chemicals|pharma|pharmaceuticals',
    sv: 'kemi- och läkemedelsföretag',
    en: 'chemical and pharmaceutical companies',
  },
  vehicles: { written: 'fordon|bil|bilar|automotive', sv: 'fordonsföretag', en: 'vehicle companies' },
  law: { written: 'juridik|advokat|legal|law', sv: 'juristbyråer', en: 'law firms' },
  staffing: {
    written: 'bemanning|rekrytering|staffing|recruitment',
    sv: 'bemanningsföretag',
    en: 'staffing companies',
  },
};

const keyOfWord = new Map<string, IndustryKey>(
  industryKeys.flatMap((key) => industries[key].written.split('|').map((word) => [word, key] as const)),
);

/** The industry that a word stands for; null for words that we do not know. */
export function industryOf(word: string): IndustryKey | null {
  return keyOfWord.get(word.trim().toLowerCase()) ?? null;
}

/** What companies of an industry are called: "IT-företag"; null for an industry that we do not know. */
export function companiesOf(word: string, language: 'sv' | 'en'): string | null {
  const key = industryOf(word);
  return key === null ? null : industries[key][language];
}
