/* The leader's page of a workshop, and its presentation. */
import { plural } from '../plural.ts';

export const workshop = {
  title: 'Workshop',
  link: 'Workshop with the management team',
  linkHelp: 'Guess before the numbers, compare, and decide together, line by line.',
  question: 'Do you agree on your ideal customer?',
  lead: 'Let everyone answer alone before you see the numbers. Then compare with each other and with what the list says, and decide line by line.',
  back: 'To the profile',
  present: 'Show on a projector',
  undo: {
    roundStarted: 'Undo: a new round began',
    answersTaken: 'Undo: answers were added',
    answerRemoved: 'Undo: an answer was removed',
    decided: 'Undo: the last decision',
  },
  rounds: { guess: 'The guess before the numbers', vote: 'A vote on the lines' },
  roundLead: {
    guess:
      'Send a link with the questions. Everyone answers in three minutes on a phone and sends a link back. Nothing is stored anywhere but here.',
    vote: 'Once there is a profile: let everyone vote on which lines stay, and on which customers are do or die or don’t.',
  },

  name: 'What to call the invitation',
  nameHelp: 'Shown to those who answer. The name of the company, for example.',
  ask: 'Ask about',
  company: 'The company',
  buyer: 'The buyer',
  ownQuestions: 'Questions of your own',
  ownQuestionsHelp: 'One on each line, five at most.',
  estimate: (count: number, countText: string, minutes: number, minutesText: string) =>
    `${countText} ${plural(count, 'question', 'questions')}, about ${minutesText} ${plural(minutes, 'minute', 'minutes')} to answer.`,
  noQuestions: 'Choose at least one question.',
  tooMany: (most: string) => `There is room for ${most} questions at most.`,
  make: 'Make the invitation',
  offers:
    'Only what at least five customers have is offered as an answer, in alphabetical order. No customers are in it.',
  prepareVote: 'Prepare a vote',
  voteStay: 'Should the line stay?',
  voteSegment: 'Do or die, neutral or don’t?',
  voteNone:
    'There are no lines to vote on yet. Answer the questions about the companies and the buyers first.',
  voteThin: (count: number, text: string) =>
    `${text} ${plural(count, 'line that rests', 'lines that rest')} on fewer than five customers ${plural(count, 'is', 'are')} left out.`,
  worstLine: 'among the worst',

  invitation: 'The invitation',
  copyLink: 'Copy the link',
  mailInvitation: 'Mail the invitation',
  mailSubject: (title: string) => `Invitation: ${title}`,
  mailBody: {
    guess:
      'Please answer a few questions about our best customer before we meet. It takes three minutes on a phone:',
    vote: 'Please vote on the lines of our ideal customer profile before we meet. It takes a few minutes on a phone:',
  },
  again: 'Start over with new questions',
  againTitle: 'Start over?',
  againText: (count: number, text: string) =>
    count === 0
      ? 'The invitation stops being valid: answers to it are no longer accepted.'
      : `${text} ${plural(count, 'answer', 'answers')} and the decisions are removed, and answers to the old invitation are no longer accepted.`,
  againYes: 'Start over',

  answers: 'Answers',
  pasteLabel: 'Paste the answers',
  pasteHelp:
    'Links or whole mails, one or many at once. It does not matter if the links are broken over lines or quoted.',
  pasteButton: 'Add the answers',
  files: 'Read from files',
  outcomes: 'What became of the answers',
  outcome: {
    added: (who: string) => `${who}: added.`,
    namesake: (who: string) =>
      `${who}: added, but somebody of the same name has answered already. If it is the same person, remove one of the answers below.`,
    replaced: (who: string) => `${who}: the new answer takes the place of the one before.`,
    same: (who: string) => `${who}: the same answer is here already. Nothing changed.`,
    older: (who: string) => `${who}: a later answer is here already. Nothing changed.`,
    otherRound: (who: string) =>
      `${who}: the answer belongs to another study, or to an invitation that you have started over. It was not accepted.`,
    invitation:
      'This is an invitation, not an answer. Whoever answers should send the link from the last page.',
    full: (limit: string) => `There are ${limit} answers already, so this one was not accepted.`,
  },
  participants: (count: number, text: string) => `${text} ${plural(count, 'has', 'have')} answered`,
  nobody: 'Nobody has answered yet.',
  remove: 'Remove',
  removeOf: (who: string) => `Remove the answer from ${who}`,

  compared: 'The guesses against the numbers',
  votesCompared: 'The votes',
  agreement: {
    all: 'All agree',
    most: 'Most agree',
    split: 'Divided',
    few: 'Too few answers',
  },
  share: (count: string, of: string) => `${count} of ${of} say the same`,
  differ: (answers: number, text: string) => `${text} different ${plural(answers, 'answer', 'answers')}`,
  overview: (all: string, most: string, split: string) =>
    `All agree on ${all}, most on ${most}, divided on ${split}.`,
  team: 'The team says',
  teamOne: 'The answer',
  list: 'The list says',
  listSilent: 'The list says nothing about this.',
  withList: { same: 'as the list', overlaps: 'partly as the list', other: 'not as the list' },
  unknown: (who: string) => `Don’t know: ${who}`,
  worst: (portion: string) => `${portion} worst`,

  decision: 'Decision',
  decide: {
    list: (text: string) => `The list’s: ${text}`,
    team: (text: string) => `The team’s: ${text}`,
    own: 'Other words',
    open: 'Open',
  },
  ownText: 'What we decided',
  reason: 'Why',
  reasonPlaceholder: 'The reason, so that you remember it in six months',
  decidedAt: (date: string) => `Decided ${date}`,
  undecided: 'Not decided',
  decided: (count: string, of: string) => `${count} of ${of} decided`,
  apply: (count: number, text: string) =>
    `Put ${text} ${plural(count, 'decision', 'decisions')} into the profile`,
  applyHelp:
    'Other words and the team’s answers become the words of the line, and lines that you strike are struck. It can be undone.',
  applied: 'The decisions are in the profile.',

  show: {
    exit: 'End',
    previous: 'Previous',
    next: 'Next',
    fullScreen: 'Full screen',
    names: 'Show customer names',
    keys: 'Move with ← and →. Home and End go to the beginning and the end, Esc ends.',
    place: (number: string, all: string) => `${number} of ${all}`,
    start: 'What do we believe, and what do the numbers say?',
    answered: (count: number, text: string) => `${text} ${plural(count, 'has', 'have')} answered`,
    whatGuess: 'What did we answer?',
    step: (number: string) => `Step ${number}`,
    bestNames: 'The best customers',
    end: 'What we decided',
    nothing: 'There is no workshop to show yet. Make an invitation first.',
    toWorkshop: 'To the workshop',
  },
};
