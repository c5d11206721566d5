/** What a question takes to read and answer on a phone, in seconds. */
const perQuestion = 20;

/** Whole minutes that so many questions take, one at least. */
export function minutesFor(questions: number): number {
  return Math.max(1, Math.round((questions * perQuestion) / 60));
}
