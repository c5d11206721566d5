import { plural } from '../plural.ts';

/* What each department does with the finished profile. */
export const actions = {
  link: 'Vad gör var och en?',
  linkHelp: 'Förslag till sälj, marknad, kundlojalitet, kundsupport och produktutveckling.',
  title: 'Vad gör var och en?',
  lead: 'Förslagen kommer ur raderna i profilen. Ändra dem, stryk det som inte gäller er och lägg till ert eget. Allt sparas med profilen i den här webbläsaren, men följer aldrig med i en delad länk.',
  back: 'Till profilen',
  print: 'Skriv ut',
  departments: {
    sales: 'Sälj',
    marketing: 'Marknad',
    loyalty: 'Kundlojalitet',
    support: 'Kundsupport',
    product: 'Produktutveckling',
  },
  copy: 'Kopiera',
  copyOf: (department: string) => `Kopiera ${department}`,
  notCopied: 'Webbläsaren lät oss inte kopiera. Markera texten och kopiera själv.',
  from: (lines: string) => `Ur ${lines}`,
  fromBasis: 'Ur det som profilen bygger på',
  own: 'Ert eget',
  edit: (title: string) => `Text: ${title}`,
  strike: 'Stryk',
  strikeOf: (title: string) => `Stryk ${title}`,
  restore: 'Ta med',
  restoreOf: (title: string) => `Ta med ${title} igen`,
  reset: 'Ta tillbaka förslaget',
  resetOf: (title: string) => `Ta tillbaka förslaget: ${title}`,
  remove: 'Ta bort',
  removeOf: (text: string) => `Ta bort: ${text}`,
  add: 'Lägg till',
  addTo: (department: string) => `Eget för ${department}`,
  notSaved: 'Ändringen är inte sparad.',
  missing: (count: number) => `${count} förslag till kan ni få`,
  needs: (title: string, lines: string, step: string) => `${title}: kräver ${lines}, i steget ${step}.`,
  or: 'eller',
  titles: {
    who: 'Vem ni ringer',
    companies: 'Vilka företag ni ringer först',
    ask: 'Vad ni frågar',
    navigator: 'Filter i LinkedIn Sales Navigator',
    sni: 'Branschkoder i svenska register (SNI 2007)',
    words: 'Ord för sidor och mejl',
    keep: 'Vilka ni vårdar först',
    referral: 'Be om rekommendationer',
    grow: 'När kunden förändras',
    change: 'När köparen byts ut',
    show: 'Visa vad de får',
    learn: 'Lär av de bästa',
    first: 'Vilka som får svar först',
    staffing: 'Vem som frågar',
    manner: 'Så svarar ni',
    notice: 'Det de ska märka',
    hours: 'Språk och tider',
    buildFor: 'Vem ni bygger för',
    work: 'Börja i köparens arbete',
    price: 'Rätt storlek på paketet',
    scale: 'Håll för tillväxten',
    decides: 'Det som avgör',
  },
  who: {
    title: (title: string) => `Fråga efter den som är ${title}.`,
    group: (group: string) => `Sök bland ${group}.`,
    role: (role: string) => `Finns inte titeln, fråga efter den som har rollen: ${role}.`,
    roleOnly: (role: string) => `Fråga efter den som har rollen: ${role}.`,
    distance: (steps: number) =>
      steps === 0
        ? 'Det är vd som bestämmer: börja där.'
        : steps === 1
          ? 'Köparen har vd som chef. Räkna med att vd vill godkänna, och ha en sida klar som köparen kan lämna vidare.'
          : steps === 2
            ? 'Mellan köparen och vd finns en chef till. Ta reda på vem det är: den personen ska också säga ja.'
            : 'Det är långt till vd, så flera ska säga ja. Be köparen beskriva vägen till beslutet, och hjälp till att sälja vidare inåt.',
  },
  companies: {
    first: (companies: string) => `De här går före alla andra på ringlistan: ${companies}.`,
    musts: (musts: string) => `Den som faller på ett måste ringer ni inte (${musts}).`,
  },
  ask: {
    rule: (call: string, all: string) => `Minst ${call} ja av ${all}: boka ett möte.`,
  },
  navigator: {
    headcount: (bands: string) => `Antal anställda (Company headcount): ${bands}`,
    industry: (names: string) => `Bransch (Industry): ${names}`,
    unknownIndustry: (industry: string) => `Bransch (Industry): sök på ”${industry}” och välj det närmaste`,
    geography: (country: string) => `Land (Geography): ${country}`,
    revenue: (revenue: string) => `Årlig omsättning (Annual revenue): ${revenue}`,
    growth: 'Fler anställda det senaste året (Company headcount growth): 20 % eller mer',
    jobTitle: (titles: string) => `Titel (Current job title): ${titles}`,
    seniority: (levels: string) => `Nivå (Seniority level): ${levels}`,
    area: (area: string) => `Funktion (Function): ${area}`,
  },
  sni: {
    note: 'Register som har gått över till SNI 2025 kan ha andra koder.',
    unknown: (industry: string) => `Vi har ingen kod för ”${industry}”. Sök på scb.se och skriv in den här.`,
  },
  words: {
    first: (companies: string) => `Säg i första meningen vem ni är till för: ”För ${companies}.”`,
    subject: (title: string) => `Ämnesrad i mejl: ”Till dig som är ${title}”`,
    role: (role: string) => `Skriv om vardagen i rollen ”${role}”.`,
    weigh: (words: string) => `Ord som väger: ${words}.`,
    drivers: {
      efficiency: 'sparad tid, färre handgrepp, inget dubbelarbete',
      money: 'kostar, sparar, betalar sig, i kronor',
      fear: 'tryggt, driftsäkert, återställning, vem som svarar',
      power: 'överblick, kontroll, ni bestämmer',
      results: 'före och efter, uppmätt, efter så många veckor',
    },
  },
  loyalty: {
    keep: (group: string) =>
      `Gå igenom era ${group} en gång i kvartalet: vilka stämmer med profilen, och vilka har inte hört av er på länge?`,
    keepShare: (group: string, share: string) =>
      `Gå igenom era ${group} en gång i kvartalet: vilka stämmer med profilen, och vilka har inte hört av er på länge? De ger ${share} av omsättningen.`,
    referral: (best: number, bestText: string, companies: string) =>
      `Be ${plural(best, 'er bästa kund', `era ${bestText} bästa kunder`)} om ett namn var, och säg precis vilka ni söker: ${companies}.`,
    growth: {
      hyper:
        'De växer fort. Ta ett samtal var sjätte månad om vad som har ändrats, innan de växer ur det de köpte.',
      moderate: 'De växer i lugn takt. Ta ett samtal om året om nästa års planer, i god tid före budgeten.',
      stagnant: 'De växer inte. Hjälp dem att få ut mer av det de redan har, innan ni föreslår något nytt.',
      declining: 'De krymper. Ha ett mindre alternativ klart, hellre än att de säger upp allt.',
    },
    change: (title: string) =>
      `Slutar den som är ${title}: boka ett möte med efterträdaren inom en månad. Det var den rollen som valde er.`,
    changeRole: (role: string) =>
      `Byts den som har rollen ”${role}”: boka ett möte med efterträdaren inom en månad. Det var den rollen som valde er.`,
    show: {
      efficiency: 'Räkna en gång om året fram hur många timmar ni har sparat dem, och visa hur ni räknade.',
      money: 'Räkna en gång om året fram vad ni har gett dem i kronor, före förnyelsen.',
      fear: 'Berätta en gång om året vad ni har förebyggt, och vad det hade kunnat kosta.',
      power: 'Ge köparen en sida att visa i ledningsgruppen: vad som bestämdes och vad det ledde till.',
      results: 'Mät om den siffra de köpte er för, en gång om året, och visa den bredvid den första.',
    },
    learn: {
      growth:
        'De bästa köpte snabbast. Fråga fem av dem vad som fick dem att bestämma sig, och skriv ner svaren ordagrant.',
      profitability:
        'De bästa ger högst marginal. Fråga fem av dem vad de klarar utan er hjälp, och lär de andra samma sak.',
      loyalty: 'De bästa har stannat längst. Fråga fem av dem varför, och skriv ner svaren ordagrant.',
    },
  },
  support: {
    first: (companies: string) =>
      `Märk de kunder som stämmer med profilen i ärendesystemet, och svara dem först: ${companies}.`,
    staffing: {
      small: (size: string) =>
        `Med ${size} anställda finns sällan någon som bara sköter det här. Skriv svar som går att följa utan förkunskaper.`,
      medium: (size: string) =>
        `Med ${size} anställda samlar ofta en person frågorna. Ta reda på vem, och ge den personen en egen väg in.`,
      large: (size: string) =>
        `Med ${size} anställda finns ofta en egen support. Kom överens om vad den svarar på och vad som går till er.`,
    },
    disc: {
      red: 'Börja med om det är löst, annars när. Förklaringen kan komma sist.',
      yellow: 'Ring hellre än att skriva långt, och sammanfatta efteråt i två rader.',
      green: 'Låt samma person följa ärendet hela vägen, och säg till innan något ändras.',
      blue: 'Skriv vad som hände, varför, och vad ni har gjort åt det. Var exakt.',
    },
    personality: {
      introvert: 'Låt dem fråga skriftligt, och ring inte oanmält.',
      extrovert: 'Ha ett nummer att ringa, inte bara ett formulär.',
    },
    drivers: {
      efficiency: 'Mät tiden till löst ärende, inte bara till första svar.',
      money: 'Ta de fel först som kostar dem pengar, och säg vad ni gör åt kostnaden.',
      fear: 'Hör av er före kunden vid störningar: vad som är fel, vad som är säkert och när det är löst.',
      power: 'Låt köparen bestämma vad som är bråttom, och ge en överblick över öppna ärenden.',
      results: 'Följ upp efter en vecka: fungerar det, och nådde de dit de ville?',
    },
    hours: (country: string) => `Svara på deras språk och när de arbetar: ${country}.`,
  },
  product: {
    buildFor: (companies: string) =>
      `Bygg för ${companies}. Ett önskemål som bara kommer från andra får vänta.`,
    role: (role: string) =>
      `Köparens roll är ”${role}”. Följ med fem av dem en dag och se var tiden går, innan ni väljer vad som byggs härnäst.`,
    price: {
      between: (metric: string, from: string, below: string) =>
        `Era viktigaste kunder har från ${from} till under ${below} i ${metric}. Lägg ett prissteg som passar just dem.`,
      from: (metric: string, from: string) =>
        `Era viktigaste kunder har minst ${from} i ${metric}. Lägg ett prissteg som passar just dem.`,
      below: (metric: string, below: string) =>
        `Era viktigaste kunder har under ${below} i ${metric}. Lägg ett prissteg som passar just dem.`,
    },
    growth: {
      hyper:
        'Med 20–50 % tillväxt om året är de dubbelt så stora om två till fyra år. Pröva allt i den storleken redan nu.',
      declining: 'De krymper: gör det lätt att gå ner till ett mindre paket utan att ringa er.',
    },
    drivers: {
      efficiency: 'Räkna minuter och handgrepp i det de gör varje dag, och ta bort ett moment i taget.',
      money: 'Visa vad det sparar eller ger dem, i kronor, där de själva ser det.',
      fear: 'Säkerhetskopior, historik och en ångra-knapp går före nya funktioner.',
      power: 'Bygg behörigheter, överblick och rapporter som går att visa för ledningen.',
      results: 'Visa den siffra de köpte er för på första sidan.',
    },
  },
};
