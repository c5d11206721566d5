import { describe, expect, test } from 'vitest';
import { buildList } from '../../src/importing/build-list.ts';
import { previewSource } from '../../src/importing/preview.ts';
import { guessPlans, planWithRole } from '../../src/importing/recognise.ts';
import { analyse } from '../../src/method/analyse.ts';
import { noDecisions } from '../../src/method/decisions.ts';
import { columnWithRole } from '../../src/table/list.ts';
import { textAt } from '../../src/table/read.ts';
import { openText } from './open-text.ts';

const sizes = ['20–49', '35', '20–49', '41', '200+', '500', '250', '50–99', '300', '1–4'];
const list = `Kundnamn;Antal anställda;Omsättning\n${sizes
  .map((size, row) => `Bolag ${'ABCDEFGHIJ'.charAt(row)};${size};${100 - row}`)
  .join('\n')}\n`;

describe('sizes written as bands', () => {
  test('are kept as they are written, and none is listed as not understood', async () => {
    const raw = await openText(list);
    const plans = guessPlans(raw);
    expect(previewSource(raw, plans)).toMatchObject({ problemCount: 0 });
    const built = buildList(raw, plans);
    const column = columnWithRole(built.list, 'company.employees')?.column;
    expect(column?.kind).toBe('category');
    if (column?.kind === 'category') expect(sizes.map((_, row) => textAt(column, row))).toEqual(sizes);
  });

  test('become a range together with the numbers beside them', async () => {
    const raw = await openText(list);
    const { list: customers } = buildList(raw, guessPlans(raw));
    // The four best by revenue are those of 20–49, 35, 20–49 and 41 people.
    const analysis = analyse(
      customers,
      {
        ...noDecisions,
        cuts: { medium: 1, large: 2 },
        goal: { kind: 'column', column: 'Omsättning', direction: 'high' },
        count: { kind: 'number', customers: 4 },
      },
      [],
    );
    const employees = analysis.company.find(({ line }) => line === 'company.employees');
    expect(employees?.common).toMatchObject({
      value: { kind: 'range', low: 20, high: 50 },
      best: { count: 4, of: 4 },
      others: { count: 0, of: 6 },
    });
  });

  test('a column of numbers stays numbers, and its slips are listed', async () => {
    const rows = Array.from({ length: 40 }, (_, row) => `B${row};${row === 7 ? 'många' : row + 10}`);
    const raw = await openText(`Kundnamn;Antal anställda\n${rows.join('\n')}\n`);
    const plans = guessPlans(raw).map((plan) =>
      plan.name === 'Antal anställda' ? planWithRole(raw, plan, 'company.employees') : plan,
    );
    const preview = previewSource(raw, plans);
    expect(preview.columns[1]?.plan.format.kind).toBe('number');
    expect(preview.problemCount).toBe(1);
  });
});
