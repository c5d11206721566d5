import { plural } from '../plural.ts';

export const start = {
  title: 'Hitta er målkund i er egen kundlista',
  lead: 'Sex steg från kundlista till en profil som hela företaget kan styra efter. Gratis, utan konto, på ungefär en timme.',
  privacyTitle: 'Inget lämnar din dator',
  privacy:
    'Listan läses, räknas och sparas i din egen webbläsare. Sidan har ingen server att skicka den till.',
  privacyCheck:
    'Så kontrollerar du: ladda sidan, stäng av nätet och arbeta vidare. Allt fungerar. Eller öppna webbläsarens utvecklarverktyg (F12), fliken Nätverk: ingen förfrågan går till någon annan.',
  privacyCheckTitle: 'Kontrollera själv',
  doors: {
    listTitle: 'Läs in er kundlista',
    listText:
      'En CSV-fil från kundregistret, säljstödet eller bokföringen, eller rader inklistrade från Excel.',
    listButton: 'Välj fil',
    pasteButton: 'Klistra in text',
    exampleTitle: 'Se hur det blir',
    exampleText: 'Ett påhittat mjukvaruföretag med 400 kunder. Gå igenom det och ändra vad du vill.',
    exampleButton: 'Öppna exemplet',
    exampleOpening: 'Gör i ordning exemplet …',
    fileTitle: 'Fortsätt från en fil',
    fileText: 'En studie eller profil som någon har sparat från Målkund.',
    fileButton: 'Öppna Målkund-fil',
  },
  studies: 'Era studier',
  profiles: 'Färdiga profiler',
  exampleMark: 'Exempel',
  studyMeta: (customers: string, date: string) => `${customers} · ändrad ${date}`,
  profileMeta: (lines: number, date: string) => `${lines} ${plural(lines, 'rad', 'rader')} · ${date}`,
  remove: (name: string) => `Ta bort ${name}`,
  removeStudyTitle: 'Ta bort studien?',
  removeStudyText: (name: string) =>
    `”${name}” tas bort från den här webbläsaren, med sin kundlista och alla svar. Färdiga profiler blir kvar.`,
  removeProfileTitle: 'Ta bort profilen?',
  removeProfileText: (name: string) =>
    `”${name}” tas bort från den här webbläsaren. Länkar du har delat fungerar ändå.`,
  method: 'Så går det till',
  methodSteps: [
    'Dela kunderna i stora, medel och små.',
    'Se vilken grupp som ger mest.',
    'Välj ut de bästa kunderna i den gruppen.',
    'Hitta vad företagen har gemensamt.',
    'Hitta vad de som köpte har gemensamt.',
    'Skriv ihop profilen och dela den.',
  ],
  dropHere: 'Släpp filen för att läsa in den',
};
