import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const proof: Messages['proof'] = {
  title: 'Check for yourself',
  lead: 'This page is blocked from network calls: the browser stops every attempt to send anything anywhere, to our own address too. Here your browser tries it while you watch.',
  checksTitle: 'What your browser says right now',
  again: 'Try again',
  trying: 'Trying …',
  marks: { good: 'Passed', unsure: 'Unclear', bad: 'Failed' },
  checks: {
    pageFetch: 'The page tries to call a server',
    workerFetch: 'The helper that calculates in the background tries to call a server',
    pageSocket: 'The page tries to open a lasting connection',
    workerSocket: 'The helper tries to open a lasting connection',
    requests: 'Whom the page has fetched anything from',
    cookies: 'Cookies that could follow you',
  },
  outcomes: {
    blocked: 'Stopped by the block.',
    bound: 'It did not get through, and the block is in force there.',
    failed: 'It did not get through, but the browser does not say why. Are you offline? Try again online.',
    open: 'It got through. This copy of the page is not blocked: do not trust it, and tell whoever gave you the address.',
    missing: 'It could not be tried in this browser.',
  },
  ownHostOnly: (files, count) =>
    `Its own address only: ${count} ${plural(files, 'file', 'files')}, all parts of the page.`,
  otherHosts: (hosts) =>
    `Also ${hosts}. The page itself never asks anybody else for anything; an extension of the browser may.`,
  noCookies: 'None.',
  someCookies: (count, text) =>
    `${text} ${plural(count, 'cookie', 'cookies')} from this address. The page sets none: they come from something else at the same address.`,
  storedTitle: 'What is kept, and where',
  storedLead: 'Everything lies in this browser, on this computer. Whoever can open the browser can read it.',
  toData: 'Why, for how long, and how to erase a person, a list or everything',
  what: 'What',
  where: 'Where',
  size: 'Size',
  work: (studies, studiesText, profiles, profilesText) =>
    `Your work: ${studiesText} ${plural(studies, 'study', 'studies')} with customer list and answers, ${profilesText} ${plural(profiles, 'finished profile', 'finished profiles')}`,
  settings: 'Language, appearance, explanations read and how much is saved (counts only)',
  snapshots: 'Automatic copies of your work, of the last two weeks',
  files: (count, text) => `The page’s own files, ${text} ${plural(count, 'file', 'files')}`,
  places: {
    database: 'The browser’s database (IndexedDB)',
    snapshots: 'The page’s own files in the browser (OPFS), out of reach of faults in the database',
    settings: 'The browser’s store for settings (Local Storage)',
    files: 'The browser’s store for files (Cache Storage), so that the page opens offline',
  },
  unknownSize: 'Not said',
  persistent: 'The browser has promised not to clear the store by itself.',
  notPersistent:
    'The browser may clear the store by itself, for example when the disk fills up. Save everything to a file: you do that on the start page.',
  byHandTitle: 'Look with the browser’s own tools',
  byHand: [
    'Press F12 (on a Mac: Option, Command and I) and choose the Network tab.',
    'Reload the page. You see the page’s own files come, all from the same address.',
    'Bring your customer list and walk through the steps. No more requests appear in the list.',
    'Turn the network off altogether and carry on. Everything works.',
  ],
  limitsTitle: 'What the block does not protect against',
  limits: [
    'Extensions of the browser can read what is on the page.',
    'A link that you click yourself opens as usual. Whoever has a link to a profile can read the profile, unless a pass phrase protects it.',
    'The page is fetched from a host. Whoever runs the host can put another page there next time; so try again when it matters.',
  ],
  toLimits: 'How large files and links may be',
  policyTitle: 'The block, word for word',
  noPolicy: 'This copy of the page has no block. That is so only while it is being developed.',
  aboutTitle: 'About Målkund',
  about:
    'Målkund is free software under the MIT licence. It is built with these packages, which come with the page:',
  package: 'Package',
  version: 'Version',
  licence: 'Licence',
  licences: 'All licences, word for word',
};
