import type { Messages } from '../messages.ts';

export const sizeBands: Messages['sizeBands'] = {
  legend: 'Size bands',
  standards: {
    round: 'Round numbers',
    linkedin: 'LinkedIn',
    scb: 'Statistics Sweden (SCB)',
  },
  tick: {
    linkedin: (bands) => `On LinkedIn, tick ${bands} employees.`,
    scb: (bands) => `In the business register of Statistics Sweden, size class ${bands} employees.`,
  },
};
