import { createFormats } from '../formats.ts';
import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

const ago = (days: number): string => (days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`);
const changes = (count: number): string => `${count}\u00a0${plural(count, 'change', 'changes')}`;

/** What there is of several things; those that there are none of are not named. */
function together(...parts: readonly (string | false)[]): string {
  const named = parts.filter((part) => part !== false);
  return named.length === 0 ? 'a customer list' : createFormats('en').list(named);
}

export const safety: Messages['safety'] = {
  title: 'Backup',
  lead: 'Everything you do in Målkund lies in this browser, and is gone if the browser is cleared. So save everything to a file: studies, customer lists, answers and profiles.',
  status: {
    never: 'Not backed up yet',
    saved: (days) => `Backed up ${ago(days)}`,
    savedAndChanged: (days, count) => `Backed up ${ago(days)}; ${changes(count)} since`,
    auto: (file) => `${file} is kept up to date`,
  },
  reminders: {
    safari:
      'Safari clears what a page has saved when the page has not been visited for seven days. Save to a file today, and everything stays.',
    never: 'This exists in the browser only. Save it to a file before you close.',
    old: 'It has been a while. Save to a file again.',
  },
  toSafety: 'More about backups',
  save: 'Save everything to a file',
  saving: 'Saving …',
  nothing: 'There is nothing to save yet.',
  autoTitle: 'A file that is kept up to date',
  autoLead:
    'Choose a file once, best in a folder that is backed up. After that Målkund writes to it when something has changed.',
  autoChoose: 'Choose file',
  autoOther: 'Choose another file',
  autoStop: 'Stop writing to the file',
  autoOn: (file) => `${file} is kept up to date.`,
  autoWaits: (file) => `The browser wants you to allow writing to ${file} anew each time the page is opened.`,
  autoAllow: 'Allow',
  autoAsks: {
    fuller: (found, here) =>
      `The file has more than the browser: ${found}, against ${here}. Nothing was written.`,
    changed: 'Somebody else has written the file since, on another computer perhaps. Nothing was written.',
    foreign: 'The file is not a backup from Målkund. Nothing was written.',
  },
  autoOver: 'Write over the file',
  autoFailed: 'The file could not be written. Was it moved? Choose it again.',
  fileKind: 'Backup from Målkund',
  counts: (studies, profiles, answers) =>
    together(
      studies > 0 && `${studies} ${plural(studies, 'study', 'studies')}`,
      profiles > 0 && `${profiles} ${plural(profiles, 'profile', 'profiles')}`,
      answers > 0 && `answers about ${answers} ${plural(answers, 'customer', 'customers')}`,
    ),
  promiseTitle: 'What the browser has promised',
  promises: {
    yes: 'The browser has promised not to clear what is saved by itself. You can still clear it yourself.',
    no: 'The browser has promised nothing: it may clear what is saved, for instance when the disk gets full.',
    unknown: 'The browser does not say whether it may clear what is saved.',
  },
  backTitle: 'Restore',
  backLead: 'You see what the copy holds before anything changes, and choose for yourself.',
  backFile: 'Open a backup',
  snapshotsTitle: 'Automatic copies in the browser',
  snapshotsLead:
    'Målkund takes them while you work: ten at most, and none older than two weeks. They help if something breaks, but not if the browser is cleared: then you need the file. What you removed may stay in them that long.',
  noSnapshots: 'None yet.',
  snapshotsUnavailable: 'This browser cannot take any.',
  look: 'Show',
  lookAt: (when) => `Show the copy of ${when}`,
  saveSnapshot: 'Save as file',
  saveSnapshotOf: (when) => `Save the copy of ${when} as a file`,
  missingLists: (count) => `${count} large customer ${plural(count, 'list is', 'lists are')} not in it.`,
  dropSnapshots: 'Remove all automatic copies …',
  dropSure: {
    title: 'Remove all automatic copies?',
    text: 'They cannot be brought back. Studies, lists and profiles stay as they are.',
    action: 'Remove the copies',
  },
  dropped: 'The automatic copies are removed.',
  restore: {
    title: (when) => `The copy of ${when}`,
    study: (customers, answers, date) =>
      `Study · ${customers}${answers > 0 ? `, answers about ${answers}` : ''} · changed ${date}`,
    list: (customers, date) => `Customer list · ${customers} · ${date}`,
    profile: (lines, date) => `Profile · ${lines} ${plural(lines, 'line', 'lines')} · ${date}`,
    restName: 'Other',
    rest: 'A table being typed, and what was learnt about the headers of your files',
    same: 'Is here, the same',
    gone: 'Is not here',
    differs: {
      newer: (date) => `The one here is newer: changed ${date}`,
      older: (date) => `The one here is older: changed ${date}`,
      same: () => 'Is here, but not the same',
    },
    lacksList: 'Its customer list is not in the copy, so the study cannot be restored',
    take: (name) => `Restore ${name}`,
    choose: (name) => `What is to happen to ${name}?`,
    how: { leave: 'Keep the one here', replace: 'Replace it with the copy’s', add: 'Keep both' },
    button: 'Restore what is chosen',
    nothingChosen: 'Nothing is chosen yet. What is here does not change.',
    working: 'Restoring …',
    cancel: 'Cancel',
    empty: 'The copy is empty.',
    allSame: 'Everything in the copy is here already, the same.',
    done: 'Done. What you chose is back.',
    undo: 'Undo',
    another: 'Open another copy',
    undone: 'Undone. Everything is as it was before.',
    toStart: 'To your studies',
  },
  rescue: {
    lostTitle: 'What was saved has disappeared',
    someTitle: 'Some of what was saved has disappeared',
    unreadableTitle: 'What is saved cannot be opened',
    lost: (had) =>
      `This was here: ${had}. Now it is empty. The browser may have been cleared, or something has broken. Nothing has been written over.`,
    some: (had, has) => `This was here: ${had}. What is left: ${has}, or an earlier state of it.`,
    unreadable: (had) =>
      `This was here: ${had}. The browser cannot open its database. Try again first: sometimes it is enough to close other tabs or restart the browser.`,
    repair: 'The database is emptied, and filled anew by what you restore.',
    snapshotsTitle: 'Restore an automatic copy',
    newest: 'Målkund took them while you worked. The newest comes first.',
    none: 'There is no automatic copy in the browser.',
    fileTitle: 'Restore from a file',
    fileLead: 'Have you saved everything to a file? Its name ends in .malkund.',
    retry: 'Try again',
    goOn: 'Go on with what is here',
    afreshTitle: 'Start afresh',
    afreshLead: (word) =>
      `Whatever is left in the database is deleted. The automatic copies stay. Type “${word}” to confirm.`,
    afreshWord: 'start afresh',
    afreshLabel: 'Confirm',
    afreshButton: 'Start afresh',
    stuck:
      'The database cannot be emptied from here either. Save the copy as a file below, clear the data of this site in the browser’s settings, reload the page and open the file.',
  },
};
