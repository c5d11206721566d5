import type { Messages } from '../messages.ts';

export const disclosing: Messages['disclosing'] = {
  share: {
    few: (share) =>
      `The group’s part of revenue (${share}) is left out, because fewer than five customers are behind it, or behind the rest. It can say how much single customers buy for.`,
    dominated: (share) =>
      `The group’s part of revenue (${share}) is left out, because one or two customers are nearly all of it, or nearly all of the rest. It says about how much those customers buy for.`,
  },
  addShare: 'Include it anyway',
  alike: (date, name) =>
    `On ${date} you shared “${name}”, which rests on nearly the same customers and answers. Whoever has both can work out what the customers that differ are like.`,
  file: {
    title: 'Save the profile as a file',
    what: (isShareIn) =>
      `The file holds the profile: name, date, the lines, how many customers they rest on, and the limits of the group${isShareIn ? ' and its part of revenue' : ''}. The customer list, the answers about single customers and buyers, the notes and the actions are not in it.`,
    who: 'Whoever has the file can read it, also in another browser with Målkund.',
    save: 'Save the file',
  },
};
