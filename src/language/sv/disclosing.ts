/* What stays out when a profile leaves this browser, and what was shared before it. */
export const disclosing = {
  share: {
    few: (share: string) =>
      `Gruppens del av omsättningen (${share}) är inte med, eftersom färre än fem kunder står bakom den, eller bakom resten. Den kan säga vad enskilda kunder köper för.`,
    dominated: (share: string) =>
      `Gruppens del av omsättningen (${share}) är inte med, eftersom en eller två kunder står för nästan hela den, eller för nästan hela resten. Den säger ungefär vad de kunderna köper för.`,
  },
  addShare: 'Ta med den ändå',
  alike: (date: string, name: string) =>
    `Den ${date} delade ni ”${name}”, som bygger på nästan samma kunder och svar. Den som har båda kan räkna ut vad som gäller för de kunder som skiljer.`,
  file: {
    title: 'Spara profilen som fil',
    what: (isShareIn: boolean) =>
      `Filen innehåller profilen: namn, datum, raderna, hur många kunder de vilar på, och gruppens gränser${isShareIn ? ' och del av omsättningen' : ''}. Kundlistan, svaren om enskilda kunder och köpare, anteckningarna och åtgärderna är inte med.`,
    who: 'Den som har filen kan läsa den, också i en annan webbläsare med Målkund.',
    save: 'Spara filen',
  },
};
