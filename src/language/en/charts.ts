import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const charts: Messages['charts'] = {
  more: (title) => `Table and picture: ${title}`,
  asTable: 'Show as a table',
  asPicture: 'Show as a picture',
  savePng: 'Save as PNG',
  saveSvg: 'Save as SVG',
  saveFailed: 'The picture could not be saved as PNG. Save it as SVG instead.',
  fromTo: (from, to) => `${from} – under ${to}`,
  unit: (unit) => unit,
  histogram: (interval, portion) => `The tallest bar is ${interval}, with ${portion} customers.`,
  histogramEven: (interval) => `The customers spread over ${interval}.`,
  noCustomers: 'There are no customers to show.',
  strips: 'How much each group has',
  stripsSummary: (tier, customers, revenue) =>
    `${tier} customers are ${customers} of the customers and bring in ${revenue} of revenue.`,
  stripsCustomers: (tier, customers) => `${tier} customers are ${customers} of the customers.`,
  stripsNegative: 'One group has more credit notes than sales, so the revenue cannot be split in a picture.',
  part: (name, share) => `${name} ${share}`,
  allCustomers: (count, text) => `${text} ${plural(count, 'customer', 'customers')}`,
  allRevenue: (amount) => `${amount} in revenue`,
  paretoTitle: 'How much the largest customers bring in',
  paretoX: 'Share of customers, largest first',
  paretoY: 'Share of revenue',
  paretoCustomers: 'Number of customers',
  paretoEqual: 'if all brought in the same',
  paretoFifth: (customers, all, share) =>
    `The largest 20% of customers (${customers} of ${all}) bring in ${share} of revenue.`,
  paretoLargest: (count, customers, all, share) =>
    count === 1
      ? `The largest of ${all} customers brings in ${share} of revenue.`
      : `The ${customers} largest of ${all} customers bring in ${share} of revenue.`,
  paretoMost: (customers, all) => `80% of revenue comes from ${customers} of ${all} customers.`,
  paretoCredit: (count, text) =>
    `${text} ${plural(count, 'customer has', 'customers have')} got back more than they paid, so the curve passes 100% on its way.`,
  paretoMark: (customers, all) => `${customers} of ${all} customers`,
  ofRevenue: (share) => `${share} of revenue`,
  ofCustomers: (share) => `${share} of customers`,
  best: 'Best',
  others: 'All others',
  bestAnswers: (count, text) => `Best, ${text} ${plural(count, 'answer', 'answers')}`,
  otherAnswers: (count, text) => `All others, ${text} ${plural(count, 'answer', 'answers')}`,
  shareOfBest: (share, portion) => `${share} of the best, ${portion}`,
  shareOfOthers: (share, portion) => `${share} of all others, ${portion}`,
  shareAnd: (share, portion) => `${share}, ${portion}`,
  findings: {
    allAnswers: (trait) => `${trait}: all answers`,
    where: (trait) => `${trait}: where the answers lie`,
    whereShort: 'Where the answers lie',
    answer: 'Answer',
    rest: 'Other answers',
    pairs: (value, best, others) =>
      `${value} is the most common among the best: ${best}. Among all others: ${others}.`,
    pairsAlone: (value, best) => `${value} is the most common among the best: ${best}.`,
    range: (range, best, others) =>
      `${range} holds for ${best} among the best and ${others} among all others.`,
    rangeAlone: (range, best) => `${range} holds for ${best} among the best.`,
    fewOnAll: 'Every answer below rests on fewer than 10 answers. Take them as guesses.',
    fewOnMost: 'Most answers below rest on fewer than 10 answers. Take them as guesses.',
    halfOnAll: 'On every question more than half have no answer. That is too little to go by.',
    halfOnMost: 'On most questions more than half have no answer. That is too little to go by.',
  },
};
