/*
 * Header names in the files that Swedish and other European companies bring, folded as by foldWords. `whole` words are
 * the entire header, best first; `within` may stand anywhere in it; `weak` are whole headers that mean much else too.
 */
import type { Role } from '../table/role.ts';

export interface RoleWords {
  readonly role: Role;
  readonly whole: readonly string[];
  readonly within?: readonly string[];
  readonly weak?: readonly string[];
}

export const roleWords: readonly RoleWords[] = [
  {
    role: 'name',
    whole: [
      ...['kundnamn', 'foretagsnamn', 'bolagsnamn', 'customer name', 'company name', 'account name'],
      ...[
        'client name',
        'organization name',
        'organisation name',
        'organisationsnamn',
        'kontonamn',
        'firmanamn',
      ],
      ...[
        'foretag',
        'bolag',
        'kund',
        'company',
        'customer',
        'client',
        'organization',
        'organisation',
        'konto',
      ],
      ...['account', 'firma', 'kundens namn', 'kunde', 'kundenavn', 'ftgnamn', 'business name'],
    ],
    within: ['kundnamn', 'foretagsnamn', 'company name', 'account name', 'customer name', 'client name'],
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
      ...['accountnumber', 'account id', 'company id', 'organization id', 'organisation id', 'client id'],
    ],
    weak: ['record id', 'id', 'nr'],
  },
  {
    role: 'metric',
    whole: [
      ...['licenser', 'antal licenser', 'licenses', 'licences', 'seats', 'antal platser', 'platser', 'users'],
      ...['anvandare', 'antal anvandare', 'number of users', 'number of seats', 'active users', 'user count'],
      ...['license count', 'licence count', 'subscription quantity', 'abonnemang', 'antal abonnemang'],
    ],
    within: ['licenser', 'anvandare', 'seats', 'licenses'],
    weak: ['quantity', 'qty', 'antal', 'kvantitet'],
  },
  {
    role: 'revenue',
    whole: [
      ...['fakturerat', 'fakturerat belopp', 'total revenue', 'total sales', 'total spend', 'total charges'],
      ...['total invoiced', 'invoiced', 'fakturering', 'ackoms', 'forsaljning', 'sales', 'gross sales'],
      ...['omsattning', 'revenue', 'arr', 'acv', 'tcv', 'mrr', 'intakt', 'intakter', 'charges', 'deal value'],
      ...['lifetime value', 'ltv', 'clv', 'kundvarde', 'ordervarde', 'avtalsvarde', 'kontraktsvarde'],
    ],
    within: [
      ...[
        'fakturerat',
        'recurring revenue',
        'aterkommande intakt',
        'aterkommande intakter',
        'kontraktsvarde',
      ],
      ...['contract value', 'total revenue', 'total spend', 'omsattning per kund', 'revenue from customer'],
      ...['betalar oss', 'betalt oss', 'pays us', 'paid us'],
    ],
    weak: ['amount', 'belopp', 'value', 'varde', 'close value', 'won value', 'scope', 'spend', 'summa'],
  },
  {
    role: 'margin',
    whole: [
      ...['tackningsgrad', 'tackningsbidrag', 'bruttomarginal', 'vinstmarginal', 'marginal', 'gross margin'],
      ...[
        'profit margin',
        'margin',
        'contribution margin',
        'gross profit',
        'profit',
        'bruttovinst',
        'tg',
        'tb',
      ],
      ...['tbbel', 'vinst', 'kundlonsamhet', 'lonsamhet'],
    ],
    within: ['tackningsgrad', 'tackningsbidrag', 'profit margin', 'gross margin', 'bruttomarginal'],
  },
  {
    role: 'daysToClose',
    whole: [
      ...['dagar till avslut', 'dagar till stangning', 'days to close', 'daystoclose', 'saljcykel'],
      ...['forsaljningscykel', 'sales cycle', 'time to close', 'affarscykel', 'ledtid'],
    ],
    within: ['dagar till avslut', 'days to close', 'saljcykel', 'sales cycle', 'forsaljningscykel'],
  },
  {
    role: 'customerSince',
    whole: [
      ...['kund sedan', 'customer since', 'kundstart', 'kund fran', 'became customer', 'member since'],
      ...['forsta order', 'forsta kop', 'first order', 'first purchase', 'avtalsstart', 'contract start'],
      ...[
        'startdatum',
        'start date',
        'signup date',
        'won time',
        'close date',
        'closedate',
        'stangningsdatum',
      ],
    ],
    within: ['kund sedan', 'customer since', 'first order', 'forsta order'],
    weak: [
      ...[
        'slutdatum',
        'closing date',
        'deal created',
        'create date',
        'created date',
        'created on',
        'created at',
      ],
      ...['skapad', 'skapad den', 'skapandedatum', 'registrerad', 'orderdatum', 'order date', 'created'],
    ],
  },
  {
    role: 'relationship',
    whole: [
      ...['tenure', 'manader som kund', 'ar som kund', 'months as customer', 'years as customer', 'kundtid'],
      ...[
        'relationslangd',
        'relationship length',
        'customer lifetime',
        'kundrelation',
        'kundrelation manader',
      ],
    ],
    within: ['som kund', 'as customer', 'tenure'],
  },
  {
    role: 'company.industry',
    whole: [
      ...['bransch', 'industry', 'sector', 'naringsgren', 'branche', 'vertical', 'sektor', 'bransch sni kod'],
      ...['sni', 'sni kod', 'branschkod', 'foretagskategori', 'verksamhet', 'industrycode', 'secteur'],
    ],
    within: ['bransch', 'industry', 'naringsgren', 'sni'],
  },
  {
    role: 'company.customerType',
    whole: [
      ...['kundtyp', 'typ av kund', 'customer type', 'account type', 'relationship type', 'relationstyp'],
      ...['kundkategori', 'customer category', 'kundkat', 'customertypecode'],
    ],
    weak: ['type', 'typ', 'relation'],
  },
  {
    role: 'company.employees',
    whole: [
      ...['antal anstallda', 'number of employees', 'no of employees', 'numberofemployees', 'employees'],
      ...['anstallda', 'antal medarbetare', 'medarbetare', 'headcount', 'company size', 'foretagsstorlek'],
      ...[
        'storleksklass',
        'storleksklass anstallda',
        'company nr of emp',
        'antal ansatte',
        'ansatte',
        'effectif',
      ],
    ],
    within: ['antal anstallda', 'employees', 'medarbetare'],
  },
  {
    role: 'company.country',
    whole: [
      ...['land', 'country', 'country region', 'land region', 'billing country', 'faktureringsland'],
      ...['company country', 'address 1 country region', 'address 1 country', 'mailing country', 'landkod'],
      ...['country code', 'office location', 'address1 country'],
    ],
    within: ['billing country', 'country region'],
  },
  {
    role: 'company.yearlyRevenue',
    whole: [
      ...['arlig omsattning', 'arsomsattning', 'annual revenue', 'annualrevenue', 'yearly revenue'],
      ...['company turnover', 'turnover', 'company revenue', 'nettoomsattning', 'arsintakt', 'arlig intakt'],
      ...['arliga intakter', 'omsattningsklass', 'arlig omsetning', 'arlig omsaetning', 'chiffre d affaires'],
    ],
    within: [
      ...['arlig omsattning', 'arsomsattning', 'annual revenue', 'nettoomsattning', 'bolagets omsattning'],
      ...['foretagets omsattning', 'kundens omsattning', 'omsattningsklass', 'annual turnover'],
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
    whole: ['roll', 'buying role', 'kopsroll', 'koparens roll', 'buyer role', 'beslutsroll', 'kjoperrolle'],
  },
  {
    role: 'buyer.jobTitle',
    whole: [
      ...[
        'jobbtitel',
        'job title',
        'jobtitle',
        'befattning',
        'contact title',
        'contact position',
        'yrkesroll',
      ],
      ...['titel', 'title', 'position', 'kontaktens titel', 'koparens titel'],
    ],
    within: ['job title', 'jobbtitel', 'befattning'],
  },
  { role: 'buyer.distanceToCeo', whole: ['avstand till vd', 'distance to ceo', 'steg till vd'] },
  { role: 'buyer.gender', whole: ['kon', 'gender', 'sex', 'kjonn', 'koparens kon'] },
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
