/* Words in headers, folded as by foldWords, that tell what sort of column it is apart from the roles. */

/** Our own people, other companies and deals: never the customer, its buyer or a trait of it. */
export const neverWords: readonly string[] = [
  ...[
    'owner',
    'ansvarig',
    'saljare',
    'kontoansvarig',
    'kundansvarig',
    'var referens',
    'assigned to',
    'creator',
  ],
  ...[
    'reports to',
    'parent account',
    'parent',
    'subsidiary of',
    'sales agent',
    'sales rep',
    'account manager',
  ],
  ...['responsible', 'opportunity name', 'deal name', 'affarsnamn', 'kundansvarig saljare', 'responsible id'],
  ...['contact name', 'contact person', 'primary contact', 'primar kontakt', 'kontaktperson', 'main contact'],
  ...['er referens', 'vd namn', 'first name', 'last name', 'fornamn', 'efternamn', 'full name', 'associated'],
  ...['saeljare', 'row checksum', 'modified by', 'skapad av', 'created by'],
];

/** Ways to reach a person or a door: left out unless the user wants them. */
export const contactWords: readonly string[] = [
  ...['email', 'e mail', 'e post', 'epost', 'mail', 'e postadress', 'epostadress', 'e mailadress', 'phone'],
  ...[
    'telefon',
    'telefonnummer',
    'tel',
    'mobil',
    'mobiltelefon',
    'mobilnummer',
    'mobile',
    'cellphone',
    'fax',
  ],
  ...['address', 'adress', 'address1', 'address2', 'adress1', 'adress2', 'gata', 'gatuadress', 'street'],
  ...['postadress', 'besoksadress', 'leveransadress', 'fakturaadress', 'personnummer', 'personnr', 'ssn'],
  ...['linkedin', 'twitter', 'facebook', 'skype'],
];
/** Places that an address column may name without being a street: "Address 1: Country/Region". */
export const placeWords: readonly string[] = [
  'country',
  'city',
  'land',
  'ort',
  'zip',
  'postal',
  'state',
  'region',
];

/** Organisation numbers identify a company, but a sole trader's is a personal number: text, and an id only if need be. */
export const organisationNumberWords: readonly string[] = [
  ...['org nr', 'orgnr', 'organisationsnummer', 'organisationsnr', 'org nummer', 'organisationsidentitet'],
  ...[
    'registrationno',
    'registration number',
    'company gov no',
    'organisation number',
    'organization number',
  ],
  ...['organisationsnummer personnummer', 'vat', 'vat number', 'momsreg nr', 'momsregnr', 'ico'],
];

/** Last words of headers whose digits are a code and no amount. */
export const codeWords: readonly string[] = [
  ...['id', 'nr', 'nummer', 'no', 'number', 'kod', 'code', 'key', 'zip', 'postnr', 'postnummer', 'phone'],
  ...['postal code', 'guid', 'uuid', 'rowid'],
];

/** Words that tell that a column holds dates, so that bare digits may be read as such. */
export const dateWords: readonly string[] = [
  ...['date', 'datum', 'dag', 'day', 'sedan', 'since', 'time', 'created', 'skapad', 'start', 'slut', 'fran'],
  ...[
    'kundstart',
    'startdatum',
    'slutdatum',
    'orderdatum',
    'stangningsdatum',
    'fakturadatum',
    'skapandedatum',
  ],
  ...['registrerad', 'avtalsstart', 'closedate', 'createdate', 'timestamp'],
];
