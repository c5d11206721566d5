import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const profile: Messages['profile'] = {
  question: 'This is your ideal customer',
  why: 'Strike every line that does not matter, and reword those that can be said better. Do it together in the management team, so that everyone understands the result and stands behind it.',
  answer: (kept) => `${kept} ${plural(kept, 'line describes', 'lines describe')} the customer to look for.`,
  answerNone: 'The profile is still empty. Answer the questions about the companies and the buyers first.',
  companyPart: 'The company',
  buyerPart: 'The buyer',
  line: 'Line',
  value: 'Ideal customer',
  evidence: 'Among the best',
  strike: 'Strike',
  strikeLine: (line) => `Strike ${line}`,
  restore: 'Restore',
  restoreLine: (line) => `Restore ${line}`,
  wordingOf: (line) => `Your words for ${line}`,
  name: 'Name of the profile',
  defaultName: 'Our ideal customer',
  date: 'Date',
  finish: 'Finish the profile',
  finishHelp: 'The profile is kept as it is today. You can change the study and make a new one at any time.',
  finished: 'Finished profiles from this study',
  open: 'Open',
  nothingToFinish: 'All lines are struck.',
  exportStudy: 'Save the study to a file',
  exportStudyHelp:
    'The file holds everything in the study, the customer list too. Share it only with those who may see the customers.',
};
