import { plural } from '../plural.ts';

const customerWord = (count: number) => plural(count, 'customer', 'customers');

/* Finished profiles on a time line, and two of them side by side. */
export const history = {
  title: 'How your ideal customer has changed',
  link: 'History and comparison',
  toProfile: 'To the profile',
  linkHelp: 'See how the profile has changed since last time, line by line.',
  answer: (count: number, text: string, since: string) =>
    `${text} finished ${plural(count, 'profile', 'profiles')} since ${since}.`,
  none: 'There are no finished profiles yet. Finish a study, and its profile appears here.',
  onlyOne: 'Once there is another profile, the two can be compared line by line.',
  timeLine: 'Time line',
  madeOf: (best: string, customers: string) => `the ${best} best of ${customers}`,
  fromOthers: 'Came by link or file',
  again: (name: string) => `A new round of ${name}`,
  reviewOn: (date: string) => `Next review ${date}`,
  notes: {
    label: (name: string) => `Notes on ${name}`,
    write: 'Write a note',
    change: 'Change the note',
    help: 'What happened since last time? The note stays in the browser: it does not go along when the profile is shared.',
    save: 'Save the note',
  },
  compare: {
    title: 'Compare two profiles',
    before: 'The earlier one',
    after: 'The later one',
    swap: 'Swap',
    pickTwo: 'Choose two different profiles.',
    languages:
      'The profiles are written in different languages. Words written by hand may look changed though they mean the same.',
    unchanged: 'No line has changed.',
    new: (count: number, text: string) => `${text} new ${plural(count, 'line', 'lines')}`,
    gone: (count: number, text: string) => `${text} ${plural(count, 'line', 'lines')} gone`,
    other: (_count: number, text: string) => `${text} with a new value`,
    moved: (count: number, text: string) => `${text} ${plural(count, 'range', 'ranges')} moved`,
    stronger: (_count: number, text: string) => `${text} with stronger evidence`,
    weaker: (_count: number, text: string) => `${text} with weaker evidence`,
    summary: (parts: string) => `Since last time: ${parts}.`,
    lines: 'What has changed',
    rest: (count: number, text: string) => `${text} ${plural(count, 'line is', 'lines are')} as before`,
    then: 'Then',
    now: 'Now',
    notThere: 'Not there',
    fate: {
      new: 'New',
      gone: 'Gone',
      other: 'New value',
      same: 'Same value',
      up: 'Moved up',
      down: 'Moved down',
      wider: 'Wider',
      narrower: 'Narrower',
    },
    shift: { stronger: 'Stronger evidence', weaker: 'Weaker evidence' },
    unsure: 'may be chance',
    points: (text: string) => `${text} percentage points`,
    reworded: 'Own words changed',
    how: 'The evidence is the difference between how common a line is among the best and among all others. It counts as stronger or weaker when that difference has changed by at least 10 percentage points. “May be chance” means that the best customers are too few to be sure.',
  },
  why: {
    title: 'The customers that came and went',
    customers: (stayed: number, stayedText: string, gone: string, added: string) =>
      `${stayedText} ${customerWord(stayed)} ${plural(stayed, 'is', 'are')} on both lists, ${gone} have left and ${added} are new.`,
    best: (stayed: number, text: string, all: string) =>
      `${text} of the ${all} best ${plural(stayed, 'is', 'are')} the same as before.`,
    gone: (count: number, text: string) =>
      `${text} of the best ${plural(count, 'is', 'are')} no longer on the list`,
    passed: (count: number, text: string) =>
      `${text} ${plural(count, 'is', 'are')} still a customer but no longer among the best`,
    added: (count: number, text: string) =>
      `${text} new ${plural(count, 'customer is', 'customers are')} among the best`,
    risen: (count: number, text: string) =>
      `${text} earlier ${plural(count, 'customer has', 'customers have')} become one of the best`,
    more: (text: string) => `and ${text} more`,
    line: (went: string, came: string) =>
      `True of ${went} of the best that left, and of ${came} of those that came.`,
    lineWent: (went: string) => `True of ${went} of the best that left.`,
    lineCame: (came: string) => `True of ${came} of the best that came.`,
    owner: 'The names are shown only here, in your browser. They do not go along when a profile is shared.',
    sameStudy:
      'Both profiles come from the same study. What sets them apart is answers, decisions or how the list was read.',
    missing:
      'The study behind one of the profiles is not in this browser, so the customers cannot be compared.',
    changedSince:
      'One of the studies has been changed since its profile was finished. The customers are compared as they are now.',
    comparing: 'Comparing the customers …',
  },
  basis: {
    title: 'What the profiles rest on',
    customers: 'Customers',
    best: 'Best customers',
    goal: 'Best means',
    metric: 'Size is measured in',
    noMetric: 'no measure',
    focus: 'Group',
    bounds: 'Limits',
    from: (low: string) => `from ${low}`,
    below: (high: string) => `below ${high}`,
    between: (low: string, high: string) => `from ${low} to below ${high}`,
    changed: 'changed',
  },
};

