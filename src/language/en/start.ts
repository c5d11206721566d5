import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const start: Messages['start'] = {
  title: 'Find your ideal customer in your own customer list',
  lead: 'Six steps from a customer list to a profile the whole company can steer by. Free, no account, in about an hour.',
  privacyTitle: 'Nothing leaves your computer',
  privacy: 'The list is read, counted and kept in your own browser. This page has no server to send it to.',
  privacyCheck:
    'How to check: load the page, turn off the network and carry on. Everything works. Or open the browser’s developer tools (F12), the Network tab: no request goes to anybody else.',
  privacyCheckTitle: 'Check for yourself',
  doors: {
    listTitle: 'Bring your customer list',
    listText: 'A CSV file from your CRM or accounting, or rows pasted from Excel.',
    listButton: 'Choose file',
    pasteButton: 'Paste text',
    exampleTitle: 'See what you get',
    exampleText: 'A made-up software company with 400 customers, ready to walk through and change.',
    exampleButton: 'Open the example',
    exampleOpening: 'Preparing the example …',
    fileTitle: 'Carry on from a file',
    fileText: 'A study or profile that somebody saved from Målkund.',
    fileButton: 'Open Målkund file',
  },
  studies: 'Your studies',
  profiles: 'Finished profiles',
  exampleMark: 'Example',
  studyMeta: (customers, date) => `${customers} · changed ${date}`,
  profileMeta: (lines, date) => `${lines} ${plural(lines, 'line', 'lines')} · ${date}`,
  remove: (name) => `Delete ${name}`,
  removeStudyTitle: 'Delete the study?',
  removeStudyText: (name) =>
    `“${name}” is deleted from this browser, with its customer list and all answers. Finished profiles stay.`,
  removeProfileTitle: 'Delete the profile?',
  removeProfileText: (name) => `“${name}” is deleted from this browser. Links you have shared still work.`,
  method: 'How it works',
  methodSteps: [
    'Split your customers into large, medium and small.',
    'See which group brings in the most.',
    'Pick the best customers in that group.',
    'Find what those companies have in common.',
    'Find what the people who bought have in common.',
    'Write the profile and share it.',
  ],
  dropHere: 'Drop the file to read it',
};
