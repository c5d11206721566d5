import type { Messages } from '../messages.ts';

export const comparing: Messages['comparing'] = {
  link: 'Compare with another profile',
  title: 'Profiles beside each other',
  lead: 'Choose two or three finished profiles. Lines that are the same are marked, so that you see what differs.',
  choose: 'Which profiles?',
  most: 'Three fit beside each other. Take one away to put in another.',
  few: 'Choose at least two.',
  tooFew:
    'It takes at least two finished profiles in this browser. Finish one more, or keep one that you have been given as a link.',
  answer: (same, all) => `${same} of ${all} lines are the same in all.`,
  line: 'Line',
  same: 'Same',
  none: 'not there',
  date: 'Date',
  basis: 'Based on',
  chosen: 'Chosen by',
  onlyDifferent: 'Show only what differs',
};
