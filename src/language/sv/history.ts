import { plural } from '../plural.ts';

const customerWord = (count: number) => plural(count, 'kund', 'kunder');

/* Finished profiles on a time line, and two of them side by side. */
export const history = {
  title: 'Så har målkunden ändrats',
  link: 'Historik och jämförelse',
  toProfile: 'Till profilen',
  linkHelp: 'Se hur profilen har ändrats sedan förra gången, rad för rad.',
  answer: (count: number, text: string, since: string) =>
    `${text} ${plural(count, 'färdig profil', 'färdiga profiler')} sedan ${since}.`,
  none: 'Det finns inga färdiga profiler än. Gör klart en studie, så hamnar profilen här.',
  onlyOne: 'När det finns en profil till går de att jämföra rad för rad.',
  timeLine: 'Tidslinje',
  madeOf: (best: string, customers: string) => `${best} bästa av ${customers}`,
  fromOthers: 'Kom som länk eller fil',
  again: (name: string) => `Ny omgång av ${name}`,
  reviewOn: (date: string) => `Görs om ${date}`,
  notes: {
    label: (name: string) => `Anteckningar om ${name}`,
    write: 'Skriv en anteckning',
    change: 'Ändra anteckningen',
    help: 'Vad hände sedan förra gången? Anteckningen stannar i webbläsaren: den följer inte med när profilen delas.',
    save: 'Spara anteckningen',
  },
  compare: {
    title: 'Jämför två profiler',
    before: 'Den äldre',
    after: 'Den nyare',
    swap: 'Byt plats',
    pickTwo: 'Välj två olika profiler.',
    languages:
      'Profilerna är skrivna på olika språk. Ord som skrevs för hand kan se ändrade ut fast de betyder detsamma.',
    unchanged: 'Ingen rad har ändrats.',
    new: (count: number, text: string) => `${text} ${plural(count, 'ny rad', 'nya rader')}`,
    gone: (count: number, text: string) => `${text} ${plural(count, 'rad', 'rader')} borta`,
    other: (_count: number, text: string) => `${text} med nytt värde`,
    moved: (count: number, text: string) => `${text} ${plural(count, 'flyttat', 'flyttade')} intervall`,
    stronger: (_count: number, text: string) => `${text} med starkare stöd`,
    weaker: (_count: number, text: string) => `${text} med svagare stöd`,
    summary: (parts: string) => `Sedan förra gången: ${parts}.`,
    lines: 'Det som har ändrats',
    rest: (count: number, text: string) => `${text} ${plural(count, 'rad är', 'rader är')} som förut`,
    then: 'Förut',
    now: 'Nu',
    notThere: 'Fanns inte med',
    fate: {
      new: 'Ny',
      gone: 'Borta',
      other: 'Nytt värde',
      same: 'Samma värde',
      up: 'Flyttad uppåt',
      down: 'Flyttad nedåt',
      wider: 'Vidare',
      narrower: 'Snävare',
    },
    shift: { stronger: 'Starkare stöd', weaker: 'Svagare stöd' },
    unsure: 'kan vara slump',
    points: (text: string) => `${text} procentenheter`,
    reworded: 'Egna ord ändrade',
    how: 'Stödet är skillnaden mellan hur vanlig raden är bland de bästa och bland alla andra. Det räknas som starkare eller svagare när skillnaden har ändrats med minst 10 procentenheter. Står det ”kan vara slump” är de bästa kunderna för få för att det ska vara säkert.',
  },
  why: {
    title: 'Kunderna som kom och gick',
    customers: (stayed: number, stayedText: string, gone: string, added: string) =>
      `${stayedText} ${customerWord(stayed)} finns på båda listorna, ${gone} har försvunnit och ${added} är nya.`,
    best: (stayed: number, text: string, all: string) =>
      `${text} av de ${all} bästa ${plural(stayed, 'är densamma', 'är desamma')} som förut.`,
    gone: (_count: number, text: string) => `${text} av de bästa finns inte längre på listan`,
    passed: (_count: number, text: string) => `${text} finns kvar men är inte längre bland de bästa`,
    added: (count: number, text: string) =>
      `${text} ${plural(count, 'ny kund är', 'nya kunder är')} bland de bästa`,
    risen: (count: number, text: string) =>
      `${text} ${plural(count, 'tidigare kund har', 'tidigare kunder har')} blivit bland de bästa`,
    more: (text: string) => `och ${text} till`,
    line: (went: string, came: string) =>
      `Av de bästa som försvann stämde det på ${went}, av dem som kom till på ${came}.`,
    lineWent: (went: string) => `Av de bästa som försvann stämde det på ${went}.`,
    lineCame: (came: string) => `Av de bästa som kom till stämmer det på ${came}.`,
    owner: 'Namnen visas bara här, i din webbläsare. De följer inte med när en profil delas.',
    sameStudy:
      'Båda profilerna kommer ur samma studie. Det som skiljer dem är svar, beslut eller hur listan lästes.',
    missing:
      'Studien bakom en av profilerna finns inte i den här webbläsaren, så kunderna går inte att jämföra.',
    changedSince: 'Någon av studierna har ändrats sedan profilen blev färdig. Kunderna jämförs som de är nu.',
    comparing: 'Jämför kunderna …',
  },
  basis: {
    title: 'Vad profilerna bygger på',
    customers: 'Kunder',
    best: 'Bästa kunder',
    goal: 'Bäst är',
    metric: 'Storlek mäts i',
    noMetric: 'inget mått',
    focus: 'Grupp',
    bounds: 'Gränser',
    from: (low: string) => `från ${low}`,
    below: (high: string) => `under ${high}`,
    between: (low: string, high: string) => `från ${low} till under ${high}`,
    changed: 'ändrat',
  },
};

