/* When a kept profile is to be done again, as the start page says it. */
export const due = {
  next: (date: string) => `görs om ${date}`,
  now: 'Dags att göra om',
  soon: 'Snart dags att göra om',
  history: 'Tidslinje och jämförelse',
};
