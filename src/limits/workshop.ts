/* The most that a workshop may hold. Links are small, so most of these are what fits in one. */

export const workshopLimits = {
  /** Characters of a random id, in digits and letters. */
  idChars: 10,
  titleChars: 80,
  nameChars: 40,
  questions: 40,
  options: 8,
  optionChars: 40,
  /** The text of a line that is voted on, and an own question. */
  lineChars: 120,
  answerChars: 80,
  /** Answers of one round. */
  participants: 200,
  decisionChars: 300,
  reasonChars: 1000,
  rounds: 10,
} as const;
