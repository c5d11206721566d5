import { plural } from '../plural.ts';

/* What the page says while it works, and when a part of it could not be fetched. */
export const work = {
  fetching: 'Hämtar sidan',
  notFetchedTitle: 'En del av sidan gick inte att hämta.',
  notFetched:
    'Antingen är nätet borta, eller så har Målkund fått en ny version sedan du öppnade sidan. Det du har gjort är sparat. Se till att du har nät och ladda om sidan.',
  failedTitle: 'Något gick fel när sidan skulle visas.',
  failed:
    'Det du har gjort är sparat. Ladda om sidan. Händer det igen, gå till startsidan och fortsätt därifrån.',
  toStart: 'Till startsidan',
  reload: 'Ladda om sidan',
  newVersion: 'En ny version av Målkund finns. Det du har gjort är sparat.',
  newVersionTaken: 'En ny version av Målkund används i en annan flik. Ladda om här också.',
  goesOnItself: 'Den här sidan fortsätter sedan av sig själv.',
  reloadNow: 'Ladda om',
  later: 'Senare',
  secondsLeft: (seconds: number) => `ungefär ${seconds} ${plural(seconds, 'sekund', 'sekunder')} kvar`,
  minutesLeft: (minutes: number) => `ungefär ${minutes} ${plural(minutes, 'minut', 'minuter')} kvar`,
  reading: (file: string) => `Läser ${file}`,
  understanding: (file: string) => `Tar reda på vad ${file} innehåller`,
  typing: 'Gör i ordning listan',
  storing: 'Sparar i webbläsaren',
  loading: 'Hämtar listan',
  analysing: 'Räknar',
  writing: 'Skriver filen',
};
