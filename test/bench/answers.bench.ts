/* How long the six steps take on a list that is loaded: `npm run bench:answers`. The import is timed by run-bench.mjs. */
import { bench, describe } from 'vitest';
import { openReading } from '../../src/importing/open-reading.ts';
import { analyse } from '../../src/method/analyse.ts';
import { noDecisions } from '../../src/method/decisions.ts';
import type { CustomerList } from '../../src/table/list.ts';
import { customersCsv, type Sums } from './customers-csv.ts';

const rows = 100_000;

async function importList(): Promise<{ list: CustomerList; sums: Sums }> {
  const pieces = customersCsv(rows, false);
  const text: string[] = [];
  let next = pieces.next();
  for (; next.done !== true; next = pieces.next()) text.push(next.value);
  const blob = new Blob(text);
  const source = { name: 'bench.csv', size: blob.size, stream: () => blob.stream() };
  const reading = await openReading(source, {}, () => undefined);
  const plans = await reading.understand(() => undefined);
  return { list: (await reading.build(plans, () => undefined)).list, sums: next.value };
}

const { list, sums } = await importList();

describe(`answering ${rows} customers`, () => {
  bench(
    'all six steps',
    () => {
      const found = Math.round(analyse(list, noDecisions, []).streams.total * 100);
      if (found !== sums.revenueCents) throw new Error(`revenue: ${found} instead of ${sums.revenueCents}`);
    },
    { iterations: 5, warmupIterations: 1, time: 0, warmupTime: 0 },
  );
});
