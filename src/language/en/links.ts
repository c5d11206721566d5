import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const links: Messages['links'] = {
  title: 'Share the profile by a link',
  what: (isShareIn) =>
    `The link holds the profile: name, date, the lines, how many customers they rest on, and the limits of the group${isShareIn ? ' and its part of revenue' : ''}. The customer list and the answers about single customers and buyers are not in it.`,
  who: 'Everybody who gets the link can read the profile, and so can the mail and chat services that carry it. The link cannot be taken back.',
  whoLocked:
    'Only somebody with both the link and the pass phrase can read the profile. The link cannot be taken back.',
  leftOut: (count) =>
    `${count} ${plural(count, 'line rests', 'lines rest')} on fewer than five customers and ${plural(count, 'is', 'are')} left out, because so few can point at somebody. Tick ${plural(count, 'it', 'those')} to include anyway:`,
  protect: 'Protect with a pass phrase',
  phrase: 'Pass phrase',
  phraseHelp:
    'Send the phrase another way than the link, by telephone for example. Nobody can open the link without it, and neither can you.',
  ownPhrase: 'A phrase of your own is easier to guess than the suggested one.',
  phraseShort: (fewest) =>
    `At least ${fewest} characters: whoever has the link can try any number of phrases.`,
  newPhrase: 'New phrase',
  copyPhrase: 'Copy the phrase',
  link: 'The link',
  making: 'Making the link …',
  length: (length) => `${length} characters`,
  sizes: {
    everywhere: 'Short enough for mail and chat.',
    most: 'Long: some mail programs may cut it. Save as a file if it does not arrive.',
    'too-long': 'Too long for a link. Shorten the texts, or save as a file.',
  },
  shortened: 'Long texts are cut in the link, to make room. In the file they are whole.',
  dropped: (count, text) =>
    `${text} ${plural(count, 'line does', 'lines do')} not fit in the link, but in the file.`,
  noDeflate:
    'The browser is too old to protect the link. Share without a pass phrase, or save the profile as a file.',
  copy: 'Copy the link',
  copied: 'Copied',
  copyFailed: 'The browser did not let the page copy. Select the text and copy it yourself.',
  qr: 'Show QR code',
  qrLabel: 'QR code that opens the profile',
  qrSave: 'Save the QR code',
  qrTooLong: 'The link is too long for a QR code that a phone can read.',
  pasteLabel: 'Paste the link or the whole message',
  pasteHelp: 'It may be broken over several lines, quoted, or rewritten by a mail program.',
  pasteOpen: 'Open the link',
  lockedTitle: 'A protected profile',
  unlock: 'Open the profile',
  unlocking: 'Trying the phrase …',
};
