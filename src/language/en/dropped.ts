import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const dropped: Messages['dropped'] = {
  folderTitle: 'Which list should be read?',
  folder: (name, lists) =>
    `The folder “${name}” holds ${lists} ${plural(lists, 'file that may be a list', 'files that may be lists')}. Choose your customer list, or several that belong together.`,
  noFileTitle: 'No list to read',
  emptyFolder: (name) =>
    `There is no Excel or CSV file in the folder “${name}”. Export the customers from your register and drop that file here.`,
  isCut:
    'The folder holds so much that not everything was looked through. If something is missing, drop the file itself here.',
  tooMany: (most) => `Choose at most ${most} files at a time.`,
  inFolder: (folder) => `in ${folder}`,
  changed: (when, size) => `changed ${when}, ${size}`,
  read: (files) => (files === 0 ? 'Read' : `Read ${files} ${plural(files, 'file', 'files')}`),
  link: 'What you dropped is a link, and Målkund never fetches anything from the internet. Download the list and drop the file here. A link to a profile is opened with “Open a link” on the start page.',
  'file-address':
    'What you dropped is the address of a file, not the file itself. Drag the file from its folder, or choose it with the button.',
  text: 'What you dropped is text, not a file. Copy the rows and paste them under “Paste text”.',
  nothing:
    'What you dropped gave no file. If it comes from another program, such as an attachment in an email: save it on your computer and drop the file from there.',
};
