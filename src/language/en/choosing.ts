import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const cutOffers: Messages['cutOffers'] = {
  legend: 'Choose cuts',
  names: {
    thirds: 'Equal thirds',
    revenue: 'By cumulative revenue',
    breaks: 'Natural breaks',
    leader: 'Clearest leader',
    own: 'Your own cuts',
  },
  reasons: {
    thirds: 'About as many customers in each group.',
    revenue: 'Large (A) bring in the first 80% of revenue, medium (B) the next 15%.',
    breaks: 'Where customers are sparse, so that similar ones stay together.',
    leader: 'So that one group brings in clearly more than the others.',
    own: 'Move the cuts in the picture, or type them above.',
  },
  cuts: (medium, large) => `Medium from ${medium}, large from ${large}`,
  gives: (tier, share, lead) => `${tier} bring in ${share}, ${lead} ahead of the next`,
  holds: (tier, share, lead) => `${tier} are ${share} of customers, ${lead} ahead of the next`,
  chance: 'may be chance',
  same: (name) => `Gives the same cuts as ${name}.`,
  working: 'Looking for cuts',
  how: 'The breaks are found by splitting the customers into three classes that are as alike within as possible. The clearest leader is looked for among round numbers that leave each group at least a tenth of the customers. As it is picked out of many, its lead looks a little larger than it is.',
};

export const lead: Messages['lead'] = {
  clear: (points, low, high) =>
    `The lead is ${points}, probably between ${low} and ${high}. That is more than chance.`,
  unsure: (points, low, high) =>
    `The lead is ${points}, but could be anything from ${low} to ${high}: it may be chance.`,
  small: (points, low, high) =>
    `The lead is ${points}, probably between ${low} and ${high}: certain, but too small to steer by.`,
  even: (points, low, high) =>
    `The lead is only ${points}, and could be anything from ${low} to ${high}: the groups bring in about the same.`,
  unknown: (points) => `${points} separate the two largest groups.`,
  titles: {
    unsure: 'The lead hangs on a few customers',
    small: 'The groups bring in almost the same',
    even: 'The groups bring in about the same',
  },
  ways: 'Two ways on',
  byOther: 'Choose a group by something else',
  byOtherHelp: 'Which group is best at what matters most to you now?',
  byCuts: 'Move the cuts',
  byCutsHelp: (cuts, gives) => `${cuts}: ${gives}.`,
  noClearer: 'We find no round cuts where a group leads more clearly.',
  alreadyClearest: 'The cuts you have are those with the clearest leader.',
  useCuts: 'Use these cuts',
  toCuts: 'See every suggestion in step 1',
  compareFold: 'Compare the groups by more than revenue',
  criterion: 'Measure',
  criteria: {
    customers: 'Most customers',
    revenue: 'Most bought per customer',
    margin: 'Highest margin',
    daysToClose: 'Fastest to close, days',
    relationship: 'Longest relationship',
    customerSince: 'Customer since, earliest',
  },
  best: 'best',
  median: 'The figures are medians: half of the customers in the group are above, half below.',
  how: 'How sure the lead is: a 95% interval, in which your customers are taken as a sample of those you could have had. A few very large customers make it wide. With fewer than 30 customers it is in truth wider still. We call the lead clear when it is at least 10 percentage points and the whole interval lies above zero.',
};

export const profit: Messages['profit'] = {
  profit: 'Profit',
  groupLoses: (tier, amount) => `${tier} customers run at a loss: ${amount}.`,
  losers: (count, text, all) =>
    `${text} of ${all} customers ${plural(count, 'costs', 'cost')} more than ${plural(count, 'it brings', 'they bring')} in.`,
  cost: (peak, total) => `The others bring in ${peak}; with the losses taken off, ${total} remains.`,
  whale: 'How profit grows, and shrinks',
  whaleX: 'Share of customers, most profitable first',
  whaleY: 'Profit together',
  whaleCustomers: 'Number of customers',
  peak: (customers) => `${customers} customers make a profit`,
  end: 'all customers',
  withoutProfit: (count, text) =>
    `${text} ${plural(count, 'customer has', 'customers have')} no margin and count${plural(count, 's', '')} as unknown.`,
  how: 'Profit here is revenue times margin, or the margin itself when it is an amount.',
};

export const largest: Messages['largest'] = {
  dominatesTitle: 'One customer weighs heavily',
  dominates: (share) =>
    `The largest customer brings in ${share} of revenue. The profile would mostly describe that customer. Leave it out in step 3 if it is an exception.`,
  one: 'The largest customer',
  several: (count) => `The ${count} largest`,
  most: (share) => `How many bring in ${share}`,
  gini: 'Unevenness (Gini)',
  giniSays: { even: 'fairly even', some: 'somewhat uneven', uneven: 'uneven', very: 'very uneven' },
  giniHelp: '0 means that all customers bring in the same, 1 that a single one brings in everything.',
};

export const goals: Messages['goals'] = {
  mixNeeds: 'Needs at least two measures in the list',
  weights: 'How much does each goal weigh?',
  weightNames: { '0': 'None', '1': 'Little', '2': 'More', '3': 'Most' },
  score: 'Score',
  scoreInSentence: 'score',
  scoreHelp:
    'For each goal every customer gets a place in the group from 0 to 100, where 100 is best. The score is the places weighed together.',
  ownColumn: 'One more measure of your own',
  noOwn: 'None',
  sideBySide: 'Who is best with another goal?',
  inAll: (count, text, best) =>
    count === 0
      ? 'No customer is among the best whichever goal you choose.'
      : `${text} ${plural(count, 'customer is', 'customers are')} among the ${best} best whichever goal you choose.`,
  byChance: (chance) => `By chance it would be ${chance}.`,
  inAllMark: 'every goal',
  customer: 'Customer',
  shownOf: (shown, all) => `The ${shown} that are best by most goals are shown, of ${all}.`,
  onlyOne: 'The list has the measure of one goal only, so there is nothing to compare.',
  advice: {
    usual: (count) => `We suggest ${count}: enough for a pattern, few enough for a sharp profile.`,
    few: (count) => `We suggest ${count}: the group is small, and 20 would be a third of it or more.`,
    many: (count) => `We suggest ${count}: the group is so large that even ${count} is a small part of it.`,
    half: (count) => `We suggest ${count}, half of the group: it is small.`,
  },
  needed: (needed, count) =>
    `With ${count} best, at least ${needed} must share a trait that 3 in 10 customers have, for it to be more than chance.`,
  useAdvice: 'Choose that many',
  countsTitle: 'What would change with 10, 20 or 50?',
  countsSame: (count) => `With ${count} best the profile says the same.`,
  countsChange: (count, lines) => `With ${count} best this changes: ${lines}.`,
  change: (line, value) => `${line} to ${value}`,
  missing: (count, text, all, kpi) =>
    `${text} of ${all} customers in the group ${plural(count, 'has', 'have')} no ${kpi}. ${plural(count, 'It stays', 'They stay')} among all the others that the best are compared with, but cannot be best ${plural(count, 'itself', 'themselves')}.`,
  working: 'Comparing goals and counts',
};
