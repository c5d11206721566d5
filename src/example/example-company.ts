/* An invented company to try the product on: it sells IT maintenance software by the user to 400 invented customers. */
import type { LanguageCode } from '../document/types.ts';
import { type CustomerAnswers, type Decisions, noDecisions } from '../method/decisions.ts';
import { Random } from '../statistics/random.ts';
import type { CustomerList } from '../table/list.ts';
import { drawAnswers } from './example-answers.ts';
import { drawCustomers } from './example-customers.ts';
import { exampleList } from './example-list.ts';
import { exampleWords } from './example-words.ts';

export interface Example {
  readonly name: string;
  readonly list: CustomerList;
  readonly decisions: Decisions;
  /** For the large customers, so that another goal still finds answers. */
  readonly answers: CustomerAnswers[];
}

export const customerSeed = 13;
const answerSeed = 2;

/** The example in one language: the same customers, numbers and answers in both, by the same seeds each time. */
export function makeExample(language: LanguageCode): Example {
  const words = exampleWords[language];
  const customers = drawCustomers(new Random(customerSeed));
  const keys = customers.map((_, index) => `K${1001 + index}`);
  const random = new Random(answerSeed);
  const answers = customers.flatMap((customer, row) =>
    customer.isLarge ? [drawAnswers(random, words, customer, row, keys[row] ?? '')] : [],
  );
  const decisions: Decisions = {
    ...noDecisions,
    metric: words.columns.licences,
    cuts: { medium: 6, large: 21 },
    goal: { kind: 'growth' },
    count: { kind: 'number', customers: 20 },
  };
  return { name: 'Fjärdvik Drift', list: exampleList(words, customers, keys), decisions, answers };
}
