/*
 * Header names of deals, orders and invoices in Swedish, English, Norwegian, Danish, Finnish and German, folded as by
 * foldWords. `whole` words are the entire header, best first; `within` may stand anywhere in it.
 */
import type { RowRole } from '../../table/role.ts';

export interface RowWords {
  readonly role: RowRole;
  readonly whole: readonly string[];
  readonly within?: readonly string[];
}

/** Forecasts, plans and sums that are not what a row brought in; and dates that only were expected. */
export const plannedWords: readonly string[] = [
  ...['expected', 'forecast', 'forecasted', 'weighted', 'estimated', 'planned', 'probability', 'forvantad'],
  ...['forvantat', 'beraknad', 'beraknat', 'viktat', 'prognos', 'planerad', 'sannolikhet', 'erwartet'],
  ...['forventet', 'odotettu', 'required', 'due', 'forfallodatum', 'forfaller', 'forfall', 'falligkeit'],
  ...['erapaiva', 'last activity', 'senaste aktivitet', 'modified', 'andrad', 'updated', 'uppdaterad'],
];

/** Amounts with tax in them; the amount without it is preferred. */
export const grossWords: readonly string[] = ['inkl', 'incl', 'including', 'gross', 'brutto', 'sis'];

export const rowWords: readonly RowWords[] = [
  {
    role: 'customerId',
    whole: [
      ...['kundnr', 'kundnummer', 'kund nr', 'kund nummer', 'kund id', 'kundid', 'customer id', 'customerid'],
      ...['customer no', 'customer nr', 'customer number', 'customernumber', 'customer code', 'cust id'],
      ...['account id', 'accountid', 'account number', 'company id', 'companyid', 'organization id'],
      ...['organisation id', 'client id', 'client number', 'buyer id', 'kundkod', 'associated company id'],
      ...['associated company ids', 'kunde id', 'kunde nr', 'kundenr', 'kundenummer', 'kunden nr'],
      ...['kundennummer', 'kundennr', 'debitor nr', 'debitornr', 'debitorennummer', 'debitor', 'debtor'],
      ...['asiakasnumero', 'asiakasnro', 'asiakastunnus', 'asiakas id', 'organisationsnummer', 'orgnr'],
      ...['org nr', 'organisasjonsnummer', 'cvr', 'cvr nr', 'y tunnus'],
    ],
    within: ['customer id', 'kundnummer', 'kundnr'],
  },
  {
    role: 'customerName',
    whole: [
      ...['kundnamn', 'kund namn', 'customer name', 'company name', 'account name', 'client name', 'kund'],
      ...['kundens namn', 'customer', 'account', 'company', 'client', 'organization', 'organisation'],
      ...['organization name', 'organisation name', 'foretag', 'foretagsnamn', 'bolag', 'bolagsnamn'],
      ...['konto', 'kontonamn', 'kopare', 'buyer', 'associated company', 'associated company primary'],
      ...['kunde', 'kundenavn', 'kunde navn', 'firma', 'firmanavn', 'virksomhed', 'selskap', 'bedrift'],
      ...['kundenname', 'unternehmen', 'auftraggeber', 'asiakas', 'asiakkaan nimi', 'yritys'],
      ...['yrityksen nimi', 'bill to', 'bill to name', 'sold to', 'fakturamottagare', 'bestallare'],
    ],
    within: ['kundnamn', 'customer name', 'company name', 'account name'],
  },
  {
    role: 'deal',
    whole: [
      ...['order id', 'orderid', 'ordernr', 'ordernummer', 'order nr', 'order number', 'order no', 'deal id'],
      ...['opportunity id', 'affars id', 'affarsid', 'fakturanr', 'fakturanummer', 'faktura nr'],
      ...['invoice number', 'invoice no', 'invoice nr', 'invoice id', 'ordrenr', 'ordre nr', 'ordrenummer'],
      ...['tilbudsnr', 'rechnungsnummer', 'rechnungsnr', 'rechnung nr', 'auftragsnummer', 'auftragsnr'],
      ...['bestellnummer', 'belegnummer', 'laskunumero', 'laskun numero', 'tilausnumero', 'verifikationsnr'],
      ...['transaction id', 'kvittonr', 'offertnr', 'quote number', 'deal name', 'opportunity name'],
      ...['affarsnamn', 'opportunity', 'deal', 'affar', 'order', 'faktura', 'invoice', 'record id', 'id'],
    ],
  },
  {
    role: 'outcome',
    whole: [
      ...['deal stage', 'dealstage', 'deal status', 'affarsfas', 'affarsstatus', 'stage', 'stage name'],
      ...['fas', 'outcome', 'utfall', 'resultat', 'result', 'won lost', 'vunnen forlorad', 'status'],
      ...['opportunity stage', 'pipeline stage', 'businessstatus', 'order status', 'orderstatus'],
      ...['invoice status', 'fakturastatus', 'steg', 'phase', 'verkaufsphase', 'tilstand', 'trinn', 'trin'],
      ...['vaihe', 'tila', 'ergebnis', 'salgsfase', 'lage'],
    ],
    within: ['deal stage', 'affarsfas', 'deal status'],
  },
  {
    role: 'opened',
    whole: [
      ...['engage date', 'deal created', 'oppnad', 'opened', 'open date', 'opened date', 'opened on'],
      ...['created date', 'create date', 'createdate', 'created on', 'created at', 'date created'],
      ...['created', 'skapad', 'skapad den', 'skapad datum', 'skapandedatum', 'added on', 'added at'],
      ...['startdatum', 'start date', 'lead date', 'first contact', 'forsta kontakt', 'offertdatum'],
      ...['quote date', 'opprettet', 'opprettet dato', 'opprettelsesdato', 'oprettet', 'oprettelsesdato'],
      ...['erstellt', 'erstellt am', 'erstelldatum', 'erstellungsdatum', 'luotu', 'luontipaiva'],
      ...['avattu', 'angebotsdatum', 'tilbudsdato'],
    ],
  },
  {
    role: 'closed',
    whole: [
      ...['close date', 'closedate', 'closed date', 'closed on', 'deal closed', 'deal closed on', 'won time'],
      ...['won date', 'stangningsdatum', 'avslutsdatum', 'slutdatum', 'closing date', 'closed', 'stangd'],
      ...['avslutad', 'avslutat', 'vunnen datum', 'vunnen den', 'affarsdatum', 'actual close date'],
      ...['signed', 'signed date', 'signerad', 'avtalsdatum', 'contract date', 'lukkedato', 'lukket'],
      ...['avsluttet', 'avslutningsdato', 'lukningsdato', 'afsluttet', 'abschlussdatum'],
      ...['abgeschlossen am', 'abgeschlossen', 'paatospaiva', 'sulkemispaiva', 'suljettu'],
    ],
  },
  {
    role: 'date',
    whole: [
      ...['order date', 'orderdatum', 'orderdate', 'invoice date', 'fakturadatum', 'faktura datum'],
      ...['purchase date', 'kopdatum', 'inkopsdatum', 'transaction date', 'transaktionsdatum', 'date'],
      ...['datum', 'bokforingsdatum', 'ordredato', 'fakturadato', 'dato', 'bestelldatum'],
      ...['rechnungsdatum', 'auftragsdatum', 'tilauspaiva', 'laskupaiva', 'laskutuspaiva', 'paivamaara'],
      ...['pvm', 'belegdatum', 'delivery date', 'leveransdatum', 'ship date', 'shipped date'],
    ],
  },
  {
    role: 'amount',
    whole: [
      ...['net amount', 'nettobelopp', 'line total', 'line amount', 'radsumma', 'radbelopp', 'deal value'],
      ...['close value', 'won value', 'amount', 'belopp', 'order value', 'ordervarde', 'order total'],
      ...['orderbelopp', 'ordersumma', 'invoice amount', 'fakturabelopp', 'invoice total', 'fakturerat'],
      ...['fakturerat belopp', 'affarsvarde', 'avtalsvarde', 'contract value', 'kontraktsvarde', 'acv'],
      ...['tcv', 'arr', 'mrr', 'net sales', 'nettoforsaljning', 'sales', 'forsaljning', 'revenue'],
      ...[
        'omsattning',
        'intakt',
        'total amount',
        'totalbelopp',
        'total price',
        'totalpris',
        'extended price',
      ],
      ...['value', 'varde', 'summa', 'netto', 'total', 'totalt', 'scope', 'beløp', 'beløb', 'nettobeløp'],
      ...['nettobeløb', 'ordreverdi', 'ordreværdi', 'omsetning', 'omsætning', 'salg', 'sum', 'verdi'],
      ...['værdi', 'betrag', 'nettobetrag', 'rechnungsbetrag', 'auftragswert', 'umsatz', 'wert', 'summe'],
      ...['myynti', 'liikevaihto', 'arvo', 'loppusumma', 'summa eur', 'yhteensa'],
    ],
    within: ['deal value', 'fakturabelopp', 'net amount', 'line total', 'fakturerat'],
  },
  {
    role: 'profit',
    whole: [
      ...['profit', 'vinst', 'tackningsbidrag', 'tb', 'tbbel', 'bruttovinst', 'gross profit', 'bidrag'],
      ...['contribution margin', 'contribution', 'resultatbidrag', 'dekningsbidrag', 'dækningsbidrag', 'db'],
      ...['fortjeneste', 'bruttofortjeneste', 'deckungsbeitrag', 'rohertrag', 'gewinn', 'kate'],
      ...['myyntikate'],
    ],
    within: ['tackningsbidrag', 'gross profit'],
  },
  {
    role: 'cost',
    whole: [
      ...['cost', 'costs', 'total cost', 'kostnad', 'kostnader', 'total kostnad', 'varukostnad', 'cogs'],
      ...['cost of goods sold', 'sjalvkostnad', 'inkopskostnad', 'omkostning', 'omkostninger'],
      ...['vareforbruk', 'vareforbrug', 'kosten', 'wareneinsatz', 'kustannus', 'kustannukset'],
    ],
  },
  {
    role: 'marginShare',
    whole: [
      ...['tackningsgrad', 'tg', 'profit margin', 'gross margin', 'bruttomarginal', 'vinstmarginal'],
      ...['margin', 'marginal', 'margin %', 'tg %', 'dekningsgrad', 'dækningsgrad', 'marge'],
      ...['deckungsgrad', 'kateprosentti', 'kate %'],
    ],
    within: ['tackningsgrad'],
  },
  {
    role: 'quantity',
    whole: [
      ...['licenser', 'antal licenser', 'licenses', 'licences', 'seats', 'antal anvandare', 'anvandare'],
      ...['number of seats', 'number of users', 'users', 'platser', 'quantity', 'qty', 'antal', 'kvantitet'],
      ...['units', 'units sold', 'antall', 'mængde', 'menge', 'anzahl', 'stuck', 'maara', 'kpl'],
      ...['subscription quantity', 'lisenser', 'licenser antal', 'lizenzen', 'lisenssit', 'volym', 'volume'],
    ],
  },
  {
    role: 'price',
    whole: [
      ...['unit price', 'unitprice', 'a pris', 'apris', 'styckpris', 'pris st', 'pris per st', 'enhetspris'],
      ...['price each', 'price', 'pris', 'sale price', 'forsaljningspris', 'stykpris', 'enhedspris'],
      ...['einzelpreis', 'stuckpreis', 'preis', 'yksikkohinta', 'hinta', 'a hinta'],
    ],
  },
  {
    role: 'discount',
    whole: [
      ...['discount', 'discount %', 'discount percent', 'discount rate', 'rabatt', 'rabatt %', 'rabattsats'],
      ...['rabat', 'rabat %', 'nachlass', 'alennus', 'alennus %', 'alennusprosentti'],
    ],
  },
  {
    role: 'currency',
    whole: [
      ...['currency', 'valuta', 'valutakod', 'currency code', 'currency iso code', 'deal currency'],
      ...['currency of value', 'valutakode', 'wahrung', 'wahrungscode', 'valuutta', 'valuuttakoodi'],
    ],
  },
];
