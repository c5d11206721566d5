/* Making a link, and opening one that is protected or came in pieces. */
import { plural } from '../plural.ts';

export const links = {
  title: 'Dela profilen med en länk',
  what: (isShareIn: boolean) =>
    `Länken innehåller profilen: namn, datum, raderna, hur många kunder de vilar på, och gruppens gränser${isShareIn ? ' och del av omsättningen' : ''}. Kundlistan och svaren om enskilda kunder och köpare är inte med.`,
  who: 'Alla som får länken kan läsa profilen, också mejl- och chattjänster som den går genom. Länken går inte att ta tillbaka.',
  whoLocked:
    'Bara den som har både länken och lösenfrasen kan läsa profilen. Länken går inte att ta tillbaka.',
  leftOut: (count: number) =>
    `${count} ${plural(count, 'rad vilar', 'rader vilar')} på färre än fem kunder och är inte med, eftersom så få kan peka ut någon. Kryssa för ${plural(count, 'den om den', 'dem som')} ändå ska med:`,
  protect: 'Skydda med en lösenfras',
  phrase: 'Lösenfras',
  phraseHelp:
    'Skicka frasen på annat sätt än länken, till exempel i telefon. Ingen kan öppna länken utan den, inte heller du.',
  ownPhrase: 'En egen fras är lättare att gissa än den föreslagna.',
  phraseShort: (fewest: string) =>
    `Minst ${fewest} tecken: den som har länken kan prova hur många fraser som helst.`,
  newPhrase: 'Ny fras',
  copyPhrase: 'Kopiera frasen',
  link: 'Länken',
  making: 'Länken görs …',
  length: (length: string) => `${length} tecken`,
  sizes: {
    everywhere: 'Kort nog för mejl och chatt.',
    most: 'Lång: en del mejlprogram kan klippa den. Spara som fil om den inte kommer fram.',
    'too-long': 'För lång för en länk. Korta texterna, eller spara som fil.',
  },
  shortened: 'Långa texter är kortade i länken för att få plats. I filen är de hela.',
  dropped: (count: number, text: string) =>
    `${text} ${plural(count, 'rad', 'rader')} får inte plats i länken, men i filen.`,
  noDeflate:
    'Webbläsaren är för gammal för att skydda länken. Dela utan lösenfras, eller spara profilen som fil.',
  copy: 'Kopiera länken',
  copied: 'Kopierad',
  copyFailed: 'Webbläsaren lät inte sidan kopiera. Markera texten och kopiera den själv.',
  qr: 'Visa QR-kod',
  qrLabel: 'QR-kod som öppnar profilen',
  qrSave: 'Spara QR-koden',
  qrTooLong: 'Länken är för lång för en QR-kod som går att läsa med en telefon.',
  pasteLabel: 'Klistra in länken eller hela meddelandet',
  pasteHelp:
    'Det gör inget om länken är bruten över flera rader, citerad eller omskriven av ett mejlprogram.',
  pasteOpen: 'Öppna länken',
  lockedTitle: 'En skyddad profil',
  unlock: 'Öppna profilen',
  unlocking: 'Provar frasen …',
};
