/* What is decided of the lines of the profile beside their words: must, order, and lines of people's own. */
export const ownLines = {
  answerFew: 'Inget svar delas av minst hälften av de bästa. Det finns ingen typisk målkund att beskriva än.',
  telling: (telling: number, text: string) =>
    telling === 0
      ? 'Ingen av dem är vanligare än slumpen kan förklara: se profilen som en gissning att pröva.'
      : `${text} är utmärkande: vanligare bland de bästa än slumpen förklarar.`,
  mustOf: (line: string) => `Måste: ${line}`,
  mustHelp: 'Det som är ett måste avgör ensamt: den som inte stämmer är Gör ej.',
  up: (line: string) => `Flytta upp ${line}`,
  down: (line: string) => `Flytta ner ${line}`,
  moved: (line: string, place: string, all: string) => `${line} är nu rad ${place} av ${all}.`,
  usualOrder: 'Tillbaka till vanlig ordning',
  add: 'Lägg till en egen rad',
  name: 'Vad raden gäller',
  nameHelp: 'till exempel Köpsignal',
  text: 'Så är målkunden',
  textHelp: 'till exempel Söker en andra IT-tekniker',
  keep: 'Lägg till raden',
  taken: (name: string) => `Raden ${name} finns redan.`,
  full: 'Fler egna rader än så får inte plats i en profil.',
  remove: 'Ta bort',
  removeLine: (line: string) => `Ta bort ${line}`,
};
