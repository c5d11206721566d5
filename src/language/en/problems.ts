import { createFormats } from '../formats.ts';
import { plural } from '../plural.ts';
import type { ProblemPlace, ProblemSentence } from '../problem-text.ts';

const limit = (value: unknown): string => createFormats('en').number(Number(value));
const file = (place: ProblemPlace): string => (place.file === undefined ? 'The file' : `“${place.file}”`);

/** What the tables of the database hold, as people call it. */
const kept: ReadonlyMap<string, string> = new Map([
  ['studies', 'a study'],
  ['lists', 'a customer list'],
  ['columns', 'a customer list'],
  ['answers', 'answers about a customer'],
  ['profiles', 'a profile'],
]);

/** Keyed by problem code; `unexpected` is for codes that nobody foresaw. What lists are refused for: list-problems.ts. */
export const problems: ReadonlyMap<string, ProblemSentence> = new Map<string, ProblemSentence>([
  [
    'file-empty',
    (place) => `${file(place)} is empty. Choose a file with a header row and one row for each customer.`,
  ],
  [
    'file-too-large',
    (place, data) =>
      `${file(place)} is larger than the limit, ${limit(data['limit'])} MB. Remove columns you do not need.`,
  ],
  [
    'file-unreadable',
    (place) => `${file(place)} could not be read. Was it moved or changed? Choose it again.`,
  ],
  ['nothing-open', () => 'The file is no longer open. Choose it again.'],
  ['cancelled', () => 'Stopped. Nothing was saved.'],
  [
    'list-not-found',
    () => 'The customer list of this study is not in this browser. Open the study from its file.',
  ],
  ['study-not-found', () => 'The study is not in this browser. It may have been deleted.'],
  [
    'source-not-kept',
    (place) =>
      place.file === undefined
        ? 'The file that the list was read from is not kept in the browser. Choose it again.'
        : `${file(place)} is not kept in the browser. Choose it again, and it is read as it was last time.`,
  ],
  [
    'answers-lost',
    (_place, data) =>
      `Nothing was saved: ${String(data['customers'])} ${plural(Number(data['customers']), 'customer', 'customers')} with answers ${plural(Number(data['customers']), 'is', 'are')} not in the new list. Choose whether the answers may go, or make a new study.`,
  ],
  [
    'join-strangers',
    (_place, data) =>
      `Nothing is saved: ${String(data['customers'])} ${plural(Number(data['customers']), 'customer', 'customers')} with answers in the file ${plural(Number(data['customers']), 'is', 'are')} not on your list. Keep both studies.`,
  ],
  ['join-undecided', () => 'The study has been changed meanwhile. Choose again.'],
  ['study-moved', () => 'The study has another list now, perhaps from another tab. Reload the page.'],
  ['list-in-use', () => 'A study uses the customer list. Delete the study first.'],
  [
    'record-damaged',
    (_place, data) =>
      `Something that was saved is damaged and not shown: ${kept.get(String(data['table'])) ?? 'part of a study'}. The rest is whole. Open the study from a file if you have one.`,
  ],
  ['browser-lacks', () => 'The browser is too old to read the link. Open it in a newer one.'],
  [
    'worker-stopped',
    () =>
      'The calculation stopped, probably because memory ran out. What was saved is still there. Reload the page and try again.',
  ],
  [
    'file-damaged',
    (place, data) =>
      `${file(place)} is damaged (at ${String(data['where'])}). Nothing has changed. Use another copy.`,
  ],
  [
    'not-malkund-file',
    (place) =>
      `${file(place)} is not a file from Målkund. A customer list goes under “Bring your customer list”.`,
  ],
  ['newer-version', () => 'The file was made in a newer version of Målkund. Reload the page to get it.'],
  [
    'storage-full',
    () =>
      'There is no room for more in the browser. Everything saved before is still there, but the latest is not saved. Remove an old study or make room on the computer.',
  ],
  [
    'storage-newer',
    () =>
      'A newer version of Målkund has taken over what is saved. Everything is still there, but this page cannot save any more. Reload it.',
  ],
  ['storage-blocked', () => 'Målkund is open in an older version in another tab. Close or reload that tab.'],
  [
    'storage-unavailable',
    () =>
      'Nothing can be saved here: the browser does not allow it, perhaps because the window is private. Open Målkund in an ordinary window.',
  ],
  ['storage-in-use', () => 'Målkund is open in another tab. Close that tab and try again.'],
  ['too-few-words', () => 'Write at least three characters of the name, the number or the e-mail address.'],
  [
    'storage-deleted',
    () =>
      'What was saved here has been cleared from the browser. Reload the page to see what can be restored.',
  ],
  [
    'not-undoable',
    () => 'Nothing is changed: no copy to go back to could be taken. Choose “Keep both”, or try again.',
  ],
  ['link-empty', () => 'The link is empty: the part after # is missing. Copy the whole link.'],
  ['link-not-ours', () => 'There is no link from Målkund here. Check that the whole link came along.'],
  [
    'link-cut',
    (_place, data) =>
      `The link is cut short: ${String(data['found'])} of ${String(data['expected'])} characters arrived. Copy the whole link.`,
  ],
  [
    'link-damaged',
    () =>
      'The link is damaged: one or more characters changed on the way. Copy it anew, or ask for it again.',
  ],
  ['link-newer', () => 'The link was made in a newer version of Målkund. Reload the page.'],
  ['link-other-kind', () => 'The link is of another kind than what is opened here.'],
  ['link-locked', () => 'The link is protected by a pass phrase. Type the one that you got from the sender.'],
  [
    'phrase-wrong',
    () =>
      'The pass phrase is not right. Capitals and small letters differ. Ask the sender if it does not work.',
  ],
  ['link-too-large', () => 'The link is larger than any profile can be, so it is not opened.'],
  ['insecure', () => 'The page needs a secure address (https) to read and write links. Open it over https.'],
  [
    'unexpected',
    () =>
      'Something went wrong that we did not foresee. What was saved is still there. Reload the page and try again.',
  ],
]);
