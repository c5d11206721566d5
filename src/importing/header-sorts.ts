/* Words in headers, folded as by foldWords, that tell what sort of column it is apart from the roles. */

/** Our own people, other companies, deals and remarks: never the customer, its buyer or a trait of it. */
export const neverWords: readonly string[] = [
  ...[
    'owner',
    'ownerid',
    'agare',
    'foretagsagare',
    'kontoagare',
    'kontaktagare',
    'affarsagare',
    'eier',
    'ejer',
  ],
  ...['ansvarig', 'saljare', 'saeljare', 'kontoansvarig', 'kundansvarig', 'saljansvarig', 'handlaggare'],
  ...['responsible', 'responsible id', 'assigned to', 'tilldelad', 'creator', 'created by', 'skapad av'],
  ...['modified by', 'andrad av', 'sales agent', 'sales rep', 'salesperson', 'seller', 'account manager'],
  ...['account executive', 'var referens', 'var ref', 'our reference', 'selger', 'saelger', 'vertriebler'],
  ...['reports to', 'rapporterar till', 'parent account', 'parent', 'parentcustomerid', 'subsidiary of'],
  ...['moderbolag', 'koncern', 'opportunity name', 'deal name', 'dealname', 'affarsnamn', 'affarsmojlighet'],
  ...['associated contact', 'associated contacts', 'associated deal', 'associated company ids'],
  ...['contact name', 'contact person', 'contact person id', 'primary contact', 'primarycontactid'],
  ...['primar kontakt', 'primar kontaktperson', 'kontaktperson', 'kontaktpersoner', 'kontaktnamn'],
  ...['main contact', 'main contact id', 'er referens', 'er ref', 'your reference', 'vd namn', 'ceo name'],
  ...['first name', 'last name', 'firstname', 'lastname', 'fornamn', 'efternamn', 'full name', 'fullname'],
  ...['middle name', 'salutation', 'row checksum', 'do not modify', 'andra inte', 'expected revenue'],
  ...['forecasted', 'weighted value', 'next step'],
];

/** The same, when they are the whole header. */
export const neverWholeWords: readonly string[] = [
  ...['contact', 'contacts', 'kontakt', 'kontakter', 'attention', 'att'],
  ...['kommentar', 'kommentarer', 'comment', 'comments', 'beskrivning', 'description', 'note', 'notes'],
  ...['anteckning', 'anteckningar', 'notering', 'noteringar', 'ovrigt', 'salesman', 'rep', 'csm'],
  ...[
    'text',
    'rubrik',
    'subject',
    'amne',
    'historik',
    'history',
    'message',
    'meddelande',
    'remark',
    'remarks',
  ],
  ...[
    'manager',
    'sales manager',
    'saljchef',
    'forsaljningschef',
    'regional manager',
    'sales team',
    'saljteam',
  ],
  ...['currency', 'valuta', 'valutakod', 'currency code', 'currency iso code', 'currency of value'],
  ...['amount currency', 'valutakode'],
];

/** Ways to reach a person or a door: left out unless the user wants them. */
export const contactWords: readonly string[] = [
  ...[
    'email',
    'e mail',
    'e post',
    'epost',
    'mail',
    'e postadress',
    'epostadress',
    'e mailadress',
    'emailadress',
  ],
  ...['phone', 'telefon', 'telefonnummer', 'telefonnr', 'tel', 'tlf', 'mobil', 'mobiltelefon', 'mobilnummer'],
  ...['mobile', 'cellphone', 'mbtel', 'fax', 'website', 'web site', 'hemsida', 'webbplats', 'url', 'domain'],
  ...['domain name', 'doman', 'address', 'adress', 'adresse', 'gata', 'gatuadress', 'street'],
  ...[
    'postadress',
    'postadr',
    'postaladdress',
    'potstaladdress',
    'visitingaddress',
    'besoksadress',
    'besoek',
  ],
  ...['leveransadress', 'fakturaadress', 'personnummer', 'personnr', 'ssn', 'fodselsnummer', 'cpr'],
  ...['samordningsnummer', 'personal identity number', 'henkilotunnus', 'hetu', 'fodselsnr', 'cpr nr', 'pnr'],
  ...['linkedin', 'linked in', 'twitter', 'facebook', 'skype', 'instagram'],
];

/** Places that an address column may name without being a street: "Address 1: Country/Region". */
export const placeWords: readonly string[] = [
  ...['country', 'city', 'land', 'ort', 'stad', 'kommun', 'zip', 'postal', 'postnummer', 'state', 'region'],
  ...['lan', 'county', 'province'],
];

/** Organisation numbers identify a company, but a sole trader's is a personal number: text, and an id only if need be. */
export const organisationNumberWords: readonly string[] = [
  ...[
    'org nr',
    'orgnr',
    'org no',
    'organisationsnummer',
    'organisationsnr',
    'org nummer',
    'organisasjonsnummer',
  ],
  ...['organisationsidentitet', 'registrationno', 'registration number', 'company registration number'],
  ...['company gov no', 'organisation number', 'organization number', 'organisationnumber', 'cvr', 'cvr nr'],
  ...['vat', 'vat number', 'momsreg nr', 'momsregnr', 'moms reg nr', 'ico', 'y tunnus', 'siren', 'siret'],
];

/** Last words of headers whose digits are a code and no amount. */
export const codeWords: readonly string[] = [
  ...['id', 'nr', 'nummer', 'no', 'number', 'kod', 'code', 'key', 'zip', 'postnr', 'postnummer', 'phone'],
  ...[
    'postal code',
    'postalcode',
    'zipcode',
    'postalzipcode',
    'guid',
    'uuid',
    'rowid',
    'titelid',
    'kontaktid',
  ],
  ...['parid', 'besokspostnummer', 'kundrbtnr', 'landkod'],
];

/** Words that tell that a column holds dates, so that bare digits may be read as such. */
export const dateWords: readonly string[] = [
  ...['date', 'datum', 'dag', 'day', 'sedan', 'since', 'time', 'created', 'skapad', 'start', 'slut', 'fran'],
  ...['kundstart', 'startdatum', 'slutdatum', 'orderdatum', 'stangningsdatum', 'fakturadatum'],
  ...['skapandedatum', 'registrerad', 'avtalsstart', 'closedate', 'createdate', 'timestamp', 'orderdate'],
  ...['dato', 'avslutningsdato', 'lukningsdato', 'opprettet', 'oprettet'],
];
