import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const ownLines: Messages['ownLines'] = {
  answerFew:
    'No answer is shared by at least half of the best. There is no typical ideal customer to describe yet.',
  telling: (telling, text) =>
    telling === 0
      ? 'None is more common than chance can explain: take the profile as a guess to test.'
      : `${text} ${plural(telling, 'is', 'are')} telling: more common among the best than chance explains.`,
  mustOf: (line) => `Must: ${line}`,
  mustHelp: 'A must decides alone: whoever does not meet it is a Don’t.',
  up: (line) => `Move ${line} up`,
  down: (line) => `Move ${line} down`,
  moved: (line, place, all) => `${line} is now line ${place} of ${all}.`,
  usualOrder: 'Back to the usual order',
  add: 'Add a line of your own',
  name: 'What the line is about',
  nameHelp: 'for example Buying signal',
  text: 'What the ideal customer is like',
  textHelp: 'for example Hiring a second IT technician',
  keep: 'Add the line',
  taken: (name) => `There is already a line called ${name}.`,
  full: 'A profile has no room for more lines of your own.',
  remove: 'Remove',
  removeLine: (line) => `Remove ${line}`,
};
