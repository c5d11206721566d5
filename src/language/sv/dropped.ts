import { plural } from '../plural.ts';

/* What is said of something else than files that is dropped on the page. */
export const dropped = {
  folderTitle: 'Vilken lista ska läsas in?',
  folder: (name: string, lists: number) =>
    `Mappen ”${name}” innehåller ${lists} ${plural(lists, 'fil som kan vara en lista', 'filer som kan vara listor')}. Välj den som är er kundlista, eller flera som hör ihop.`,
  noFileTitle: 'Ingen lista att läsa in',
  emptyFolder: (name: string) =>
    `I mappen ”${name}” finns ingen Excel- eller CSV-fil. Exportera kunderna ur registret och släpp den filen här.`,
  isCut: 'Mappen innehåller så mycket att allt inte har setts igenom. Saknas något, släpp filen själv här.',
  tooMany: (most: number) => `Välj högst ${most} filer på en gång.`,
  inFolder: (folder: string) => `i ${folder}`,
  changed: (when: string, size: string) => `ändrad ${when}, ${size}`,
  read: (files: number) => (files === 0 ? 'Läs in' : `Läs in ${files} ${plural(files, 'fil', 'filer')}`),
  link: 'Det du släppte är en länk, och Målkund hämtar aldrig något från nätet. Ladda ner listan och släpp filen här. En länk till en profil öppnar du med ”Öppna länk” på startsidan.',
  'file-address':
    'Det du släppte är adressen till en fil, inte filen själv. Dra filen från mappen den ligger i, eller välj den med knappen.',
  text: 'Det du släppte är text, inte en fil. Kopiera raderna och klistra in dem under ”Klistra in text”.',
  nothing:
    'Det du släppte gav ingen fil. Kommer det ur ett annat program, till exempel en bilaga i ett mejl: spara det på datorn och släpp filen därifrån.',
};
