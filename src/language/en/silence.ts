import type { Messages } from '../messages.ts';

export const silence: Messages['silence'] = {
  title: 'The calculation is not responding',
  silent:
    'With a large list it may still be under way: wait, and it finishes. Otherwise restart it. Everything saved is still there.',
  startAgain: 'Restart the calculation',
  stop: 'Stop it',
};
