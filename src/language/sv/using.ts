import { plural } from '../plural.ts';

/* The texts of what a finished profile is used for by its owner: taken along, and asked as questions. */
export const using = {
  beyond: 'Använd profilen',
  out: {
    title: 'Kopiera eller exportera',
    intro: 'Allt görs här i webbläsaren, av profilen som den står. Inga kunder och inga personer är med.',
    copyText: 'Kopiera som text',
    textHelp: 'Namn, datum, meningen, varje rad och vad den vilar på. För mejl och dokument.',
    copyMarkdown: 'Kopiera som Markdown',
    markdownHelp: 'Samma innehåll, med rubriker och listor. För wiki, Notion och Teams.',
    saveCsv: 'Spara raderna som CSV',
    csvHelp: 'En rad i tabellen för varje rad i profilen, med antalen i egna kolumner. För Excel och CRM.',
    savePng: 'Spara som bild (PNG)',
    pngHelp:
      'Hela profilen som en ljus bild i A4-form, på det språk du läser nu. För presentationer och chatt.',
    copyPng: 'Kopiera som bild',
    copyPngHelp: 'Samma bild, att klistra in direkt.',
    saveJson: 'Spara som JSON',
    jsonHelp: 'Profilen, men inte åtgärderna. För en annan webbläsare med Målkund, eller för er egen kod.',
    pdf: 'Utskrift och PDF',
    pdfHelp:
      'Profilen och ja/nej-kortet på en sida i A4, på det språk du läser nu. Välj ”Spara som PDF” i utskriften.',
    noPicture: 'Webbläsaren kunde inte rita bilden. Utskriften och texten fungerar ändå.',
    copied: 'Kopierat.',
    notCopied: 'Webbläsaren lät oss inte kopiera. Texten står här nedanför: markera den och kopiera själv.',
    textToCopy: 'Texten',
    columns: {
      section: 'Del',
      line: 'Rad',
      value: 'Värde',
      best: 'Antal bästa',
      bestOf: 'Av bästa med svar',
      others: 'Antal andra',
      othersOf: 'Av andra med svar',
      rule: 'Måste',
    },
    fileName: 'rader',
  },
  card: {
    title: 'Ja eller nej på 30 sekunder',
    intro: 'Svara på frågorna om ett företag. Det som inte går att se lämnar du tomt.',
    yes: 'Ja',
    no: 'Nej',
    count: (yes: string, all: string) => `${yes} av ${all} ja`,
    unanswered: (count: number, text: string) =>
      `${text} ${plural(count, 'fråga är obesvarad', 'frågor är obesvarade')} och kan ändra svaret.`,
    mustBroken: 'Ett måste stämmer inte.',
    mustRule: (verdict: string) => `Nej på ett måste: ${verdict}.`,
    again: 'Nästa företag',
    verdicts: { call: 'Hör av er', look: 'Ta reda på mer', leave: 'Lägg ingen tid' },
    rule: (verdict: string, from: string, to: string) =>
      from === to ? `${from} ja: ${verdict}.` : `${from}–${to} ja: ${verdict}.`,
    explain:
      'En tumregel: varje ja räknas lika, 70 % ja räcker för att höra av sig och under 40 % går ni vidare. Frågorna är de rader som skiljer mest mellan de bästa och andra kunder, och som går att se utifrån. Kön, ålder och personlighet är inte med.',
    averages: (questions: string, best: string, others: string) =>
      `Av de ${questions} frågor som går att jämföra får era bästa kunder i snitt ${best} ja, andra kunder ${others}.`,
    noAverages: 'Det finns inget att jämföra frågorna med, så ingen vet hur väl de skiljer.',
    none: 'Profilen har inga rader som går att se utifrån och som minst hälften av de bästa delar, så det blir inget kort.',
    questions: {
      industry: (value: string) => `Är branschen ${value}?`,
      customerType: (value: string) => `Är kunden ${value}?`,
      employees: (value: string) => `Har företaget ${value} anställda?`,
      country: (value: string) => `Finns företaget i landet ${value}?`,
      yearlyRevenue: (value: string) => `Omsätter företaget ${value}?`,
      marketPosition: (value: string) => `Är de ${value} på sin marknad?`,
      growth: (value: string) => `Stämmer tillväxten: ${value}?`,
      role: (value: string) => `Finns rollen: ${value}?`,
      jobTitle: (value: string) => `Har de någon med titeln ${value}?`,
      titleGroup: (value: string) => `Har de ${value}?`,
      distanceToCeo: (value: string) => `Är det ${value} till vd från den som bestämmer?`,
      other: (name: string, value: string) => `Stämmer ${name}: ${value}?`,
    },
    steps: (count: number) => `${['noll', 'ett', 'två', 'tre', 'fyra', 'fem'][count] ?? count} steg`,
  },
};
