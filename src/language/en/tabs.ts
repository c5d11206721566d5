import type { Messages } from '../messages.ts';

export const tabs: Messages['tabs'] = {
  setAsideTitle: 'The same thing was changed in another tab.',
  setAside: (name) =>
    `The study keeps what was saved first. What you did here is saved in the copy “${name}”.`,
  openCopy: 'Open the copy',
  dismiss: 'I see',
};
