import type { MethodPageTexts } from '../method-page-texts.ts';

export const methodPage: MethodPageTexts = {
  title: 'How we calculate',
  lead: 'Every figure in the app comes from your own list and is worked out in your browser. Here are all the formulas, the rules for the words, and how often they are right.',
  back: 'Back',
  formula: 'Formula',
  source: 'Source',
  example: 'Example',
  exampleTitle: 'One example all the way',
  exampleLead: (best, others, all) =>
    `60 customers, 10 of them best. ${best} best are IT companies, against ${others} others. Of all customers it is ${all}.`,
  parts: {
    streams: {
      title: 'Groups and revenue',
      words: [
        'A customer belongs to the group that its measure falls in. Exactly on a cut, it belongs to the larger group.',
        'A group’s share is the sum of its customers’ revenue over that of all three groups. Sums are never rounded.',
      ],
      formula: 'share(g) = Σ revenue in g / Σ revenue in all groups',
      source: 'Steps 1 and 2 of the method.',
    },
    best: {
      title: 'The best customers',
      words: [
        'The customers of the group are ranked by the goal’s measure. Revenue decides between equals. Customers without the measure cannot be ranked, and you are told how many they are.',
      ],
      formula: 'best = the first n by the goal’s measure',
      source: 'Step 3 of the method. The 20% rule of thumb is Pareto’s (1896).',
    },
    share: {
      title: 'The share and its uncertainty',
      words: [
        'With few answers a share is uncertain. The interval says where the true share lies, with 95% confidence. It is the thin line on the bar.',
      ],
      formula: '(a + z²/2n ± z·√(a(1 − a)/n + z²/4n²)) / (1 + z²/n), where a = k/n and z = 1.96',
      source: 'Wilson (1927).',
    },
    lift: {
      title: 'Times as common',
      words: ['How much more common the answer is among the best than among all customers who answered.'],
      formula: 'lift = (k best / n best) / (K all / N all)',
      source: 'Brin et al. (1997).',
    },
    chance: {
      title: 'Can it be chance?',
      words: [
        'Had we picked as many customers blindly, how often would at least this many of them have the answer? If that is rare, chance is a poor explanation.',
      ],
      formula: 'p = Σ C(K, i)·C(N − K, n − i) / C(N, n) for i = k, k + 1, …',
      source: 'Fisher’s exact test, one-sided (1935).',
    },
    many: {
      title: 'Look long enough and you find something',
      words: [
        'Of twenty answers tested, one is unusual by chance. So every p is adjusted for how many answers were tested. Answers that could never have been telling are not counted.',
      ],
      formula: 'adjusted p = the smallest of p(j)·m/j over all j from the answer’s place in order upwards',
      source: 'Benjamini and Hochberg (1995); Tarone (1990).',
    },
    range: {
      title: 'Ranges, such as 20–50 employees',
      words: [
        'For numbers all ranges are tried, and we keep the one that best tells the best from the others. Then it is widened to round numbers.',
        'The range was searched for, so chance is tested by searching again among as many customers picked blindly, thousands of times.',
      ],
      formula:
        'the range where n/N · (b/n − B/N) is largest, with n of N customers and b of B best inside; p\u00a0=\u00a0(1 + times at least as good) / (1 + all times)',
      source: 'Lavrač et al. (1999); Westfall and Young (1993); Phipson and Smyth (2010).',
    },
    stable: {
      title: 'Does the line stay the same?',
      words: [
        'We redraw the best customers a hundred times, as many but with replacement, and see how often the same answer comes out most common. A range counts as the same when the two share at least half of the customers.',
      ],
      formula: 'redraw = n of n customers with replacement, 100 times',
      source: 'Bootstrap, Efron (1979).',
    },
    validation: {
      title: 'Does the profile find new best customers?',
      words: [
        'The customers are parted blindly in five. Five times the profile is made from four parts and scores the fifth: each line that matches adds the logarithm of how many times as common it is among the best.',
        'Lines that under half of the others can answer are left out, since having an answer would itself give away who is best.',
      ],
      formula: 'score = Σ ln(((k + ½)/(n + 1)) / ((K + ½)/(N + 1))) over the lines that match',
      source: 'Cross-validation, Stone (1974); comparison of pairs, Mann and Whitney (1947).',
    },
    newest: {
      title: 'Your newest customers',
      words: [
        'The newest tenth by customer since. A customer fits when at least half of the lines that it has an answer to match; customers with answers to under half of the lines are not counted.',
      ],
      formula: 'share = customers who fit / customers counted',
      source: 'Målkund’s own rule.',
    },
    pairs: {
      title: 'Pairs that say more together',
      words: [
        'Among those with the one answer, the best must have the other more often than the others do, and the other way round. The larger of the two p, times the number of pairs tested, may be at most 5%, and the pair must be more times as common than its better part.',
      ],
      formula: 'max(p(B among A), p(A among B)) · number of pairs ≤ 0.05',
      source: 'Fisher (1935); Holm (1979).',
    },
  },
  worked: {
    share: (share, low, high) => `${share}, and probably between ${low} and ${high}.`,
    lift: (best, all, lift) => `${best} / ${all} = ${lift} times as common.`,
    chance: (p) => `p = ${p}.`,
    many: (family, adjusted) => `Four answers with p = ${family} get adjusted p = ${adjusted}.`,
  },
  rulesTitle: 'The rules for the words',
  rules: {
    telling:
      'The answer is at least ten percentage points more common among the best than among the others, and the adjusted p is at most 5%.',
    hint: 'The same lead, and p is at most 5% before adjusting. Had it been the only thing you looked at, it would be beyond chance.',
    shared: 'More than half of the best have the answer, but it is not twice as common as among the others.',
    thin: 'Fewer than five of the best or of the others have answers, or fewer than half of the best.',
    chance: 'None of these.',
  },
  rightTitle: 'How often are the words right?',
  noise: (telling, hint) =>
    `We have made thousands of lists with nothing to find. At most ${telling} of 100 such lists get a line called telling, but ${hint} of 100 get some hint. So trust what is telling, and check hints.`,
  noiseTable: 'Lists with nothing to find',
  noiseColumns: {
    customers: 'Customers',
    best: 'Best',
    ranges: 'Ranges',
    telling: 'Telling',
    hint: 'A hint',
  },
  ofThousand: 'How many lists of 1,000 have at least one such line.',
  power: (customers, best, share, found) =>
    `In other lists one answer is twice as common among the best. With ${customers} customers and ${best} best, an answer that ${share} of all have is found in ${found} of 100 lists. The lines rise where there are more best: 10 of up to 100 customers, 20 of up to 2,000, then 50. More customers alone make almost no difference.`,
  powerTitle: 'How often an answer twice as common is called telling',
  powerShare: (share) => `${share} of all`,
  powerX: 'Customers',
  seeds: 'All chance is seeded: the same list gives the same profile, in every browser.',
};
