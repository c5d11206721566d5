/*
 * Header names in the files that Swedish and other European companies bring, folded as by foldWords. `whole` words are
 * the entire header, best first; `within` may stand anywhere in it; `usual` are whole headers that mean it in most
 * lists of customers; `weak` are whole headers that mean much else too.
 */
import type { Role } from '../table/role.ts';

export interface RoleWords {
  readonly role: Role;
  readonly whole: readonly string[];
  readonly within?: readonly string[];
  readonly usual?: readonly string[];
  readonly weak?: readonly string[];
}

/** Turnover without another word: what the customer pays, or what it turns over itself? Other columns tell. */
export const openTurnover: ReadonlySet<string> = new Set([
  ...['omsattning', 'revenue', 'revenues', 'intakt', 'intakter', 'turnover', 'omsetning', 'omsætning'],
]);

/** What is left of what the customer pays, as an amount rather than as a share. */
export const profitWords: readonly string[] = [
  ...['tackningsbidrag', 'tb', 'tbbel', 'bruttovinst', 'vinst', 'profit', 'gross profit', 'net profit'],
  ...['contribution', 'contribution margin', 'dekningsbidrag', 'dækningsbidrag', 'db', 'fortjeneste'],
];

/** Words that say that the customers, rather than we, earn it or employ them. */
export const companyTraitWords: readonly string[] = [
  ...['grundat', 'grundad', 'founded', 'year established', 'established', 'year founded', 'founding year'],
  ...['bolagsform', 'ownership', 'ticker symbol', 'sic code', 'sic', 'aktiekapital'],
];

