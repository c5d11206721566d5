/** What importing and sharing say about persons. */
export const personal = {
  title: 'Personuppgifter i det ni läser in',
  personsLeft: (columns: string) => `${columns}: personnummer. Sparas inte.`,
  personsKept: (columns: string) => `${columns}: personnummer. Sparas, eftersom ni har valt det.`,
  someLeft: (columns: string) =>
    `${columns}: bland numren finns personnummer, till exempel enskilda firmors. Företagens nummer sparas, personernas inte.`,
  someKept: (columns: string) =>
    `${columns}: bland numren finns personnummer, till exempel enskilda firmors. Alla sparas, eftersom ni har valt det.`,
  contactLeft: (columns: string) =>
    `${columns}: kontaktuppgifter. Sparas inte, eftersom metoden inte behöver dem.`,
  contactKept: (columns: string) => `${columns}: kontaktuppgifter. Sparas, eftersom ni har valt det.`,
  sensitive: (columns: string) =>
    `${columns}: känsligt, eftersom det säger något om köparen som person. Sparas. Utelämna det om ni inte behöver det.`,
  fileNotKept: 'Filen själv sparas inte heller. Ska något ändras senare får ni välja den igen.',
  keep: 'Spara personnumren också',
  inText: (found: string) =>
    `I profilens namn eller rader finns ${found}. Det kan peka ut en person. Ändra texten om det inte ska följa med.`,
  inInvitation: (found: string) =>
    `I inbjudan finns ${found}. Det kan peka ut en person. Gör en ny inbjudan om det inte ska följa med.`,
  kinds: { email: 'en e-postadress', phone: 'ett telefonnummer', number: 'ett personnummer' },
};
