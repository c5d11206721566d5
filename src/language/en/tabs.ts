import type { Messages } from '../messages.ts';

export const tabs: Messages['tabs'] = {
  setAsideTitle: 'The same thing was changed in another tab',
  setAside: (name) =>
    `Nothing is lost: the study has what was saved first, and your change is in the copy “${name}”. Compare them, and remove the one you do not need on the start page.`,
  openCopy: 'Open the copy',
  dismiss: 'Got it',
};
