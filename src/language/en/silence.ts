import type { Messages } from '../messages.ts';

export const silence: Messages['silence'] = {
  silent:
    'The calculation has not been heard from for a while. If the list is large it may finish by itself: then just wait. Otherwise you can start it again. What you have saved is still there.',
  startAgain: 'Start it again',
  stop: 'Stop it',
};