/* When a profile is to be done again. */
export const review = {
  title: 'Do the profile again',
  why: 'Customers and products change. So the profile is done again: often in a young company, less often in a mature one.',
  ahead: (date: string) => `Next time: ${date}.`,
  soon: (date: string) => `Soon time: ${date}.`,
  due: (date: string) => `It is time to do the profile again. It was due on ${date}.`,
  how: 'How often?',
  every: {
    6: 'Every 6 months',
    12: 'Every year',
    18: 'Every 18 months',
    24: 'Every other year',
  },
  fits: {
    6: 'A young company: customers and products change fast.',
    12: 'A mature company that grows or changes products.',
    18: 'A mature company that changes at a calm pace.',
    24: 'A mature company where most things stay the same.',
  },
  calendar: 'Add to calendar (.ics)',
  calendarHelp:
    'A calendar file with a reminder a week before and a link to this page. Open it in Outlook, Google Calendar or Apple Calendar. The link works in this browser.',
  again: 'Do it again with a new list',
  againHelp: 'That makes a new study, with the answers and decisions of this one. The old one stays.',
  eventTitle: (name: string) => `Do the ideal customer profile again: ${name}`,
  eventText: (name: string, date: string, url: string) =>
    `The profile “${name}” was finished on ${date}. Fetch a new customer list and do it again together in the management team. Answers and decisions come along.\n\nOpen Målkund: ${url}`,
  fileName: 'do-again',
};

/* What a study that is done again took over, and what of it no longer fits. */
export const stale = {
  title: (name: string) => `A new round of ${name}`,
  none: 'The answers and decisions of last time came along, and all of them fit the new list.',
  some: 'The answers and decisions of last time came along. This is to be looked at again:',
  compare: 'Once the profile is finished you can compare it with the last one, line by line.',
  columns: (names: string) => `The new list lacks ${names}. Choose something else instead.`,
  cuts: (tier: string, before: string, after: string) =>
    `The limits are the same, but ${tier} are now ${after} of the customers, and were ${before}. See whether to move the limits.`,
  leader: (before: string, after: string) => `Now ${after} bring the most revenue. Before it was ${before}.`,
  excluded: (count: number, text: string) =>
    `${text} ${plural(count, 'customer that was not to count is', 'customers that were not to count are')} no longer on the list.`,
  answersLeft: (count: number, text: string) =>
    `${text} ${plural(count, 'customer with answers is', 'customers with answers are')} no longer on the list. The answers are still in the last study.`,
  unanswered: (count: number, text: string, all: string) =>
    `${text} of the ${all} best customers ${plural(count, 'is', 'are')} new and without answers.`,
  lines: (names: string) => `Lines that you struck or changed are no longer found: ${names}.`,
  wordings: (names: string) => `Your own words still stand, though the value is another now: ${names}.`,
};
