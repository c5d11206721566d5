import Papa from 'papaparse';
import { bench, describe } from 'vitest';
import { buildList } from '../../src/importing/build-list.ts';
import { openSource } from '../../src/importing/open-source.ts';
import { guessPlans } from '../../src/importing/recognise.ts';
import { analyse } from '../../src/method/analyse.ts';
import { noDecisions } from '../../src/method/decisions.ts';
import type { CustomerList } from '../../src/table/list.ts';
import { customersCsv } from './customers-csv.ts';

const rows = 100_000;
const { text, revenue } = customersCsv(rows);
const bytes = new TextEncoder().encode(text);

async function importList(): Promise<CustomerList> {
  const source = { name: 'bench.csv', size: bytes.length, stream: () => new Blob([bytes]).stream() };
  const raw = await openSource(source, {}, () => undefined);
  return buildList(raw, guessPlans(raw)).list;
}

function check(what: string, found: number, expected: number): void {
  if (Math.abs(found - expected) > 1e-6 * expected)
    throw new Error(`${what}: ${found} instead of ${expected}`);
}

const options = { iterations: 5, warmupIterations: 1, time: 0, warmupTime: 0 };

describe(`reading ${rows} customers × 10 columns`, () => {
  bench(
    'bare Papa.parse, strings only',
    () => {
      check('rows', Papa.parse(text, { delimiter: ';' }).data.length, rows + 1);
    },
    options,
  );
  bench(
    'import to typed columns, every cell understood and checked',
    async () => {
      check('revenue', analyse(await importList(), noDecisions, []).streams.total, revenue);
    },
    options,
  );
});

const list = await importList();
describe(`answering ${rows} customers`, () => {
  bench(
    'all six steps',
    () => {
      check('revenue', analyse(list, noDecisions, []).streams.total, revenue);
    },
    options,
  );
});
