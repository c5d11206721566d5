/* When a kept profile is to be done again, as the start page says it. */
export const due = {
  next: (date: string) => `next review ${date}`,
  now: 'Time to do it again',
  soon: 'Soon time to do it again',
  history: 'Time line and comparison',
};
