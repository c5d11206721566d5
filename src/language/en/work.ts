import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const work: Messages['work'] = {
  fetching: 'Fetching the page',
  notFetchedTitle: 'A part of the page could not be fetched.',
  notFetched:
    'Either you are offline, or Målkund has a new version since you opened the page. What you have done is saved. Make sure that you are online, and reload the page.',
  failedTitle: 'Something went wrong when the page was to be shown.',
  failed:
    'What you have done is saved. Reload the page. If it happens again, go to the start page and carry on from there.',
  toStart: 'To the start page',
  reload: 'Reload the page',
  newVersion: 'There is a new version of Målkund. What you have done is kept.',
  newVersionTaken: 'Another tab uses a new version of Målkund. Reload this one too.',
  goesOnItself: 'This page then carries on by itself.',
  reloadNow: 'Reload',
  later: 'Later',
  secondsLeft: (seconds) => `about ${seconds} ${plural(seconds, 'second', 'seconds')} left`,
  minutesLeft: (minutes) => `about ${minutes} ${plural(minutes, 'minute', 'minutes')} left`,
  reading: (file) => `Reading ${file}`,
  understanding: (file) => `Finding out what ${file} holds`,
  typing: 'Preparing the list',
  storing: 'Storing in the browser',
  loading: 'Loading the list',
  analysing: 'Calculating',
  writing: 'Writing the file',
};