/* When a profile is to be done again. */
export const review = {
  title: 'Gör om profilen',
  why: 'Kunder och produkter ändras. Därför görs profilen om: ofta i ett ungt företag, mer sällan i ett moget.',
  ahead: (date: string) => `Nästa gång: ${date}.`,
  soon: (date: string) => `Snart dags: ${date}.`,
  due: (date: string) => `Det är dags att göra om profilen. Det skulle ske ${date}.`,
  how: 'Hur ofta?',
  every: {
    6: 'Var sjätte månad',
    12: 'Varje år',
    18: 'Var artonde månad',
    24: 'Vartannat år',
  },
  fits: {
    6: 'Ungt företag: kunderna och det ni säljer ändras fort.',
    12: 'Moget företag som växer eller byter produkter.',
    18: 'Moget företag som ändras i lugn takt.',
    24: 'Moget företag där det mesta är sig likt.',
  },
  calendar: 'Lägg in i kalendern (.ics)',
  calendarHelp:
    'En kalenderfil med påminnelse en vecka innan och en länk hit. Öppna den i Outlook, Google Kalender eller Apple Kalender. Länken fungerar i den här webbläsaren.',
  again: 'Gör om med en ny lista',
  againHelp: 'Det blir en ny studie, med svar och beslut från den här. Den gamla ligger kvar.',
  eventTitle: (name: string) => `Gör om målkundsprofilen: ${name}`,
  eventText: (name: string, date: string, url: string) =>
    `Profilen ”${name}” blev färdig ${date}. Hämta en ny kundlista och gör om den tillsammans i ledningsgruppen. Svar och beslut följer med.\n\nÖppna Målkund: ${url}`,
  fileName: 'gor-om',
};

/* What a study that is done again took over, and what of it no longer fits. */
export const stale = {
  title: (name: string) => `Ny omgång av ${name}`,
  none: 'Svar och beslut från förra gången följde med, och allt passar den nya listan.',
  some: 'Svar och beslut från förra gången följde med. Det här behöver ni se över:',
  compare: 'När profilen är färdig kan ni jämföra den med den förra, rad för rad.',
  columns: (names: string) => `Den nya listan saknar ${names}. Välj något annat i stället.`,
  cuts: (tier: string, before: string, after: string) =>
    `Gränserna är desamma, men ${tier} är nu ${after} av kunderna mot ${before} förut. Se om gränserna bör flyttas.`,
  leader: (before: string, after: string) => `Nu ger ${after} mest omsättning. Förut var det ${before}.`,
  excluded: (count: number, text: string) =>
    `${text} ${plural(count, 'kund', 'kunder')} som inte skulle räknas finns inte på listan längre.`,
  answersLeft: (count: number, text: string) =>
    `${text} ${plural(count, 'kund', 'kunder')} med svar finns inte på listan längre. Svaren ligger kvar i den förra studien.`,
  unanswered: (count: number, text: string, all: string) =>
    `${text} av de ${all} bästa kunderna är ${plural(count, 'ny', 'nya')} och saknar svar.`,
  lines: (names: string) => `Rader som ni strök eller ändrade kommer inte fram längre: ${names}.`,
  wordings: (names: string) => `Era egna ord står kvar, fast värdet är ett annat nu: ${names}.`,
};
