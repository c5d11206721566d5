import { expect, it } from 'vitest';
import { findLost } from '../../src/method/lost-customers.ts';
import { makeList, numbers, words } from './make-list.ts';

const list = (name: string, cells: readonly string[]) => makeList({ [name]: [null, words(cells)] });

it('finds those who have left by a column that asks it, or one that names their state', () => {
  const churn = ['Yes', 'No', 'yes', 'YES', 'No', 'Yes', 'Yes'];
  expect(findLost(list('Churn', churn))).toEqual({ column: 'Churn', rows: [0, 2, 3, 5, 6] });
  const states = ['Uppsagd', 'Aktiv', 'Avslutad', 'uppsagd', 'Förlorad', 'Fd kund'];
  expect(findLost(list('Kund-status', states))).toEqual({ column: 'Kund-status', rows: [0, 2, 3, 4, 5] });
  const exited = makeList({ Exited: ['own', numbers([1, 0, 1, 1, 1, 1, null])] });
  expect(findLost(exited)).toEqual({ column: 'Exited', rows: [0, 2, 3, 4, 5] });
});

it('finds nobody in a column of something else, in too few, in all, or in a count', () => {
  const yes = new Array<string>(6).fill('Yes');
  expect(findLost(list('Newsletter', [...yes, 'No']))).toBeNull();
  expect(findLost(list('Churn', ['Yes', 'Yes', 'Yes', 'Yes', 'No']))).toBeNull();
  expect(findLost(list('Churn', yes))).toBeNull();
  expect(findLost(list('Status', [...yes, 'No']))).toBeNull();
  expect(findLost(makeList({ Lost: [null, numbers([1, 1, 1, 1, 1, 3, 0])] }))).toBeNull();
  expect(findLost(makeList({ Churn: ['company.growth', words([...yes, 'No'])] }))).toBeNull();
});
