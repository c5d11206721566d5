import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../src/language/en.ts';
import type { TraitFinding } from '../../src/method/results.ts';
import Findings from '../../src/screens/shell/Findings.svelte';
import { renderExample } from '../support/render-app.ts';
import { renderWithWords } from '../support/render-with-words.ts';
import { waitUntil } from '../support/wait-until.ts';

beforeEach(() => {
  // The test environment has no popovers.
  HTMLElement.prototype.hidePopover = vi.fn();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const textsIn = (name: string) =>
  [...screen.getByRole('img', { name }).querySelectorAll('text')].map((text) => text.textContent);

describe('the groups', () => {
  it('show how customers and revenue are shared, and follow when a cut is moved', async () => {
    const { user } = await renderExample('groups');
    const before = textsIn(en.charts.strips);
    expect(before).toEqual(expect.arrayContaining(['Small 53%', 'Medium 31%', 'Large 16%', 'Large 60%']));
    screen.getByRole('slider', { name: en.groups.cutLarge }).focus();
    await user.keyboard('{PageUp}');
    await waitUntil(() => {
      expect(textsIn(en.charts.strips)).not.toEqual(before);
    });
    expect(screen.getByRole('slider', { name: en.groups.cutLarge })).toHaveAttribute('aria-valuenow', '31');
  });

  it('have the numbers of the histogram as a table', async () => {
    const { user } = await renderExample('groups');
    const chart = screen.getByRole('figure', { name: en.groups.chart('licences') });
    await user.click(within(chart).getByRole('button', { name: en.charts.asTable }));
    const rows = within(chart).getAllByRole('row').slice(1);
    const counts = rows.map((row) => Number(within(row).getAllByRole('cell')[0]?.textContent));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(400);
  });
});

describe('the streams', () => {
  it('say how much the largest fifth of the customers brings', async () => {
    await renderExample('streams');
    expect(
      screen.getByText('The largest 20% of customers (80 of 400) bring in 65% of revenue.'),
    ).toBeInTheDocument();
    expect(textsIn(en.charts.paretoTitle)).toEqual(
      expect.arrayContaining(['65% of revenue', '80 of 400 customers']),
    );
    expect(textsIn(en.streams.chart)).toEqual(
      expect.arrayContaining(['60% of revenue', '16% of customers', '64 customers']),
    );
  });
});

describe('the findings', () => {
  const finding = (line: TraitFinding['line'], count: number): TraitFinding => {
    const common = { value: { kind: 'text', text: 'IT' }, best: { count, of: count }, others: null } as const;
    return { line, values: [common], common, coverage: { count, of: count } };
  };
  const show = (findings: readonly TraitFinding[]) => {
    renderWithWords(Findings, { findings, coverageText: en.company.answered }, 'en');
  };

  it('say once what holds for all of them', () => {
    show([finding('company.industry', 5), finding('company.country', 5), finding('company.growth', 5)]);
    expect(screen.getByText(en.charts.findings.fewOnAll)).toBeInTheDocument();
    expect(screen.queryByText(en.company.fewBest)).not.toBeInTheDocument();
  });

  it('say on the line what is the exception', () => {
    show([finding('company.industry', 20), finding('company.country', 5), finding('company.growth', 20)]);
    expect(screen.queryByText(en.charts.findings.fewOnAll)).not.toBeInTheDocument();
    expect(screen.getAllByText(en.company.fewBest)).toHaveLength(1);
  });

  it('draw where the numbers lie, with the range that was found', () => {
    const range = { kind: 'range', low: 20, high: 50, unit: null } as const;
    const common = { value: range, best: { count: 2, of: 3 }, others: { count: 1, of: 9 } };
    const bins = [
      { from: 20, to: 60, best: 2, others: 2 },
      { from: 60, to: 100, best: 1, others: 7 },
    ];
    show([
      {
        line: 'company.employees',
        values: [common],
        common,
        coverage: { count: 3, of: 3 },
        distribution: { scale: 'linear', whole: true, unit: null, bins },
      },
    ]);
    const texts = textsIn(en.charts.findings.where(en.traits.employees));
    expect(texts).toEqual(expect.arrayContaining(['20', '50', 'Best, 3 answers', 'All others, 9 answers']));
  });
});
