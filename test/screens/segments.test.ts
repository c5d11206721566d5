import 'fake-indexeddb/auto';
import { fireEvent, screen, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../src/language/en.ts';
import { sv } from '../../src/language/sv.ts';
import { reasonsOf, signed } from '../../src/screens/segments/reasons.ts';
import { judgeFit, sumSegments } from '../../src/screens/segments/sum-segments.ts';
import { makeExample } from '../../src/example/example-company.ts';
import { sortCustomers } from '../../src/method/segments.ts';
import { segments } from '../../src/method/segment-of.ts';
import { loadStudy } from '../../src/storage/studies.ts';
import { allThatIsSaid, renderExample } from '../support/render-app.ts';
import { waitUntil } from '../support/wait-until.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const catalogues = { sv, en };
const slips = /undefined|\bnull\b|NaN|Infinity|\[object|=>|\{|\}/;

async function renderSegments(language: 'sv' | 'en' = 'en') {
  const app = await renderExample('profile', language);
  const t = catalogues[language].segments;
  app.router.go({ page: 'segments', id: app.studyId });
  await screen.findByRole('list', { name: t.title });
  return { ...app, t };
}

const counts = (name: string): number[] =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('listitem')
    .map((item) => Number(item.querySelector('strong')?.textContent));

describe('the page of segments', () => {
  it.each(['sv', 'en'] as const)(
    'sorts every customer and says it in plain words, in %s',
    async (language) => {
      const { t } = await renderSegments(language);
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(t.question);
      expect(counts(t.title).reduce((sum, count) => sum + count, 0)).toBe(400);
      expect(
        screen.getByRole('heading', { name: t.lines.anti + ' ' + t.lines.antiHelp }),
      ).toBeInTheDocument();
      expect(
        within(screen.getByRole('main')).getByRole('link', {
          name: new RegExp(catalogues[language].leads.link),
        }),
      ).toBeInTheDocument();
      expect(allThatIsSaid().filter((text) => slips.test(text))).toEqual([]);
    },
  );

  it('shows at once what a limit on the move comes to, and keeps it when it is let go', async () => {
    const { t, store, studyId } = await renderSegments();
    const [before = 0] = counts(t.title);
    const slider = screen.getByRole('slider', { name: t.limits.doOrDie });
    const high = Number(slider.getAttribute('max'));
    await fireEvent.input(slider, { target: { value: String(high) } });
    expect(counts(t.title)[0]).toBe(0);
    expect(before).toBeGreaterThan(0);
    expect((await loadStudy(store, studyId)).decisions.thresholds).toBeUndefined();
    await fireEvent.change(slider, { target: { value: String(high) } });
    await waitUntil(async () => {
      expect((await loadStudy(store, studyId)).decisions.thresholds?.doOrDie).toBe(high);
    });
    expect(await screen.findByRole('button', { name: t.limits.proposed })).toBeInTheDocument();
  });

  it('keeps points that a person gives, refuses those beyond what counts, and takes the proposal back', async () => {
    const { t, user, store, studyId } = await renderSegments();
    const field = screen.getByRole('spinbutton', { name: t.lines.pointsFor(en.traits.industry) });
    const proposed = (field as HTMLInputElement).value;
    await fireEvent.change(field, { target: { value: '500' } });
    expect(field).toHaveValue(Number(proposed));
    await fireEvent.change(field, { target: { value: '7' } });
    await waitUntil(async () => {
      const { lines } = (await loadStudy(store, studyId)).decisions;
      expect(lines.find(({ line }) => line === 'company.industry')?.points).toBe(7);
    });
    await user.click(
      await screen.findByRole('button', { name: t.lines.useProposal(en.traits.industry, proposed) }),
    );
    await waitUntil(async () => {
      const { lines } = (await loadStudy(store, studyId)).decisions;
      expect(lines.find(({ line }) => line === 'company.industry')).toBeUndefined();
    });
  });
});

describe('what the page works out itself', () => {
  const example = makeExample('sv');
  const found = sortCustomers(example.list, example.decisions, example.answers, {
    segment: null,
    from: 0,
    size: 500,
  });

  it('sums from the index are those of the sorting, at its own limits', () => {
    const sums = sumSegments(found.index, found.thresholds, found.customers, found.revenue?.total ?? NaN);
    for (const segment of segments) {
      expect(sums[segment].customers).toBe(found.sums[segment].customers);
      expect(sums[segment].revenue).toBeCloseTo(found.sums[segment].revenue, 2);
    }
  });

  it('reasons are those that count: met first, and their points add up', () => {
    for (const { states, score } of found.page.customers) {
      const reasons = reasonsOf(found.lines, states);
      const met = reasons.filter(({ state }) => state === 'met');
      expect(reasons.slice(0, met.length)).toEqual(met);
      expect(met.reduce((sum, { line }) => sum + line.points, 0)).toBe(score.score);
    }
    expect([signed(12, String), signed(-5, String)]).toEqual(['+12', '−5']);
  });

  it('a profile is too loose from two of five, and too tight below the number of best', () => {
    expect([judgeFit(41, 100, 10), judgeFit(40, 100, 10), judgeFit(9, 100, 10)]).toEqual([
      'loose',
      'fine',
      'tight',
    ]);
  });
});
