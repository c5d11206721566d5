import { cleanup, screen } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import GroupStrips from '../../src/charts/GroupStrips.svelte';
import Histogram from '../../src/charts/Histogram.svelte';
import Pareto from '../../src/charts/Pareto.svelte';
import RangeStrip from '../../src/charts/RangeStrip.svelte';
import TierBars from '../../src/charts/TierBars.svelte';
import ValuePairs from '../../src/charts/ValuePairs.svelte';
import { histogram } from '../../src/statistics/histogram.ts';
import { renderWithWords } from '../support/render-with-words.ts';

/** Everything in the page that a browser would have to draw or a person read. */
function expectNothingAbsurd(): void {
  const page = document.body.innerHTML;
  expect(page).toContain('<svg');
  expect(page).not.toMatch(/NaN|Infinity|undefined|null/);
  for (const rect of document.body.querySelectorAll('svg rect')) {
    for (const side of ['width', 'height']) expect(Number(rect.getAttribute(side))).toBeGreaterThanOrEqual(0);
  }
}

function show<Props extends object>(chart: Component<Props>, props: NoInfer<Props>): void {
  cleanup();
  // The props fit: they are checked where `show` is called.
  const given: Record<string, unknown> = { ...(props as object) };
  renderWithWords(chart as unknown as Component<Record<string, unknown>>, given);
  expectNothingAbsurd();
}

const frame = { title: 'Titel', summary: 'Mening.', table: { columns: [], rows: [] } };
const nothing = { share: NaN, label: '–', amount: '–' };

describe('charts of next to nothing', () => {
  it.each([
    ['no customers', []],
    ['one customer', [7]],
    ['two customers', [7, 400]],
    ['three equal customers', [7, 7, 7]],
    ['customers at zero', [0, 0]],
    ['customers below zero', [-3, 0.5, 8]],
    ['a tiny and a huge one', [0.0001, 1e12]],
  ])('draw a histogram of %s', (_, values) => {
    const { scale, bars } = histogram(Float64Array.from(values).sort());
    for (const cuts of [
      { medium: 0, large: 0 },
      { medium: 7, large: 7 },
      { medium: -1e9, large: 1e15 },
    ]) {
      show(Histogram, {
        title: 'Kunder',
        metric: 'Licenser',
        unit: null,
        bins: bars.map(({ from, to, count }) => ({ from, to, customers: count })),
        scale,
        isWhole: values.every(Number.isInteger),
        cuts,
        oncut: () => undefined,
      });
    }
  });

  it('draw groups without customers or revenue', () => {
    show(GroupStrips, { ...frame, strips: [] });
    const part = { tier: 'small', share: 0, name: 'Små –', amount: '–' } as const;
    show(GroupStrips, { ...frame, strips: [{ title: '0 kunder', parts: [part, part, part] }] });
    show(TierBars, { ...frame, focus: 'large', rows: [] });
    const row = { tier: 'large', name: 'Stora', revenue: nothing, customers: nothing } as const;
    show(TierBars, { ...frame, focus: 'large', rows: [row] });
    show(TierBars, { ...frame, focus: 'large', rows: [{ ...row, revenue: null }] });
  });

  it('draw a trait without values or numbers', () => {
    show(ValuePairs, { ...frame, pairs: [] });
    const empty = { bins: [], scale: 'log', whole: true, unit: null } as const;
    show(RangeStrip, { ...frame, trait: 'Ålder', distribution: empty, range: null });
    const one = { ...empty, bins: [{ from: 7, to: 8, best: 1, others: 0 }], scale: 'linear' } as const;
    show(RangeStrip, { ...frame, trait: 'Ålder', distribution: one, range: { low: 7, high: 7 } });
  });

  it('draw a curve of one customer, and of none', () => {
    const all = { customers: 1, revenueShare: 1 };
    const none = { customers: 0, revenueShare: 0 };
    show(Pareto, { summary: 'Mening.', points: [none, all], marked: all, says: ['100 %'] });
    show(Pareto, { summary: 'Mening.', points: [], marked: none, says: [] });
    expect(screen.getByRole('img')).toBeInTheDocument();
  });
});
