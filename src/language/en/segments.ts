import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const segments: Messages['segments'] = {
  title: 'Sort the customers',
  link: 'Sort the customers',
  linkHelp: 'See which customers are do or die, which are neutral, and which to leave alone.',
  back: 'The profile',
  question: 'Which customers deserve your effort?',
  answer: (customers, count, share) =>
    `${count} ${plural(customers, 'customer is', 'customers are')} do or die` +
    (share === null ? '.' : `, with ${share} of the revenue.`),
  names: { doOrDie: 'Do or die', neutral: 'Neutral', dont: 'Don’t' },
  meanings: {
    doOrDie: 'Put all your energy here.',
    neutral: 'A little time, not much.',
    dont: 'No time. If they buy anyway, fine.',
  },
  customers: 'Customers',
  ofCustomers: (share) => `${share} of the customers`,
  revenue: 'Revenue',
  ofRevenue: (share) => `${share} of the revenue`,
  unsure: (customers, count) =>
    `${count} may change segment once more is known about ${plural(customers, 'it', 'them')}`,
  loose: (share) =>
    `The profile is too loose: ${share} of the customers are do or die. Raise the limit, or make a line a must.`,
  tight: (fit, best) =>
    `The profile is too tight: ${fit} are do or die, fewer than the ${best} best themselves. Lower the limit.`,
  limits: {
    title: 'Where do the limits go?',
    lead: 'A customer gets points for each line that it matches. Move the limits and see who ends up where.',
    doOrDie: 'Do or die from',
    neutral: 'Neutral from',
    points: (points, text) => `${text} ${plural(Math.abs(points), 'point', 'points')}`,
    proposed: 'Back to our proposal',
    chart: 'The customers by points',
    axis: 'Points',
    chartSays: (low, high) => `The customers’ points range from ${low} to ${high}.`,
  },
  lines: {
    title: 'What counts?',
    lead: 'Ten points mean twice as common among the best as among the others. Few answers give fewer points. Change what you know better.',
    ideal: 'The ideal customer',
    idealHelp: 'gives points',
    anti: 'The anti-profile',
    antiHelp: 'takes points',
    fromGoal: (count, kpi) => `Made the same way, from the ${count} customers that do worst by ${kpi}.`,
    fromLost: (customers, count, column) =>
      `Made the same way, from ${count} ${plural(customers, 'customer', 'customers')} that have left you according to ${column}.`,
    halfTruth:
      'Half the truth: the list has no customers that have left you. Those who never stayed say most about who does not fit.',
    none: 'There is nothing to rank the customers by, so the worst are not known.',
    amongWorst: (portion) => `${portion} worst`,
    pointsFor: (line) => `Points for ${line}`,
    pointsAgainst: (line) => `Points off for ${line}`,
    ruleFor: (line) => `How ${line} counts`,
    rules: { counts: 'Counts', must: 'Must', never: 'Never', struck: 'Struck' },
    ruleHelp: 'Must and Never decide alone.',
    proposal: (points) => `We propose ${points}`,
    useProposal: (line, points) => `Use the proposal for ${line}: ${points}`,
    cancels: (lines) => `Shared by the best and the worst, so it cancels out: ${lines}.`,
    zero: (lines, count) => `${count} ${plural(lines, 'line', 'lines')} without points`,
    zeroWhy:
      'They say nothing about who fits: only the best have answers, or the answer is as common among the others. Give them points if you know better.',
    empty: 'No lines give points yet.',
  },
  list: {
    title: 'The customers, and why',
    show: 'Show',
    all: 'All',
    unsure: 'unsure',
    isBest: 'one of the best',
    showing: (shown, all) => `${shown} of ${all}`,
    more: 'Show more',
    empty: 'No customers here.',
    sum: 'Sum',
    met: 'Matches',
    unmet: 'Does not match',
    unknown: 'Not known',
    line: 'Line',
    points: 'Points',
    answer: 'The customer',
    canBecome: (low, high) => `Once all is known it will be between ${low} and ${high} points.`,
    broken: (line) => `${line} is a must and does not match: don’t, whatever the points.`,
    forbidden: (line) => `${line} is a never and matches: don’t, whatever the points.`,
    mustUnknown: (line) => `${line} is a must and not known: so not do or die yet.`,
  },
  proof: {
    title: 'Does it hold?',
    table: 'Customers that the profile has not seen',
    working: 'Testing …',
    warning:
      'This sorting does poorly when tried on customers that it has not seen. Read “Does it hold?” at the end before you decide anything by it.',
    few: 'With fewer than ten best customers it cannot be tested.',
    strong: (best, all, control, controls) =>
      `Yes, as far as the list goes. ${best} of the ${all} best came out as do or die when the profile was made without them. Of ${controls} others drawn at random: ${control}.`,
    weak: (best, all, control, controls) =>
      `Weak. Only ${best} of the ${all} best came out as do or die when the profile was made without them. Of ${controls} others drawn at random: ${control}. Do not trust the points alone.`,
    close: (best, all, control, controls) =>
      `Weak. ${best} of the ${all} best came out as do or die when the profile was made without them, but so did ${control} of ${controls} others drawn at random. The profile hardly tells them apart.`,
    groups: { best: 'The best', others: 'All others', control: 'Drawn at random' },
    group: 'Customers',
    median: 'Middle score',
    how: 'The customers are split into five parts. Five times, profile, anti-profile and limits are made from four parts and sort the fifth, which they have not seen. What you have decided yourselves holds throughout.',
  },
  how: 'The points are ten times the logarithm, base two, of how many times as common the answer is among the best. The shares are first drawn towards that of all customers, as if ten more had answered like all of them. The limits proposed: at least three of four of the best reach do or die, and at least as many customers as there are best; three of four of the worst do not reach neutral. What is not known never makes anybody a don’t.',
};
