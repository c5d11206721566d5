/* "Så räknar vi". Fetched with its page. Each part: what it says, the formula, where it comes from, and the example. */
export const methodPage = {
  title: 'Så räknar vi',
  lead: 'Varje siffra i appen kommer ur er egen lista och räknas i er webbläsare. Här står alla formler, reglerna för orden och hur ofta de har rätt.',
  back: 'Tillbaka',
  formula: 'Formel',
  source: 'Källa',
  example: 'Exempel',
  exampleTitle: 'Ett exempel hela vägen',
  exampleLead: (best: string, others: string, all: string) =>
    `60 kunder, varav 10 bästa. ${best} bästa är IT-företag, mot ${others} andra. Av alla är det ${all}.`,
  parts: {
    streams: {
      title: 'Grupper och omsättning',
      words: [
        'En kund hör till den grupp som dess mått faller i. Ligger den precis på en gräns hör den till den större gruppen.',
        'En grupps andel är summan av kundernas omsättning delad med alla tre gruppers. Summorna avrundas aldrig.',
      ],
      formula: 'andel(g) = Σ omsättning i g / Σ omsättning i alla grupper',
      source: 'Metodens steg 1 och 2.',
    },
    best: {
      title: 'De bästa kunderna',
      words: [
        'Kunderna i gruppen rangordnas efter målets mått. Vid lika avgör omsättningen. Kunder utan mått kan inte rangordnas, och ni får veta hur många de är.',
      ],
      formula: 'bästa = de n första efter målets mått',
      source: 'Metodens steg 3. Tumregeln 20 % är Pareto (1896).',
    },
    share: {
      title: 'Andelen och dess osäkerhet',
      words: [
        'Med få svar är en andel osäker. Intervallet säger var den verkliga andelen ligger, med 95 % säkerhet. Det är det tunna strecket på stapeln.',
      ],
      formula: '(a + z²/2n ± z·√(a(1 − a)/n + z²/4n²)) / (1 + z²/n), där a = k/n och z = 1,96',
      source: 'Wilson (1927).',
    },
    lift: {
      title: 'Gånger så vanligt',
      words: ['Hur mycket vanligare svaret är bland de bästa än bland alla kunder som har svarat.'],
      formula: 'lyft = (k bästa / n bästa) / (K alla / N alla)',
      source: 'Brin m.fl. (1997).',
    },
    chance: {
      title: 'Kan det vara slumpen?',
      words: [
        'Hade vi valt lika många kunder på måfå, hur ofta hade minst så här många av dem haft svaret? Är det sällan är slumpen en dålig förklaring.',
      ],
      formula: 'p = Σ C(K, i)·C(N − K, n − i) / C(N, n) för i = k, k + 1, …',
      source: 'Fishers exakta test, ensidigt (1935).',
    },
    many: {
      title: 'Den som letar länge hittar något',
      words: [
        'Prövar man tjugo svar är ett av dem ovanligt av en slump. Därför justeras varje p för hur många svar som har prövats. Svar som aldrig hade kunnat bli utmärkande räknas inte med.',
      ],
      formula: 'justerat p = det minsta av p(j)·m/j för alla j från svarets plats i ordningen och uppåt',
      source: 'Benjamini och Hochberg (1995); Tarone (1990).',
    },
    range: {
      title: 'Intervall, till exempel 20–50 anställda',
      words: [
        'För tal prövas alla intervall, och vi behåller det som bäst skiljer de bästa från de andra. Sedan vidgas det till jämna tal.',
        'Intervallet är letat fram, så slumpen prövas genom att leta på nytt bland lika många kunder valda på måfå, tusentals gånger.',
      ],
      formula:
        'det intervall där n/N · (b/n − B/N) är störst, med n av N kunder och b av B bästa inuti; p\u00a0=\u00a0(1 + gånger minst lika bra) / (1 + alla gånger)',
      source: 'Lavrač m.fl. (1999); Westfall och Young (1993); Phipson och Smyth (2010).',
    },
    stable: {
      title: 'Blir raden densamma?',
      words: [
        'Vi drar de bästa kunderna på nytt hundra gånger, lika många men med återläggning, och ser hur ofta samma svar blir vanligast. Ett intervall räknas som samma när de två delar minst hälften av kunderna.',
      ],
      formula: 'omdragning = n av n kunder med återläggning, 100 gånger',
      source: 'Bootstrap, Efron (1979).',
    },
    validation: {
      title: 'Hittar profilen nya bästa kunder?',
      words: [
        'Kunderna delas på måfå i fem delar. Fem gånger görs profilen av fyra delar och sätter poäng på den femte: varje rad som stämmer ger logaritmen av hur många gånger så vanlig den är bland de bästa.',
        'Rader som mindre än hälften av de andra har svar på är inte med, för då skulle själva svaret avslöja vem som är bäst.',
      ],
      formula: 'poäng = Σ ln(((k + ½)/(n + 1)) / ((K + ½)/(N + 1))) för rader som stämmer',
      source: 'Korsvalidering, Stone (1974); jämförelse av par, Mann och Whitney (1947).',
    },
    newest: {
      title: 'Era nyaste kunder',
      words: [
        'Den nyaste tiondelen efter kund sedan. En kund stämmer när minst hälften av de rader som den har svar på stämmer; kunder med svar på mindre än hälften av raderna räknas inte.',
      ],
      formula: 'andel = kunder som stämmer / kunder som räknas',
      source: 'Målkunds egen regel.',
    },
    pairs: {
      title: 'Par som säger mer tillsammans',
      words: [
        'Bland dem som har det ena svaret ska de bästa oftare än de andra ha det andra, och tvärtom. Det större av de två p, gånger antalet prövade par, får vara högst 5 %, och paret ska vara fler gånger så vanligt som den bästa delen.',
      ],
      formula: 'max(p(B bland A), p(A bland B)) · antal par ≤ 0,05',
      source: 'Fisher (1935); Holm (1979).',
    },
  },
  worked: {
    share: (share: string, low: string, high: string) => `${share}, och troligen mellan ${low} och ${high}.`,
    lift: (best: string, all: string, lift: string) => `${best} / ${all} = ${lift} gånger så vanligt.`,
    chance: (p: string) => `p = ${p}.`,
    many: (family: string, adjusted: string) => `Fyra svar med p = ${family} får justerat p = ${adjusted}.`,
  },
  rulesTitle: 'Reglerna för orden',
  rules: {
    telling:
      'Svaret är minst tio procentenheter vanligare bland de bästa än bland de andra, och justerat p är högst 5 %.',
    hint: 'Samma försprång, och p är högst 5 % före justeringen. Hade det varit det enda ni tittat på vore det bortom slumpen.',
    shared: 'Mer än hälften av de bästa har svaret, men det är inte dubbelt så vanligt som bland de andra.',
    thin: 'Färre än fem av de bästa eller av de andra har svar, eller färre än hälften av de bästa.',
    chance: 'Inget av detta gäller.',
  },
  rightTitle: 'Hur ofta har orden rätt?',
  noise: (telling: string, hint: string) =>
    `Vi har gjort tusentals listor där det inte finns något att hitta. Högst ${telling} av 100 sådana listor får någon rad som kallas utmärkande, men ${hint} av 100 får någon fingervisning. Lita därför på det utmärkande, och stäm av fingervisningar.`,
  noiseTable: 'Listor utan något att hitta',
  noiseColumns: {
    customers: 'Kunder',
    best: 'Bästa',
    ranges: 'Intervall',
    telling: 'Utmärkande',
    hint: 'Fingervisning',
  },
  ofThousand: 'Antal listor av 1 000 med minst en sådan rad.',
  power: (customers: string, best: string, share: string, found: string) =>
    `I andra listor är ett svar dubbelt så vanligt bland de bästa. Med ${customers} kunder och ${best} bästa hittas ett svar som ${share} av alla har i ${found} av 100 listor. Linjerna stiger där de bästa blir fler: 10 av upp till 100 kunder, 20 av upp till 2 000, sedan 50. Fler kunder för sig gör nästan ingen skillnad.`,
  powerTitle: 'Så ofta kallas ett dubbelt så vanligt svar utmärkande',
  powerShare: (share: string) => `${share} av alla`,
  powerX: 'Antal kunder',
  seeds: 'All slump är sådd: samma lista ger samma profil, i varje webbläsare.',
};
