/* What helps to choose well in steps 1 to 3: other cuts, other groups, other goals. */
import { plural } from '../plural.ts';

export const cutOffers = {
  legend: 'Välj gränser',
  names: {
    thirds: 'Lika stora tredjedelar',
    revenue: 'Efter samlad omsättning',
    breaks: 'Naturliga brott',
    leader: 'Tydligaste ledaren',
    own: 'Egna gränser',
  },
  reasons: {
    thirds: 'Ungefär lika många kunder i varje grupp.',
    revenue: 'Stora (A) ger de första 80 % av omsättningen, medel (B) nästa 15 %.',
    breaks: 'Där kunderna ligger glest, så att lika kunder hamnar ihop.',
    leader: 'Så att en grupp ger klart mer än de andra.',
    own: 'Flytta gränserna i bilden eller skriv dem här ovanför.',
  },
  cuts: (medium: string, large: string) => `Medel från ${medium}, stora från ${large}`,
  gives: (tier: string, share: string, lead: string) => `${tier} ger ${share}, ${lead} före nästa`,
  holds: (tier: string, share: string, lead: string) => `${tier} är ${share} av kunderna, ${lead} före nästa`,
  chance: 'kan vara slumpen',
  same: (name: string) => `Ger samma gränser som ${name}.`,
  working: 'Söker gränser',
  how: 'Brotten hittas genom att dela kunderna i tre klasser som är så lika inom sig som möjligt. Den tydligaste ledaren söks bland runda tal där varje grupp har minst en tiondel av kunderna. Eftersom den är utvald bland många ser dess försprång något större ut än det är.',
};

export const lead = {
  clear: (points: string, low: string, high: string) =>
    `Försprånget är ${points}, troligen mellan ${low} och ${high}. Det är mer än slumpen.`,
  unsure: (points: string, low: string, high: string) =>
    `Försprånget är ${points}, men kan vara allt från ${low} till ${high}: det kan vara slumpen.`,
  small: (points: string, low: string, high: string) =>
    `Försprånget är ${points}, troligen mellan ${low} och ${high}: säkert, men för litet för att styra efter.`,
  even: (points: string, low: string, high: string) =>
    `Försprånget är bara ${points}, och kan vara allt från ${low} till ${high}: grupperna ger ungefär lika mycket.`,
  unknown: (points: string) => `Det skiljer ${points} mellan de två största grupperna.`,
  titles: {
    unsure: 'Ledningen hänger på få kunder',
    small: 'Grupperna ger nästan lika mycket',
    even: 'Grupperna ger ungefär lika mycket',
  },
  ways: 'Två vägar vidare',
  byOther: 'Välj grupp efter något annat',
  byOtherHelp: 'Vilken grupp är bäst på det som betyder mest för er nu?',
  byCuts: 'Flytta gränserna',
  byCutsHelp: (cuts: string, gives: string) => `${cuts}: ${gives}.`,
  noClearer: 'Vi hittar inga runda gränser där en grupp leder tydligare.',
  alreadyClearest: 'Gränserna ni har är de som ger den tydligaste ledaren.',
  useCuts: 'Använd de gränserna',
  toCuts: 'Se alla förslag i steg 1',
  compareFold: 'Jämför grupperna på mer än omsättning',
  criterion: 'Mått',
  criteria: {
    customers: 'Flest kunder',
    revenue: 'Störst köp per kund',
    margin: 'Högst marginal',
    daysToClose: 'Snabbast avslut, dagar',
    relationship: 'Längst kundrelation',
    customerSince: 'Kund sedan, tidigast',
  },
  best: 'bäst',
  median: 'Talen är medianer: hälften av kunderna i gruppen ligger över, hälften under.',
  how: 'Försprångets osäkerhet är ett 95-procentigt intervall: kunderna ses som ett urval av dem ni hade kunnat ha. Några få mycket stora kunder gör det brett. Med färre än 30 kunder är det i själva verket ännu bredare. Vi kallar ledningen tydlig när den är minst 10 procentenheter och hela intervallet ligger över noll.',
};

