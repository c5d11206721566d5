import type { Messages } from '../messages.ts';

export const personal: Messages['personal'] = {
  title: 'Personal data in what you bring',
  personsLeft: (columns) => `${columns}: personal identity numbers. Not kept.`,
  personsKept: (columns) => `${columns}: personal identity numbers. Kept, since you chose so.`,
  someLeft: (columns) =>
    `${columns}: some of the numbers are personal identity numbers, those of sole traders for example. The companies’ numbers are kept, the persons’ are not.`,
  someKept: (columns) =>
    `${columns}: some of the numbers are personal identity numbers, those of sole traders for example. All are kept, since you chose so.`,
  contactLeft: (columns) => `${columns}: contact details. Not kept, since the method does not need them.`,
  contactKept: (columns) => `${columns}: contact details. Kept, since you chose so.`,
  sensitive: (columns) =>
    `${columns}: sensitive, since it says something of the buyer as a person. Kept. Leave it out if you do not need it.`,
  fileNotKept: 'Nor is the file itself kept. To change something later, you choose it again.',
  keep: 'Keep the personal identity numbers too',
  inText: (found) =>
    `The name or the lines of the profile hold ${found}. It may point out a person. Change the text if it should not go along.`,
  inInvitation: (found) =>
    `The invitation holds ${found}. That may point out a person. Make a new invitation if it is not to go along.`,
  kinds: { email: 'an e-mail address', phone: 'a phone number', number: 'a personal identity number' },
};