export const roleWords: readonly RoleWords[] = [
  {
    role: 'name',
    whole: [
      ...['kundnamn', 'foretagsnamn', 'bolagsnamn', 'customer name', 'company name', 'account name'],
      ...['client name', 'organization name', 'organisation name', 'organisationsnamn', 'kontonamn'],
      ...['firmanamn', 'foretag', 'bolag', 'kund', 'company', 'customer', 'client', 'organization'],
      ...['organisation', 'konto', 'account', 'firma', 'kundens namn', 'kunde', 'kundenavn', 'ftgnamn'],
      ...['business name', 'firmenname', 'unternehmen', 'yritys', 'asiakas', 'firmanavn', 'virksomhed'],
    ],
    within: ['kundnamn', 'foretagsnamn', 'company name', 'account name', 'customer name', 'client name'],
    usual: ['associated company', 'associated company primary'],
    weak: ['namn', 'name', 'navn'],
  },
  {
    role: 'id',
    whole: [
      ...[
        'kundnr',
        'kundnummer',
        'kund nr',
        'kund nummer',
        'kund id',
        'kundid',
        'customer id',
        'customer no',
      ],
      ...['customer number', 'customernumber', 'customerid', 'kundnummer foretags id', 'account number'],
      ...['accountnumber', 'account id', 'accountid', 'company id', 'organization id', 'organisation id'],
      ...['client id', 'kundenr', 'kundenummer', 'kundennummer', 'asiakasnumero'],
    ],
    weak: ['record id', 'id', 'nr'],
  },
  {
    role: 'metric',
    whole: [
      ...['licenser', 'antal licenser', 'licenses', 'licences', 'seats', 'antal platser', 'platser', 'users'],
      ...['anvandare', 'antal anvandare', 'number of users', 'number of seats', 'active users', 'user count'],
      ...['license count', 'licence count', 'subscription quantity', 'abonnemang', 'antal abonnemang'],
      ...['number of licenses', 'number of licences', 'seat count', 'betalande anvandare'],
    ],
    within: ['licenser', 'anvandare', 'seats', 'licenses'],
    weak: ['quantity', 'qty', 'antal', 'kvantitet', 'storlek', 'kundstorlek', 'size', 'customer size'],
  },
  {
    role: 'revenue',
    whole: [
      ...['fakturerat', 'fakturerat belopp', 'total revenue', 'total sales', 'total spend', 'total charges'],
      ...['total invoiced', 'invoiced', 'fakturering', 'ackoms', 'forsaljning', 'sales', 'gross sales'],
      ...['omsattning', 'revenue', 'arr', 'acv', 'tcv', 'mrr', 'intakt', 'intakter', 'charges', 'deal value'],
      ...['lifetime value', 'ltv', 'clv', 'kundvarde', 'ordervarde', 'avtalsvarde', 'kontraktsvarde'],
      ...['nettoforsaljning', 'net sales', 'salg', 'myynti', 'orderbelopp', 'fakturabelopp', 'order total'],
      ...['affarsvarde', 'invoice total', 'invoiced amount', 'total amount', 'totalbelopp', 'turnover'],
      ...['revenues', 'omsetning', 'omsætning'],
    ],
    within: [
      ...['fakturerat', 'recurring revenue', 'aterkommande intakt', 'aterkommande intakter'],
      ...['kontraktsvarde', 'contract value', 'total revenue', 'total spend', 'omsattning per kund'],
      ...['revenue from customer', 'betalar oss', 'betalt oss', 'pays us', 'paid us'],
    ],
    weak: ['amount', 'belopp', 'value', 'varde', 'close value', 'won value', 'scope', 'spend', 'summa'],
  },
  {
    role: 'margin',
    whole: [
      ...['tackningsgrad', 'bruttomarginal', 'vinstmarginal', 'marginal', 'gross margin', 'profit margin'],
      ...['margin', 'tg', 'kundlonsamhet', 'lonsamhet', 'dekningsgrad', 'dækningsgrad', 'marge'],
    ],
    within: ['tackningsgrad', 'profit margin', 'gross margin', 'bruttomarginal', 'vinstmarginal'],
  },
  {
    role: 'daysToClose',
    whole: [
      ...['dagar till avslut', 'dagar till stangning', 'days to close', 'daystoclose', 'saljcykel'],
      ...['forsaljningscykel', 'sales cycle', 'time to close', 'affarscykel', 'ledtid', 'dager til lukking'],
    ],
    within: ['dagar till avslut', 'days to close', 'saljcykel', 'sales cycle', 'forsaljningscykel'],
  },
  {
    role: 'customerSince',
    whole: [
      ...['kund sedan', 'customer since', 'kundstart', 'kund fran', 'became customer', 'member since'],
      ...['forsta order', 'forsta kop', 'first order', 'first purchase', 'avtalsstart', 'contract start'],
      ...['became a customer', 'became a customer date', 'kunde siden', 'blev kund', 'first order date'],
      ...['forsta orderdatum', 'first invoice', 'forsta faktura', 'contract start date', 'kund sen'],
    ],
    within: ['kund sedan', 'customer since', 'first order', 'forsta order'],
    usual: [
      ...[
        'won time',
        'won date',
        'close date',
        'closedate',
        'closed on',
        'deal closed on',
        'stangningsdatum',
      ],
      ...['closing date', 'avslutningsdato', 'lukningsdato', 'startdatum', 'start date', 'signup date'],
      ...['sign up date', 'startdato', 'avtalsdatum', 'contract date'],
    ],
    weak: [
      ...[
        'slutdatum',
        'deal created',
        'create date',
        'createdate',
        'created date',
        'created on',
        'created at',
      ],
      ...['created time', 'skapad', 'skapad den', 'skapandedatum', 'registrerad', 'orderdatum', 'order date'],
      ...['orderdate', 'created', 'company date registrered', 'registration date', 'registreringsdatum'],
    ],
  },
  {
    role: 'relationship',
    whole: [
      ...['tenure', 'manader som kund', 'ar som kund', 'months as customer', 'years as customer', 'kundtid'],
      ...['relationslangd', 'relationship length', 'customer lifetime', 'kundrelation'],
      ...['kundrelation manader', 'kundlangd'],
    ],
    within: ['som kund', 'as customer', 'tenure'],
  },
  {
    role: 'company.industry',
    whole: [
      ...['bransch', 'industry', 'sector', 'naringsgren', 'branche', 'vertical', 'sektor', 'bransch sni kod'],
      ...['sni', 'sni kod', 'branschkod', 'foretagskategori', 'verksamhet', 'industrycode', 'secteur'],
      ...['bransje', 'branza', 'toimiala', 'industry code', 'nace', 'nace kode', 'branschgrupp'],
    ],
    within: ['bransch', 'industry', 'naringsgren', 'sni'],
  },
  {
    role: 'company.customerType',
    whole: [
      ...['kundtyp', 'typ av kund', 'customer type', 'account type', 'relationship type', 'relationstyp'],
      ...['kundkategori', 'customer category', 'kundkat', 'customertypecode', 'company type', 'kundgrupp'],
    ],
    weak: ['type', 'typ', 'relation'],
  },
  {
    role: 'company.employees',
    whole: [
      ...['antal anstallda', 'number of employees', 'no of employees', 'numberofemployees', 'employees'],
      ...['anstallda', 'antal medarbetare', 'medarbetare', 'headcount', 'company size', 'foretagsstorlek'],
      ...['storleksklass', 'storleksklass anstallda', 'company nr of emp', 'antal ansatte', 'ansatte'],
      ...['effectif', 'effectifs', 'employee count', 'mitarbeiter', 'anzahl mitarbeiter', 'medarbejdere'],
      ...['henkilosto', 'employee range', 'company headcount', 'antal anst', 'anst'],
    ],
    within: ['antal anstallda', 'employees', 'medarbetare'],
  },
  {
    role: 'company.country',
    whole: [
      ...['land', 'country', 'country region', 'land region', 'billing country', 'faktureringsland'],
      ...['company country', 'address 1 country region', 'address 1 country', 'mailing country', 'landkod'],
      ...['country code', 'office location', 'address1 country', 'country countrycode', 'countrycode'],
      ...['hq country', 'fakturaland', 'pays', 'maa'],
    ],
    within: ['billing country', 'country region'],
  },
  {
    role: 'company.yearlyRevenue',
    whole: [
      ...['arlig omsattning', 'arsomsattning', 'annual revenue', 'annualrevenue', 'yearly revenue'],
      ...['company turnover', 'annual turnover', 'company revenue', 'nettoomsattning', 'arsintakt'],
      ...['arlig intakt', 'arliga intakter', 'omsattningsklass', 'arlig omsetning', 'arlig omsætning'],
      ...['chiffre d affaires', 'bolagsomsattning', 'annual sales', 'jahresumsatz', 'liikevaihto'],
    ],
    within: [
      ...['arlig omsattning', 'arsomsattning', 'annual revenue', 'nettoomsattning', 'bolagets omsattning'],
      ...['foretagets omsattning', 'kundens omsattning', 'omsattningsklass', 'annual turnover'],
      ...['company turnover', 'company revenue', 'customer s revenue', 'customer s turnover'],
    ],
  },
  {
    role: 'company.marketPosition',
    whole: ['marknadsposition', 'market position', 'marknadsstallning'],
  },
  {
    role: 'company.growth',
    whole: ['tillvaxt', 'growth', 'tillvaxttakt', 'growth rate', 'omsattningstillvaxt', 'revenue growth'],
  },
  {
    role: 'buyer.role',
    whole: ['roll', 'buying role', 'kopsroll', 'koparens roll', 'buyer role', 'beslutsroll', 'kjøperrolle'],
  },
  {
    role: 'buyer.jobTitle',
    whole: [
      ...['jobbtitel', 'job title', 'jobtitle', 'befattning', 'contact title', 'contact position'],
      ...['yrkesroll', 'titel', 'title', 'position', 'kontaktens titel', 'koparens titel', 'stilling'],
      ...['stillingstittel', 'tittel', 'funktion'],
    ],
    within: ['job title', 'jobbtitel', 'befattning'],
  },
  { role: 'buyer.distanceToCeo', whole: ['avstand till vd', 'distance to ceo', 'steg till vd'] },
  { role: 'buyer.gender', whole: ['kon', 'gender', 'sex', 'kjonn', 'kjønn', 'koparens kon'] },
  { role: 'buyer.age', whole: ['alder', 'age', 'koparens alder'] },
  {
    role: 'buyer.education',
    whole: ['utbildning', 'utbildningsniva', 'education', 'education level', 'koparens utbildning'],
  },
  { role: 'buyer.personality', whole: ['personlighet', 'personality'] },
  { role: 'buyer.behaviour', whole: ['beteende', 'behaviour', 'behavior'] },
  { role: 'buyer.disc', whole: ['disc', 'disc profil', 'disc profile', 'disc farg'] },
  { role: 'buyer.drivers', whole: ['drivkraft', 'drivkrafter', 'drivers', 'motivation'] },
];
