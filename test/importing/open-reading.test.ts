import { describe, expect, test } from 'vitest';
import { openReading } from '../../src/importing/open-reading.ts';
import { planWithRole } from '../../src/importing/recognise.ts';
import type { SourceReading } from '../../src/importing/source-reading.ts';
import type { ByteSource } from '../../src/importing/byte-source.ts';
import { numbersOf } from '../../src/table/read.ts';
import { problemOf, sourceOf } from './open-text.ts';

const unheard = (): void => undefined;
const csv = `Kund;Fakturerat;Bransch\n${Array.from({ length: 3000 }, (_, row) => `Kund ${row};${row},50;IT`).join('\n')}\n`;

/** A source that counts how often it is read from the start. */
function countedSource(text: string): { source: ByteSource; reads: () => number } {
  const inner = sourceOf(text);
  let reads = 0;
  const stream = (): ReturnType<ByteSource['stream']> => {
    reads++;
    return inner.stream();
  };
  return { source: { ...inner, stream }, reads: () => reads };
}

async function sumOf(reading: SourceReading, role: 'revenue' | 'margin'): Promise<number> {
  const plans = await reading.understand(unheard);
  const changed = plans.map((plan) => (plan.source === 1 ? planWithRole(reading.table, plan, role) : plan));
  const { list } = await reading.build(changed, unheard);
  const column = list.columns[1]?.column;
  const values = column === undefined ? undefined : numbersOf(column);
  return [...(values ?? [])].reduce((sum, value) => sum + value, 0);
}

describe('openReading', () => {
  test('reads a regular file once, and again only for a column that is to be something else', async () => {
    const { source, reads } = countedSource(csv);
    const reading = await openReading(source, {}, unheard);
    const plans = await reading.understand(unheard);
    await reading.preview(plans);
    await reading.build(plans, unheard);
    // Once for the head, once for the columns.
    expect(reads()).toBe(2);
    const asWords = plans.map((plan) =>
      plan.source === 1 ? planWithRole(reading.table, plan, 'company.customerType') : plan,
    );
    await reading.preview(asWords);
    expect(reads()).toBe(2);
    const { list } = await reading.build(asWords, unheard);
    expect(reads()).toBe(3);
    expect(list.columns.map(({ column }) => column.kind)).toEqual(['text', 'category', 'category']);
  });

  test('comes to the same whether the fast reader or PapaParse reads the file', async () => {
    const regular = await openReading(sourceOf(csv), {}, unheard);
    const odd = await openReading(sourceOf(csv.replace(';IT\n', ';"IT" \n')), {}, unheard);
    expect(await sumOf(odd, 'revenue')).toBe(await sumOf(regular, 'revenue'));
    const [one, other] = [await regular.understand(unheard), await odd.understand(unheard)];
    expect(other).toEqual(one);
    expect(await odd.preview(other)).toEqual(await regular.preview(one));
  });

  test('plans what the whole file says where its beginning says something else', async () => {
    const late = `${csv}${Array.from({ length: 9000 }, (_, row) => `Kund ${row};okänt ${row};Bygg ${row}`).join('\n')}\n`;
    const { source, reads } = countedSource(late);
    const reading = await openReading(source, {}, unheard);
    const plans = await reading.understand(unheard);
    expect(plans.map(({ format }) => format.kind)).toEqual(['text', 'text', expect.any(String)]);
    const { list, report } = await reading.build(plans, unheard);
    expect(list.rowCount).toBe(12_000);
    expect(report.problemCount).toBe(0);
    expect(reads()).toBeGreaterThan(2);
  });

  test('questions asked at the same time are answered one by one, each under its own plan', async () => {
    const reading = await openReading(sourceOf(csv), {}, unheard);
    const plans = await reading.understand(unheard);
    const asDates = plans.map((plan) =>
      plan.source === 1 ? planWithRole(reading.table, plan, 'customerSince') : plan,
    );
    const [numbers, dates, again] = await Promise.all([
      reading.preview(plans),
      reading.preview(asDates),
      reading.preview(plans),
    ]);
    expect(numbers.columns[1]).toMatchObject({ notUnderstood: 0 });
    expect(dates.columns[1]).toMatchObject({ notUnderstood: 3000 });
    expect(again).toEqual(numbers);
  });

  test('tells how far it has come, ever further', async () => {
    const shares: number[] = [];
    await openReading(sourceOf(csv, 1 << 12), {}, (share) => shares.push(share));
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  test('stops with the reason of its signal', async () => {
    const control = new AbortController();
    const opening = openReading(
      sourceOf(csv, 1 << 12),
      {},
      () => {
        control.abort(new Error('enough'));
      },
      control.signal,
    );
    await expect(opening).rejects.toThrow('enough');
  });

  test('refuses what it cannot read again, or what has changed meanwhile', async () => {
    let text = csv;
    const source = { ...sourceOf(csv), stream: () => sourceOf(text).stream() };
    const reading = await openReading(source, {}, unheard);
    const plans = await reading.understand(unheard);
    const changed = plans.map((plan) =>
      plan.source === 1 ? planWithRole(reading.table, plan, 'customerSince') : plan,
    );
    text = 'Kund;Fakturerat;Bransch\nA;1;IT\n';
    expect(await problemOf(reading.preview(changed))).toMatchObject({ code: 'file-unreadable' });
  });
});
