/*
 * What our usual industries, and sorts of job titles, are called where people search for companies: LinkedIn's own names
 * of industries (its second list, from 2022), of seniority levels and of functions, and Statistics Sweden's SNI 2007.
 */
import type { IndustryKey } from '../../../language/sentence/known-industries.ts';
import type { TitleArea, TitleLevel } from '../../../method/job-title.ts';

interface IndustryNames {
  readonly linkedIn: readonly string[];
  /** Code and name, in Swedish as the register has them. */
  readonly sni: readonly string[];
}

export const industryNames: Readonly<Record<IndustryKey, IndustryNames>> = {
  it: {
    linkedIn: [
      'Software Development',
      'IT Services and IT Consulting',
      'Technology, Information and Internet',
    ],
    sni: ['62 Dataprogrammering, datakonsultverksamhet o.d.', '58.2 Utgivning av programvara'],
  },
  bank: {
    linkedIn: ['Banking'],
    sni: ['64 Finansiella tjänster utom försäkring och pensionsfondsverksamhet'],
  },
  insurance: {
    linkedIn: ['Insurance'],
    sni: [
      '65 Försäkring, återförsäkring och pensionsfondsverksamhet utom obligatorisk socialförsäkring',
      '66 Stödtjänster till finansiella tjänster och försäkring',
    ],
  },
  finance: {
    linkedIn: ['Financial Services'],
    sni: [
      '64 Finansiella tjänster utom försäkring och pensionsfondsverksamhet',
      '66 Stödtjänster till finansiella tjänster och försäkring',
    ],
  },
  food: {
    linkedIn: ['Food and Beverage Manufacturing', 'Food and Beverage Services'],
    sni: ['10 Livsmedelsframställning', '11 Framställning av drycker'],
  },
  telecom: { linkedIn: ['Telecommunications'], sni: ['61 Telekommunikation'] },
  manufacturing: {
    linkedIn: ['Manufacturing', 'Industrial Machinery Manufacturing', 'Machinery Manufacturing'],
    sni: [
      '25 Tillverkning av metallvaror utom maskiner och apparater',
      '28 Tillverkning av övriga maskiner',
      'C (10–33) Tillverkning, hela avdelningen',
    ],
  },
  health: {
    linkedIn: ['Hospitals and Health Care', 'Medical Practices'],
    sni: ['86 Hälso- och sjukvård', '87 Vård och omsorg med boende', '88 Öppna sociala insatser'],
  },
  retail: { linkedIn: ['Retail'], sni: ['47 Detaljhandel utom med motorfordon och motorcyklar'] },
  wholesale: { linkedIn: ['Wholesale'], sni: ['46 Parti- och provisionshandel utom med motorfordon'] },
  construction: {
    linkedIn: ['Construction', 'Civil Engineering'],
    sni: ['41 Byggande av hus', '42 Anläggningsarbeten', '43 Specialiserad bygg- och anläggningsverksamhet'],
  },
  transport: {
    linkedIn: ['Transportation, Logistics, Supply Chain and Storage', 'Truck Transportation'],
    sni: ['49 Landtransport; transport i rörsystem', '52 Magasinering och stödtjänster till transport'],
  },
  energy: { linkedIn: ['Utilities'], sni: ['35 Försörjning av el, gas, värme och kyla'] },
  consulting: {
    linkedIn: ['Business Consulting and Services'],
    sni: ['70 Verksamheter som utövas av huvudkontor; konsulttjänster till företag'],
  },
  media: {
    linkedIn: ['Advertising Services', 'Broadcast Media Production and Distribution', 'Media Production'],
    sni: [
      '73 Reklam och marknadsundersökning',
      '58 Förlagsverksamhet',
      '60 Planering och sändning av program',
    ],
  },
  property: { linkedIn: ['Real Estate'], sni: ['68 Fastighetsverksamhet'] },
  hospitality: {
    linkedIn: ['Hospitality', 'Restaurants'],
    sni: ['55 Hotell- och logiverksamhet', '56 Restaurang-, catering- och barverksamhet'],
  },
  education: { linkedIn: ['Education', 'Higher Education'], sni: ['85 Utbildning'] },
  farming: {
    linkedIn: ['Farming', 'Forestry and Logging'],
    sni: ['01 Jordbruk och jakt samt service i anslutning härtill', '02 Skogsbruk'],
  },
  chemistry: {
    linkedIn: ['Chemical Manufacturing', 'Pharmaceutical Manufacturing'],
    sni: [
      '20 Tillverkning av kemikalier och kemiska produkter',
      '21 Tillverkning av farmaceutiska basprodukter och läkemedel',
    ],
  },
  vehicles: {
    linkedIn: ['Motor Vehicle Manufacturing'],
    sni: [
      '29 Tillverkning av motorfordon, släpfordon och påhängsvagnar',
      '45 Handel samt reparation av motorfordon och motorcyklar',
    ],
  },
  law: {
    linkedIn: ['Law Practice', 'Legal Services'],
    sni: ['69 Juridisk och ekonomisk konsultverksamhet'],
  },
  staffing: {
    linkedIn: ['Staffing and Recruiting'],
    sni: ['78 Arbetsförmedling, bemanning och andra personalrelaterade tjänster'],
  },
};

/** As LinkedIn writes them; in the order of `sizeBands('linkedin')`. */
export const headcounts = [
  '1-10',
  '11-50',
  '51-200',
  '201-500',
  '501-1,000',
  '1,001-5,000',
  '5,001-10,000',
  '10,001+',
] as const;

export const seniorities: Readonly<Record<TitleLevel, readonly string[]>> = {
  owner: ['Owner / Partner', 'CXO'],
  executive: ['CXO', 'Vice President', 'Director'],
  head: ['Director', 'Experienced Manager'],
  lead: ['Experienced Manager', 'Entry Level Manager', 'Senior'],
  specialist: ['Senior', 'Entry Level'],
};

/** null where LinkedIn has no function that fits. */
export const functions: Readonly<Record<TitleArea, string | null>> = {
  general: null,
  it: 'Information Technology',
  finance: 'Finance',
  purchasing: 'Purchasing',
  sales: 'Sales',
  marketing: 'Marketing',
  operations: 'Operations',
  production: 'Operations',
  technology: 'Engineering',
  hr: 'Human Resources',
  logistics: 'Operations',
  quality: 'Quality Assurance',
  service: 'Customer Success and Support',
  legal: 'Legal',
  admin: 'Administrative',
};
