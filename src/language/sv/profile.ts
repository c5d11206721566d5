import { plural } from '../plural.ts';

export const profile = {
  question: 'Det här är er målkund',
  why: 'Stryk varje rad som inte spelar roll, och skriv om dem som kan sägas bättre. Gör det tillsammans i ledningsgruppen, så att alla förstår resultatet och står bakom det.',
  answer: (kept: number) => `${kept} ${plural(kept, 'rad beskriver', 'rader beskriver')} kunden ni ska söka.`,
  answerNone: 'Profilen är tom än. Svara på frågorna om företagen och köparna först.',
  companyPart: 'Företaget',
  buyerPart: 'Köparen',
  line: 'Rad',
  value: 'Målkunden',
  evidence: 'Bland de bästa',
  strike: 'Stryk',
  strikeLine: (line: string) => `Stryk ${line}`,
  restore: 'Ta med',
  restoreLine: (line: string) => `Ta med ${line} igen`,
  wordingOf: (line: string) => `Egna ord för ${line}`,
  name: 'Profilens namn',
  defaultName: 'Vår målkund',
  date: 'Datum',
  finish: 'Färdigställ profilen',
  finishHelp: 'Profilen sparas som den är i dag. Ni kan ändra studien och göra en ny när som helst.',
  finished: 'Färdiga profiler från den här studien',
  open: 'Öppna',
  nothingToFinish: 'Alla rader är strukna.',
  exportStudy: 'Spara studien till fil',
  exportStudyHelp:
    'Filen innehåller allt i studien, även kundlistan. Dela den bara med den som får se kunderna.',
};
