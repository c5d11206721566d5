import { plural } from '../plural.ts';

/* How much a finding weighs. Fetched with the steps, not with the first page. */
export const evidence = {
  verdicts: {
    telling: 'Utmärkande',
    shared: 'Vanligt även hos andra',
    hint: 'Fingervisning',
    thin: 'För få svar',
    chance: 'Kan vara slumpen',
  },
  /** After the verdict, where there is room. */
  advice: {
    telling: 'vanligare än slumpen förklarar',
    shared: 'skiljer inte de bästa från andra',
    hint: 'stäm av i teamet',
    chance: 'inget att bygga på',
  },
  thin: {
    alone: 'bara de bästa har svar',
    few: 'färre än fem av de bästa eller av de andra har svar',
    half: 'färre än hälften av de bästa har svar',
  },
  lift: {
    more: (times: string) => `${times} gånger så vanligt som bland alla kunder`,
    same: 'Ungefär lika vanligt som bland alla kunder',
    less: (times: string) => `Ovanligare än bland alla kunder: ${times} gånger så vanligt`,
  },
  allFormulas: 'Alla formler, regler och källor',
  behind: 'Siffrorna bakom',
  share: (of: string, low: string, high: string) =>
    `Det tunna strecket: med ${of} svar kan den verkliga andelen vara allt mellan ${low} och ${high} (95 % säkerhet).`,
  blind: (cases: number, casesText: string, of: string) =>
    `Hade de bästa valts på måfå skulle det bli minst så här vanligt ungefär ${casesText} ${plural(cases, 'gång', 'gånger')} av ${of}.`,
  blindRarely: (of: string) =>
    `Hade de bästa valts på måfå skulle det bli så här vanligt färre än 1 gång av ${of}.`,
  blindRange: (cases: number, casesText: string, of: string) =>
    `Hade de bästa valts på måfå skulle något intervall utmärka dem minst så här mycket ungefär ${casesText} ${plural(cases, 'gång', 'gånger')} av ${of}.`,
  adjusted: (tested: string, p: string) => `Justerat för att vi har prövat ${tested} svar: p ${p}.`,
  stable: (count: string, of: string) => `Samma svar i ${count} av ${of} omdragningar av de bästa.`,
  stableRange: (count: string, of: string) =>
    `Ungefär samma intervall i ${count} av ${of} omdragningar av de bästa.`,
  rival: (value: string, count: string) => `Annars oftast ${value}: ${count}.`,
  answer: {
    telling: (values: string) => `Det som utmärker de bästa: ${values}.`,
    noneTelling: 'Inget skiljer säkert de bästa från andra kunder.',
    hint: (values: string) => `En fingervisning att stämma av i teamet: ${values}.`,
    alone: (values: string) => `Vanligast bland de bästa: ${values}, men där finns inget att jämföra med.`,
    alsoAlone: (values: string) => `Också vanligt: ${values}, men där finns inget att jämföra med.`,
    chance: 'Inget svar skiljer de bästa från andra kunder mer än slumpen kan förklara.',
  },
  holds: {
    title: 'Håller det?',
    busy: 'Räknas om …',
    validation: (found: string, of: string, chance: string) =>
      `Vi gjorde profilen av fyra femtedelar av kunderna och lät den leta bland resten, fem gånger. I den femtedel som den satte högst låg ${found} av ${of} bästa kunder som den inte hade sett. Slumpen ger ${chance}.`,
    strengths: {
      well: 'Profilen hittar alltså nya bästa kunder tydligt bättre än slumpen.',
      some: 'Profilen hittar alltså nya bästa kunder något bättre än slumpen.',
      weak: 'Det är knappt bättre än slumpen: använd inte profilen för att rangordna kunder.',
    },
    auc: (cases: string) =>
      `Ställd mot en annan kund får en bästa kund högre poäng i ${cases} fall av 100; 50 är slumpen.`,
    noValidation:
      'Med färre än tio bästa, eller utan frågor som minst hälften av de andra har svar på, går det inte att pröva om profilen hittar nya bästa kunder.',
    newest: (newest: string, since: string, share: string, earlier: string) =>
      `Era nyaste kunder: ${newest} som kommit sedan ${since} stämmer med minst hälften av raderna (${share}). Bland de tidigare är det ${earlier}.`,
    pairsTitle: 'Säger mer tillsammans än var för sig',
    pair: (one: string, other: string, best: string, others: string, lift: string) =>
      `${one} och ${other}: ${best} bästa mot ${others} andra, ${lift} gånger så vanligt som bland alla.`,
    tableTitle: 'Blir raderna desamma när de bästa dras om?',
    columns: { line: 'Rad', value: 'Svar', same: 'Samma', rival: 'Annars oftast' },
  },
  control: {
    title: 'Kontrollgrupp',
    offer: (traits: string) =>
      `${traits} har bara svar för de bästa, så det finns inget att jämföra med. Svara på samma frågor om några andra kunder, dragna på måfå, så går det att säga om svaren utmärker de bästa.`,
    draw: (customers: string) => `Dra ${customers} andra kunder`,
    help: 'Andra kunder, dragna på måfå: samma lista ger alltid samma kunder. Det ni svarar här räknas in bland alla andra.',
    remove: 'Ta bort kontrollgruppen',
    removeHelp: 'Svaren finns kvar och räknas.',
  },
  profile: {
    noWeight: (why: string) => `Väger inte: ${why}`,
    strikeAll: {
      shared: (count: number, text: string) =>
        count === 1
          ? 'Stryk raden som är vanlig även hos andra'
          : `Stryk de ${text} rader som är vanliga även hos andra`,
      chance: (count: number, text: string) =>
        count === 1 ? 'Stryk raden som kan vara slumpen' : `Stryk de ${text} rader som kan vara slumpen`,
    },
  },
};
