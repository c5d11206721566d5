/* The steps of company size. */
export const sizeBands = {
  legend: 'Storleksklasser',
  standards: {
    round: 'Jämna tal',
    linkedin: 'LinkedIn',
    scb: 'SCB',
  },
  /** Which boxes to tick where you look for new customers. */
  tick: {
    linkedin: (bands: string) => `I LinkedIn kryssar ni för ${bands} anställda.`,
    scb: (bands: string) => `I SCB:s företagsregister är det storleksklass ${bands} anställda.`,
  },
};
