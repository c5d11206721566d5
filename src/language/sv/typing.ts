import { plural } from '../plural.ts';

export const typing = {
  title: 'Skriv in era kunder',
  lead: 'En rad för varje kund. Har ni kunderna i Excel: kopiera raderna, ställ er i första rutan och klistra in.',
  columnsHelp:
    'Byt rubrik på kolumnerna så att de passar er. Storlek är det ni mäter kunder med, till exempel licenser eller anställda. Omsättning är vad kunden betalar er på ett år.',
  kept: 'Tabellen sparas i den här webbläsaren medan ni skriver.',
  label: 'Kunder',
  rowNumber: 'Rad',
  row: (number: string) => `rad ${number}`,
  headers: ['Kund', 'Storlek', 'Omsättning (kr)', 'Dagar till avslut', 'Kund sedan', 'Bransch', 'Land'],
  /** What else customers' names are headed by, in small letters. */
  headerWords: [
    'kund',
    'kundnamn',
    'namn',
    'företag',
    'företagsnamn',
    'bolag',
    'customer',
    'company',
    'name',
  ],
  column: (number: string) => `Kolumn ${number}`,
  addColumn: 'Ny kolumn',
  more: 'Ta bort',
  removeColumns: (from: string, to: string) =>
    from === to ? `Ta bort kolumnen ${from}` : `Ta bort kolumnerna ${from} till ${to}`,
  removeRows: (from: string, to: string) =>
    from === to ? `Ta bort rad ${from}` : `Ta bort raderna ${from} till ${to}`,
  clear: 'Töm tabellen',
  said: {
    columnAdded: 'En kolumn till.',
    columnsFull: (most: string) => `Det får plats ${most} kolumner.`,
    lastColumn: 'En kolumn måste finnas kvar.',
    columnsRemoved: 'Kolumnen är borttagen.',
    rowsRemoved: (count: number, text: string) =>
      `${text} ${plural(count, 'rad är borttagen', 'rader är borttagna')}.`,
    cleared: 'Tabellen är tom. Ångra tar tillbaka allt.',
    undone: 'Ångrade den senaste ändringen.',
    redone: 'Gjorde om ändringen.',
    nothingToUndo: 'Det finns inget att ångra.',
    nothingToRedo: 'Det finns inget att göra om.',
    headerUsed: (count: number, text: string) =>
      `Den första raden blev rubriker. Klistrade in ${text} ${plural(count, 'kund', 'kunder')}.`,
  },
  go: 'Gå vidare',
  goHelp: 'Ni får kontrollera kolumnerna innan något räknas.',
  missing: {
    customers: 'Tabellen är tom. Skriv en kund på varje rad.',
    names: 'Den första kolumnen är tom. Skriv vad kunderna heter.',
    numbers: 'Det finns inga tal att räkna på. Skriv till exempel vad varje kund betalar er på ett år.',
  },
  listName: 'Våra kunder',
};
