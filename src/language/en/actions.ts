import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const actions: Messages['actions'] = {
  link: 'Who does what?',
  linkHelp: 'Suggestions for sales, marketing, customer loyalty, customer support and product development.',
  title: 'Who does what?',
  lead: 'The suggestions come from the lines of the profile. Change them, strike what does not hold for you and add your own. Everything is kept with the profile in this browser, but never goes into a shared link.',
  back: 'To the profile',
  print: 'Print',
  departments: {
    sales: 'Sales',
    marketing: 'Marketing',
    loyalty: 'Customer loyalty',
    support: 'Customer support',
    product: 'Product development',
  },
  copy: 'Copy',
  copyOf: (department) => `Copy ${department}`,
  notCopied: 'The browser did not let us copy. Select the text and copy it yourself.',
  from: (lines) => `From ${lines}`,
  fromBasis: 'From what the profile rests on',
  own: 'Your own',
  edit: (title) => `Text: ${title}`,
  strike: 'Strike',
  strikeOf: (title) => `Strike ${title}`,
  restore: 'Restore',
  restoreOf: (title) => `Restore ${title}`,
  reset: 'Back to the suggestion',
  resetOf: (title) => `Back to the suggestion: ${title}`,
  remove: 'Remove',
  removeOf: (text) => `Remove: ${text}`,
  add: 'Add',
  addTo: (department) => `Your own for ${department}`,
  notSaved: 'The change is not saved.',
  missing: (count) => `${count} more ${plural(count, 'suggestion is', 'suggestions are')} possible`,
  needs: (title, lines, step) => `${title}: needs ${lines}, in the step ${step}.`,
  or: 'or',
  titles: {
    who: 'Whom to call',
    companies: 'Which companies to call first',
    ask: 'What to ask',
    navigator: 'Filters in LinkedIn Sales Navigator',
    sni: 'Industry codes in Swedish registers (SNI 2007)',
    words: 'Words for pages and mail',
    keep: 'Whom to look after first',
    referral: 'Ask for referrals',
    grow: 'When the customer changes',
    change: 'When the buyer leaves',
    show: 'Show what they get',
    learn: 'Learn from the best',
    first: 'Who is answered first',
    staffing: 'Who is asking',
    manner: 'How to answer',
    notice: 'What they should notice',
    hours: 'Language and hours',
    buildFor: 'Whom to build for',
    work: 'Start in the buyer’s work',
    price: 'The right size of package',
    scale: 'Keep up with their growth',
    decides: 'What decides',
  },
  who: {
    title: (title) => `Ask for whoever has the title ${title}.`,
    group: (group) => `Look among ${group}.`,
    role: (role) => `If there is no such title, ask for whoever has the role: ${role}.`,
    roleOnly: (role) => `Ask for whoever has the role: ${role}.`,
    distance: (steps) =>
      steps === 0
        ? 'The CEO decides: start there.'
        : steps === 1
          ? 'The buyer reports to the CEO. Expect the CEO to sign off, and have one page ready for the buyer to pass on.'
          : steps === 2
            ? 'There is one more manager between the buyer and the CEO. Find out who: that person must say yes too.'
            : 'It is a long way to the CEO, so several people must say yes. Ask the buyer to describe the way to a decision, and help to sell it inside.',
  },
  companies: {
    first: (companies) => `These come before all others on the call list: ${companies}.`,
    musts: (musts) => `Do not call whoever fails a must (${musts}).`,
  },
  ask: {
    rule: (call, all) => `At least ${call} yes of ${all}: book a meeting.`,
  },
  navigator: {
    headcount: (bands) => `Company headcount: ${bands}`,
    industry: (names) => `Industry: ${names}`,
    unknownIndustry: (industry) => `Industry: search for “${industry}” and take the closest`,
    geography: (country) => `Geography: ${country}`,
    revenue: (revenue) => `Annual revenue: ${revenue}`,
    growth: 'Company headcount growth in the last year: 20% or more',
    jobTitle: (titles) => `Current job title: ${titles}`,
    seniority: (levels) => `Seniority level: ${levels}`,
    area: (area) => `Function: ${area}`,
  },
  sni: {
    note: 'Registers that have moved to SNI 2025 may have other codes.',
    unknown: (industry) => `We have no code for “${industry}”. Look it up at scb.se and write it here.`,
  },
  words: {
    first: (companies) => `Say in the first sentence whom you are for: “For ${companies}.”`,
    subject: (title) => `Subject line: “For you who work as ${title}”`,
    role: (role) => `Write about the daily work in the role “${role}”.`,
    weigh: (words) => `Words that carry weight: ${words}.`,
    drivers: {
      efficiency: 'time saved, fewer steps, no work done twice',
      money: 'costs, saves, pays for itself, in money',
      fear: 'safe, dependable, restored, who is responsible',
      power: 'overview, control, you decide',
      results: 'before and after, measured, after so many weeks',
    },
  },
  loyalty: {
    keep: (group) =>
      `Go through your ${group} once a quarter: which of them fit the profile, and which have not been heard from in a while?`,
    keepShare: (group, share) =>
      `Go through your ${group} once a quarter: which of them fit the profile, and which have not been heard from in a while? They bring in ${share} of revenue.`,
    referral: (best, bestText, companies) =>
      `Ask ${plural(best, 'your best customer', `each of your best ${bestText} customers`)} for one name, and say exactly whom you are looking for: ${companies}.`,
    growth: {
      hyper:
        'They grow fast. Talk every six months about what has changed, before they outgrow what they bought.',
      moderate:
        'They grow at a calm pace. Talk once a year about next year’s plans, well before they set the budget.',
      stagnant:
        'They are not growing. Help them to get more out of what they have before you suggest something new.',
      declining: 'They are shrinking. Have a smaller option ready, rather than see them cancel everything.',
    },
    change: (title) =>
      `When whoever has the title ${title} leaves: meet the successor within a month. It was that role that chose you.`,
    changeRole: (role) =>
      `When whoever has the role “${role}” leaves: meet the successor within a month. It was that role that chose you.`,
    show: {
      efficiency: 'Work out once a year how many hours you have saved them, and show how you counted.',
      money: 'Work out once a year what you have given them in money, before they renew.',
      fear: 'Tell them once a year what you have prevented, and what it could have cost.',
      power: 'Give the buyer one page to show the management team: what was decided and what came of it.',
      results:
        'Once a year, measure again the figure that they bought you for, and show it beside the first.',
    },
    learn: {
      growth:
        'The best bought fastest. Ask five of them what made them decide, and write down the answers word for word.',
      profitability:
        'The best give the highest margin. Ask five of them what they manage without your help, and teach the others the same.',
      loyalty:
        'The best have stayed longest. Ask five of them why, and write down the answers word for word.',
    },
  },
  support: {
    first: (companies) =>
      `Mark the customers that fit the profile in your ticket system, and answer them first: ${companies}.`,
    staffing: {
      small: (size) =>
        `With ${size} employees there is seldom anyone who only looks after this. Write answers that can be followed without knowing anything before.`,
      medium: (size) =>
        `With ${size} employees one person often gathers the questions. Find out who, and give that person a way in of their own.`,
      large: (size) =>
        `With ${size} employees there is often a support of their own. Agree on what it answers and what comes to you.`,
    },
    disc: {
      red: 'Start with whether it is solved, or else when. The explanation can come last.',
      yellow: 'Call rather than write at length, and sum up afterwards in two lines.',
      green: 'Let the same person follow the case all the way, and say so before anything changes.',
      blue: 'Write what happened, why, and what you have done about it. Be exact.',
    },
    personality: {
      introvert: 'Let them ask in writing, and do not call unannounced.',
      extrovert: 'Have a number to call, not only a form.',
    },
    drivers: {
      efficiency: 'Measure the time until a case is solved, not only until the first answer.',
      money: 'Take the faults that cost them money first, and say what you do about the cost.',
      fear: 'Tell them before they tell you when something fails: what is wrong, what is safe and when it is solved.',
      power: 'Let the buyer decide what is urgent, and give an overview of open cases.',
      results: 'Follow up after a week: does it work, and did they get where they wanted?',
    },
    hours: (country) => `Answer in their language and when they work: ${country}.`,
  },
  product: {
    buildFor: (companies) => `Build for ${companies}. A wish that only comes from others can wait.`,
    role: (role) =>
      `The buyer’s role is “${role}”. Follow five of them for a day and see where the time goes, before you choose what to build next.`,
    price: {
      between: (metric, from, below) =>
        `Your most important customers have from ${from} to under ${below} in ${metric}. Make a price step that fits them.`,
      from: (metric, from) =>
        `Your most important customers have at least ${from} in ${metric}. Make a price step that fits them.`,
      below: (metric, below) =>
        `Your most important customers have under ${below} in ${metric}. Make a price step that fits them.`,
    },
    growth: {
      hyper:
        'At 20–50% growth a year they are twice the size in two to four years. Try everything at that size now.',
      declining: 'They are shrinking: make it easy to move to a smaller package without calling you.',
    },
    drivers: {
      efficiency: 'Count minutes and steps in what they do every day, and take away one step at a time.',
      money: 'Show what it saves or earns them, in money, where they see it themselves.',
      fear: 'Backups, history and an undo button come before new features.',
      power: 'Build permissions, overview and reports that can be shown to management.',
      results: 'Show the figure that they bought you for on the first page.',
    },
  },
};
