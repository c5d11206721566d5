import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { loadStudy } from '../../src/storage/studies.ts';
import { renderExample } from '../support/render-app.ts';
import { untilSaved, waitUntil } from '../support/wait-until.ts';

const named = (text: string) => new RegExp(`^${text}`);

describe('the cuts', () => {
  it('are offered in four ways beside the own ones, and taken by one click', async () => {
    const { user, store, studyId } = await renderExample('groups');
    const offers = within(await screen.findByRole('group', { name: en.cutOffers.legend }));
    const { thirds, revenue, breaks, leader, own } = en.cutOffers.names;
    for (const name of [thirds, revenue, breaks, leader]) offers.getByRole('radio', { name: named(name) });
    expect(offers.getByRole('radio', { name: named(own) })).toBeChecked();
    expect(offers.getByRole('radio', { name: named(own) })).toHaveAccessibleName(/Large bring in 60%/);
    await user.click(offers.getByRole('radio', { name: named(breaks) }));
    await waitUntil(() => {
      expect(screen.getByRole('radio', { name: named(breaks) })).toBeChecked();
      expect(screen.getByRole('slider', { name: en.groups.cutMedium })).toHaveAttribute('aria-valuenow', '4');
    });
    await untilSaved();
    expect((await loadStudy(store, studyId)).decisions.cuts).toEqual({ medium: 4, large: 20 });
    expect(screen.queryByRole('radio', { name: named(own) })).not.toBeInTheDocument();
  });
});

describe('the streams', () => {
  it('say how sure the lead is, and compare the groups by more than revenue', async () => {
    await renderExample('streams');
    expect(screen.getByText(/^The lead is 35 percentage points, probably between/)).toBeInTheDocument();
    const margin = await screen.findByRole('row', { name: named(en.lead.criteria.margin) });
    expect(within(margin).getByText(en.lead.best)).toBeInTheDocument();
    expect(screen.getByRole('columnheader', { name: en.profit.profit })).toBeInTheDocument();
  });
});

describe('the best customers', () => {
  it('are those best by several goals, weighed as the reader says', async () => {
    const { user, store, studyId } = await renderExample('best');
    await user.click(screen.getByRole('radio', { name: named(en.best.goals.mix) }));
    const loyalty = await screen.findByRole('group', { name: en.best.goals.loyalty });
    await user.click(within(loyalty).getByRole('radio', { name: en.goals.weightNames['3'] }));
    await waitUntil(() => {
      expect(
        screen.getByText(/do best when growth, profitability and loyalty are weighed/),
      ).toBeInTheDocument();
      expect(within(loyalty).getByRole('radio', { name: en.goals.weightNames['3'] })).toBeChecked();
    });
    await waitUntil(async () => {
      expect((await loadStudy(store, studyId)).decisions.goal).toEqual({
        kind: 'mix',
        parts: [
          { goal: { kind: 'growth' }, weight: 2 },
          { goal: { kind: 'profitability' }, weight: 1 },
          { goal: { kind: 'loyalty' }, weight: 3 },
        ],
      });
    });
    expect(screen.getByRole('columnheader', { name: en.goals.score })).toBeInTheDocument();
  });
});