export const profit = {
  profit: 'Vinst',
  groupLoses: (tier: string, amount: string) => `${tier} kunder går med förlust: ${amount}.`,
  losers: (count: number, text: string, all: string) =>
    `${text} av ${all} kunder ${plural(count, 'kostar', 'kostar')} mer än de ger.`,
  cost: (peak: string, total: string) => `De andra ger ${peak}; när förlusterna är dragna återstår ${total}.`,
  whale: 'Så växer vinsten, och krymper',
  whaleX: 'Andel av kunderna, de mest lönsamma först',
  whaleY: 'Vinst tillsammans',
  whaleCustomers: 'Antal kunder',
  peak: (customers: string) => `${customers} kunder ger vinst`,
  end: 'alla kunder',
  withoutProfit: (count: number, text: string) =>
    `${text} ${plural(count, 'kund', 'kunder')} saknar marginal och räknas som ${plural(count, 'okänd', 'okända')}.`,
  how: 'Vinst är här omsättning gånger marginal, eller marginalen själv när den är ett belopp.',
};

export const largest = {
  dominatesTitle: 'En enda kund väger tungt',
  dominates: (share: string) =>
    `Den största kunden ger ${share} av omsättningen. Profilen skulle mest beskriva den kunden. Räkna bort den i steg 3 om den är ett undantag.`,
  one: 'Den största kunden',
  several: (count: string) => `De ${count} största`,
  most: (share: string) => `Så många ger ${share}`,
  gini: 'Ojämnhet (Gini)',
  giniSays: {
    even: 'ganska jämnt',
    some: 'något ojämnt',
    uneven: 'ojämnt',
    very: 'mycket ojämnt',
  },
  giniHelp: '0 är att alla kunder ger lika mycket, 1 att en enda ger allt.',
};

export const goals = {
  mixNeeds: 'Kräver minst två mått i listan',
  weights: 'Hur mycket väger varje mål?',
  weightNames: { '0': 'Inget', '1': 'Lite', '2': 'Mer', '3': 'Mest' },
  score: 'Poäng',
  scoreInSentence: 'poäng',
  scoreHelp:
    'Varje kund får en plats från 0 till 100 i gruppen för varje mål, där 100 är bäst. Poängen är platserna vägda samman.',
  ownColumn: 'Ett eget mått till',
  noOwn: 'Inget',
  sideBySide: 'Vilka blir bäst med ett annat mål?',
  inAll: (count: number, text: string, best: string) =>
    count === 0
      ? 'Ingen kund är bland de bästa vilket mål ni än väljer.'
      : `${text} ${plural(count, 'kund', 'kunder')} är bland de ${best} bästa vilket mål ni än väljer.`,
  byChance: (chance: string) => `Av en slump vore det ${chance}.`,
  inAllMark: 'alla mål',
  customer: 'Kund',
  shownOf: (shown: string, all: string) => `De ${shown} som är bäst enligt flest mål visas, av ${all}.`,
  onlyOne: 'Listan har bara ett av målens mått, så det finns inget att jämföra.',
  advice: {
    usual: (count: string) => `Vi föreslår ${count}: nog för ett mönster, få nog för en skarp profil.`,
    few: (count: string) =>
      `Vi föreslår ${count}: gruppen är liten, och 20 vore en tredjedel av den eller mer.`,
    many: (count: string) =>
      `Vi föreslår ${count}: gruppen är så stor att även ${count} är en liten del av den.`,
    half: (count: string) => `Vi föreslår ${count}, hälften av gruppen: den är liten.`,
  },
  needed: (needed: string, count: string) =>
    `Med ${count} bästa ska minst ${needed} ha ett drag som 3 av 10 kunder har, för att det ska vara mer än slump.`,
  useAdvice: 'Välj så många',
  countsTitle: 'Vad skulle ändras med 10, 20 eller 50?',
  countsSame: (count: string) => `Med ${count} bästa säger profilen samma sak.`,
  countsChange: (count: string, lines: string) => `Med ${count} bästa ändras: ${lines}.`,
  change: (line: string, value: string) => `${line} till ${value}`,
  missing: (count: number, text: string, all: string, kpi: string) =>
    `${text} av ${all} kunder i gruppen saknar ${kpi}. ${plural(count, 'Den', 'De')} är kvar bland alla andra som de bästa jämförs med, men kan inte ${plural(count, 'själv', 'själva')} bli bäst.`,
  working: 'Jämför mål och antal',
};
