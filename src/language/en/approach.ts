/* The texts about asking of people and about how to address them: for the step of the buyers, and what follows it. */
import type { Messages } from '../messages.ts';

export const sensitive: Messages['sensitive'] = {
  fold: 'Sensitive questions: why they are asked, and how to switch them off',
  intro:
    'What you think of a person is personal data under the GDPR as soon as it can be understood who is meant. So the role is enough: write no names. The answers stay in this browser, and the profile and the link hold counts only. The file that saves the whole study does hold the answers.',
  off: 'A question that is switched off is not asked, and is in neither the findings nor the profile. Answers already given are kept, and come back if you ask again.',
  asked: 'Questions asked',
  why: {
    gender:
      'Seldom says anything about how to sell. Ask only to see that you do not leave anyone out by habit.',
    age: 'May say something about experience and habits. A range is enough, such as 35–45.',
    personality: 'Decides whether to call or to write. It is your judgement, not a fact about the person.',
    behaviour: 'Decides how to suggest the next step. It is your judgement, not a fact about the person.',
    disc: 'A way to describe how someone likes to be met. Without a test the colour is a guess: mark it so.',
    drivers:
      'Decides which arguments matter. Go by what the person has said or done, not by what you believe.',
  },
};

export const address: Messages['address'] = {
  title: 'How to talk to the buyer',
  restsOn: (signals) => `Rests on: ${signals}.`,
  signal: (trait, value, portion) => `${trait} ${value} (${portion})`,
  ownWords: 'your words',
  divided: (trait, one, ofOne, other, ofOther) =>
    `${trait}: the buyers are divided between ${one} (${ofOne}) and ${other} (${ofOther}). Find out which of them you are talking to.`,
  when: (value) => `${value}:`,
  thin: 'Few answers lie behind this: take the advice as something to try.',
  guessed: 'At least half of what the advice rests on is guessed.',
  caution: 'This is about what is most common, not about one person. Let the one you meet correct you.',
  topics: { opening: 'How to open', proof: 'What convinces', pace: 'Pace', avoid: 'Avoid' },
  advice: {
    opening: {
      extrovert: 'Call or meet. Ask open questions and let the buyer think aloud.',
      introvert:
        'Write first. Give the buyer something to read before the meeting, and time to answer after it.',
      red: 'Come straight to the point: name the result in your first sentence.',
      yellow: 'Start with the idea: what could be better, and for whom?',
      green: 'Start gently: ask how they work today and what they want to keep.',
      blue: 'Start with the facts: say what you know of their situation, how you know it, and what you want to show.',
    },
    proof: {
      power: 'Show what the buyer gets to decide, and what there is to show the board.',
      money: 'Do the sums: what it costs, what it brings in and when it has paid for itself.',
      fear: 'Say what can go wrong, how you prevent it and who answers when it happens.',
      efficiency:
        'Show time saved: how the work is done today, how it is done with you, and the difference in hours.',
      results: 'Show a customer like them: the figure before, the figure after and how long it took.',
      red: 'One page is enough: the conclusion first, the evidence behind it.',
      yellow: 'Let another customer tell. A true story says more than a table.',
      green: 'Show who helps them get started, and whom they will call a year from now.',
      blue: 'Bring the details: sources, terms and how you worked it out. Say what you do not know, too.',
    },
    pace: {
      red: 'Keep meetings short. Give two choices and ask for an answer.',
      yellow: 'Keep up the speed, and write down yourselves what you agreed on.',
      green: 'Take one step at a time, and promise nothing sooner than you can keep it.',
      blue: 'Give time to read and check. Better an exact answer tomorrow than a rough one today.',
      action: 'Suggest the next step, with a date, while you are still in the meeting.',
      cautious: 'Split the decision: start small, with a trial that can be stopped.',
      fastAction: 'Keep a high pace: one short meeting, one proposal, one date.',
      fastCautious:
        'The conversation may go fast, but not the decision: suggest a small trial with a clear end.',
      slowAction:
        'Send the details before the meeting, so that the buyer has time to check them and you can settle the next step there.',
      slowCautious:
        'Do not hurry. Give time to check the details, and make the first step a small trial that can be stopped.',
    },
    avoid: {
      red: 'Long introductions, and details that nobody asked for.',
      yellow: 'Reading figures and terms aloud from a slide.',
      green: 'Pressing for a decision, or changing the contact person halfway.',
      blue: 'Exaggeration, rough figures and “trust us”.',
      extrovert: 'Doing it all by e-mail.',
      introvert: 'Calling unannounced and wanting an answer at once.',
      action: 'Parting without a next step.',
      cautious: 'Creating urgency with offers that soon expire.',
      fear: 'Scare tactics. The worry is already there.',
    },
  },
};
