import { plural } from '../plural.ts';

export const segments = {
  title: 'Sortera kunderna',
  link: 'Sortera kunderna',
  linkHelp: 'Se vilka kunder som är Gör eller dö, vilka som är neutrala och vilka ni ska låta vara.',
  back: 'Målkunden',
  question: 'Vilka kunder ska ni satsa på?',
  answer: (customers: number, count: string, share: string | null) =>
    `${count} ${plural(customers, 'kund är', 'kunder är')} Gör eller dö` +
    (share === null ? '.' : ` och ger ${share} av omsättningen.`),
  names: { doOrDie: 'Gör eller dö', neutral: 'Neutral', dont: 'Gör ej' },
  meanings: {
    doOrDie: 'Lägg all kraft här.',
    neutral: 'Lite tid, inte mycket.',
    dont: 'Ingen tid. Vill de köpa ändå, så bra.',
  },
  customers: 'Kunder',
  ofCustomers: (share: string) => `${share} av kunderna`,
  revenue: 'Omsättning',
  ofRevenue: (share: string) => `${share} av omsättningen`,
  unsure: (customers: number, count: string) =>
    `${count} kan byta segment när mer är känt om ${plural(customers, 'den', 'dem')}`,
  loose: (share: string) =>
    `Profilen är för vid: ${share} av kunderna är Gör eller dö. Höj gränsen, eller gör en rad till ett måste.`,
  tight: (fit: string, best: string) =>
    `Profilen är för snäv: ${fit} är Gör eller dö, färre än de ${best} bästa själva. Sänk gränsen.`,
  limits: {
    title: 'Var går gränserna?',
    lead: 'En kund får poäng för varje rad den stämmer med. Dra i gränserna och se vilka som hamnar var.',
    doOrDie: 'Gör eller dö från',
    neutral: 'Neutral från',
    points: (points: number, text: string) => `${text} ${plural(Math.abs(points), 'poäng', 'poäng')}`,
    proposed: 'Tillbaka till vårt förslag',
    chart: 'Kunderna efter poäng',
    axis: 'Poäng',
    chartSays: (low: string, high: string) => `Kundernas poäng går från ${low} till ${high}.`,
  },
  lines: {
    title: 'Vad räknas?',
    lead: 'Tio poäng betyder dubbelt så vanligt bland de bästa som bland de andra. Få svar ger färre poäng. Ändra det ni vet bättre.',
    ideal: 'Målkunden',
    idealHelp: 'ger poäng',
    anti: 'Icke-målkunden',
    antiHelp: 'drar av poäng',
    fromGoal: (count: string, kpi: string) =>
      `Gjord på samma sätt, av de ${count} kunder som ligger sämst till i ${kpi}.`,
    fromLost: (customers: number, count: string, column: string) =>
      `Gjord på samma sätt, av ${count} ${plural(customers, 'kund', 'kunder')} som har lämnat er enligt ${column}.`,
    halfTruth:
      'Halva sanningen: listan har inga kunder som har lämnat er. De som aldrig stannade vet mest om vilka som inte passar.',
    none: 'Det finns inget att rangordna kunderna efter, så de sämsta är inte kända.',
    amongWorst: (portion: string) => `${portion} sämsta`,
    pointsFor: (line: string) => `Poäng för ${line}`,
    pointsAgainst: (line: string) => `Avdrag för ${line}`,
    ruleFor: (line: string) => `Så räknas ${line}`,
    rules: { counts: 'Räknas', must: 'Måste', never: 'Aldrig', struck: 'Struken' },
    ruleHelp: 'Måste och Aldrig avgör ensamma.',
    proposal: (points: string) => `Vårt förslag: ${points}`,
    useProposal: (line: string, points: string) => `Ta förslaget för ${line}: ${points}`,
    cancels: (lines: string) => `Delas av de bästa och de sämsta, så det tar ut varandra: ${lines}.`,
    zero: (lines: number, count: string) => `${count} ${plural(lines, 'rad', 'rader')} utan poäng`,
    zeroWhy:
      'De säger inget om vem som passar: bara de bästa har svar, eller så är svaret lika vanligt bland de andra. Ge dem poäng om ni vet bättre.',
    empty: 'Inga rader ger poäng än.',
  },
  list: {
    title: 'Kunderna och varför',
    show: 'Visa',
    all: 'Alla',
    unsure: 'osäker',
    isBest: 'en av de bästa',
    showing: (shown: string, all: string) => `${shown} av ${all}`,
    more: 'Visa fler',
    empty: 'Inga kunder här.',
    sum: 'Summa',
    met: 'Stämmer',
    unmet: 'Stämmer inte',
    unknown: 'Vet vi inte',
    line: 'Rad',
    points: 'Poäng',
    answer: 'Kunden',
    canBecome: (low: string, high: string) => `När allt är känt blir det mellan ${low} och ${high} poäng.`,
    broken: (line: string) => `${line} är ett måste och stämmer inte: Gör ej, vad poängen än säger.`,
    forbidden: (line: string) => `${line} är ett aldrig och stämmer: Gör ej, vad poängen än säger.`,
    mustUnknown: (line: string) => `${line} är ett måste och inte känt: därför inte Gör eller dö än.`,
  },
  proof: {
    title: 'Håller det?',
    table: 'Kunder som profilen inte har sett',
    working: 'Prövar …',
    warning:
      'Sorteringen håller dåligt när den prövas på kunder som den inte har sett. Läs ”Håller det?” längst ner innan ni bestämmer något efter den.',
    few: 'Med färre än tio bästa kunder går det inte att pröva.',
    strong: (best: string, all: string, control: string, controls: string) =>
      `Ja, så långt listan räcker. ${best} av de ${all} bästa hamnade i Gör eller dö när profilen gjordes utan dem. Av ${controls} slumpvis dragna andra: ${control}.`,
    weak: (best: string, all: string, control: string, controls: string) =>
      `Svagt. Bara ${best} av de ${all} bästa hamnade i Gör eller dö när profilen gjordes utan dem. Av ${controls} slumpvis dragna andra: ${control}. Lita inte på poängen ensamma.`,
    close: (best: string, all: string, control: string, controls: string) =>
      `Svagt. ${best} av de ${all} bästa hamnade i Gör eller dö när profilen gjordes utan dem, men också ${control} av ${controls} slumpvis dragna andra. Profilen skiljer dem knappt åt.`,
    groups: { best: 'De bästa', others: 'Alla andra', control: 'Slumpvis dragna' },
    group: 'Kunder',
    median: 'Poäng i mitten',
    how: 'Kunderna delas i fem delar. Fem gånger görs profil, icke-profil och gränser av fyra delar och sorterar den femte, som de inte har sett. Det ni själva har bestämt gäller hela tiden.',
  },
  how: 'Poängen är tio gånger logaritmen, med basen två, av hur många gånger så vanligt svaret är bland de bästa. Andelarna dras först mot den bland alla, som om tio kunder till svarat som alla. Förslaget till gränser: minst tre av fyra av de bästa når Gör eller dö, och minst så många kunder som de bästa är; tre av fyra av de sämsta når inte Neutral. Det som inte är känt gör aldrig någon till Gör ej.',
};
