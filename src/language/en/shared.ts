import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const shared: Messages['shared'] = {
  eyebrow: 'Ideal customer profile',
  readOnly: 'Shared profile, for reading only. Nothing is stored in this browser unless you keep it.',
  company: 'The company',
  buyer: 'The buyer',
  lines: 'Lines',
  among: (portion) => `${portion} of the best`,
  others: (share) => `${share} of all others`,
  must: 'Must',
  ownLine: 'Our own line, not from the list',
  noOthers: 'Nothing to compare with',
  basis: (best, bestText, customers) =>
    `Based on the best ${plural(best, 'one', bestText)} of ${customers} customers.`,
  chosenBy: {
    growth: 'The best are those who bought fastest.',
    profitability: 'The best are those with the highest margin.',
    loyalty: 'The best are those who have stayed longest.',
    columnHigh: (column) => `The best are those with the highest ${column}.`,
    mix: (goals) => `The best are those who do best when ${goals} are weighed together.`,
    columnLow: (column) => `The best are those with the lowest ${column}.`,
  },
  focus: (tier, share) => `They are among your ${tier}, who bring in ${share} of revenue.`,
  focusOnly: (tier) => `They are among your ${tier}.`,
  mark: 'The mark on a bar shows all other customers.',
  few: 'Fewer than 10 best customers: take the profile as a guess to test.',
  make: 'Make your own profile',
  print: 'Print',
  share: 'Share link',
  json: 'Save as file',
  back: 'To the study',
  keep: 'Keep the profile',
  kept: 'The profile is kept in this browser.',
  openKept: 'Open it',
  badTitle: 'The link cannot be opened',
  badHelp:
    'Ask whoever sent the link to send it again, preferably as a file or in a plain mail. Nothing has changed on your side.',
  toStart: 'To the start page',
  missing: 'This profile is not in this browser.',
};
