import type { EvidenceTexts } from '../evidence-texts.ts';
import { plural } from '../plural.ts';

export const evidence: EvidenceTexts = {
  verdicts: {
    telling: 'Telling',
    shared: 'Common among others too',
    hint: 'A hint',
    thin: 'Too few answers',
    chance: 'May be chance',
  },
  advice: {
    telling: 'more common than chance explains',
    shared: 'does not set the best apart',
    hint: 'check with your team',
    chance: 'nothing to build on',
  },
  thin: {
    alone: 'only the best have answers',
    few: 'fewer than five of the best or of the others have answers',
    half: 'fewer than half of the best have answers',
  },
  lift: {
    more: (times) => `${times} times as common as among all customers`,
    same: 'About as common as among all customers',
    less: (times) => `Rarer than among all customers: ${times} times as common`,
  },
  allFormulas: 'All formulas, rules and sources',
  behind: 'The figures behind',
  share: (of, low, high) =>
    `The thin line: with ${of} answers the true share may be anything from ${low} to ${high} (95% confidence).`,
  blind: (cases, casesText, of) =>
    `Had the best been picked blindly, it would be at least this common about ${casesText} ${plural(cases, 'time', 'times')} in ${of}.`,
  blindRarely: (of) =>
    `Had the best been picked blindly, it would be this common fewer than 1 time in ${of}.`,
  blindRange: (cases, casesText, of) =>
    `Had the best been picked blindly, some range would set them apart this much about ${casesText} ${plural(cases, 'time', 'times')} in ${of}.`,
  adjusted: (tested, p) => `Adjusted for the ${tested} answers that we tested: p ${p}.`,
  stable: (count, of) => `The same answer in ${count} of ${of} redraws of the best.`,
  stableRange: (count, of) => `About the same range in ${count} of ${of} redraws of the best.`,
  rival: (value, count) => `Otherwise mostly ${value}: ${count}.`,
  answer: {
    telling: (values) => `What sets the best apart: ${values}.`,
    noneTelling: 'Nothing sets the best apart for certain.',
    hint: (values) => `A hint to check with your team: ${values}.`,
    alone: (values) => `Most common among the best: ${values}, but with nothing to compare with.`,
    alsoAlone: (values) => `Also common: ${values}, but with nothing to compare with.`,
    chance: 'No answer sets the best apart more than chance can explain.',
  },
  holds: {
    title: 'Does it hold?',
    busy: 'Working it out anew …',
    validation: (found, of, chance) =>
      `We made the profile from four fifths of the customers and let it search the rest, five times. The fifth that it placed highest held ${found} of ${of} best customers that it had not seen. Chance gives ${chance}.`,
    strengths: {
      well: 'So the profile finds new best customers clearly better than chance.',
      some: 'So the profile finds new best customers somewhat better than chance.',
      weak: 'That is hardly better than chance: do not rank customers by the profile.',
    },
    auc: (cases) =>
      `Set against another customer, a best one scores higher in ${cases} cases of 100; 50 is chance.`,
    noValidation:
      'With fewer than ten best, or no question that at least half of the others can answer, it cannot be tested whether the profile finds new best customers.',
    newest: (newest, since, share, earlier) =>
      `Your newest customers: ${newest} who came since ${since} match at least half of the lines (${share}). Among the earlier ones it is ${earlier}.`,
    pairsTitle: 'Say more together than apart',
    pair: (one, other, best, others, lift) =>
      `${one} and ${other}: ${best} best against ${others} others, ${lift} times as common as among all.`,
    tableTitle: 'Do the lines stay the same when the best are redrawn?',
    columns: { line: 'Line', value: 'Answer', same: 'The same', rival: 'Otherwise mostly' },
  },
  control: {
    title: 'Control group',
    offer: (traits) =>
      `${traits}: only the best have answers, so there is nothing to compare with. Answer the same questions about some other customers, drawn at random, and it can be told whether the answers set the best apart.`,
    draw: (customers) => `Draw ${customers} other customers`,
    help: 'Other customers, drawn at random: the same list always gives the same customers. What you answer here counts among all others.',
    remove: 'Remove the control group',
    removeHelp: 'The answers stay, and count.',
  },
  profile: {
    noWeight: (why) => `No weight: ${why}`,
    strikeAll: {
      shared: (count, text) =>
        count === 1
          ? 'Strike the line common among others too'
          : `Strike the ${text} lines common among others too`,
      chance: (count, text) =>
        count === 1 ? 'Strike the line that may be chance' : `Strike the ${text} lines that may be chance`,
    },
  },
};
