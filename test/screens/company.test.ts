import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { evidenceTexts } from '../../src/language/evidence.ts';
import { en } from '../../src/language/en.ts';
import { sizeBands } from '../../src/language/en/size-bands.ts';
import { loadAnswers } from '../../src/storage/answers.ts';
import { loadStudy } from '../../src/storage/studies.ts';
import { renderExample } from '../support/render-app.ts';
import { untilSaved, waitUntil } from '../support/wait-until.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const t = evidenceTexts('en').control;
const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const finding = (trait: string) =>
  textOf(screen.getByRole('heading', { level: 2, name: trait }).closest('li')!);
const section = () => within(screen.getByRole('heading', { level: 2, name: t.title }).closest('section')!);
const namesIn = (grid: HTMLElement) =>
  within(grid)
    .getAllByRole('rowheader')
    .map((header) => textOf(header.querySelector('.name') ?? header));

/** Sixty customers of whom the list says nothing but how much and how fast they buy. */
const customers = Array.from({ length: 60 }, (_, at) => `Kund ${at + 1};${(at + 1) * 1000};${at + 1}`);
const csv = ['Kund;Omsättning;Dagar till avslut', ...customers].join('\n');

async function renderPlainList() {
  const app = await renderExample('company');
  const { engine, words, router } = app;
  const sources = [{ kind: 'text', text: csv, name: 'kunder.csv' } as const];
  await engine.ask('readSources', { sources, add: false, names: words.t.made });
  const { studyId } = await engine.ask('storeIntake', { name: 'Plain', market: 'b2b' });
  router.go({ page: 'study', id: studyId!, step: 'company' });
  await waitUntil(() => {
    expect(screen.getByText(en.company.answerNone)).toBeInTheDocument();
  });
  return { ...app, studyId: studyId! };
}

describe('the control group', () => {
  it('is drawn on a button and answered in a grid of its own; then the best have something to be compared with', async () => {
    const { user, store, studyId } = await renderPlainList();
    const position = en.traits.marketPosition;
    const answer = async (grid: HTMLElement, text: string) => {
      const question = within(grid)
        .getAllByRole('columnheader')
        .findIndex((header) => textOf(header).includes(position));
      const row = within(grid).getAllByRole('rowheader')[0]!.closest('tr')!;
      await user.click(within(row).getAllByRole('gridcell')[question - 1]!);
      await user.keyboard(`${text}{Enter}`);
    };
    const answered = async () => {
      const { items } = await loadAnswers(store, (await loadStudy(store, studyId)).listId);
      return items.map(({ traits }) => traits.get('company.marketPosition')).toSorted();
    };
    const best = screen.getByRole('grid');
    expect(screen.queryByRole('heading', { level: 2, name: t.title })).toBeNull();
    await answer(best, 'Leader');
    await waitUntil(() => {
      expect(section().getByText(t.offer(position))).toBeInTheDocument();
    });
    await user.click(section().getByRole('button', { name: t.draw('10') }));
    await waitUntil(() => {
      expect(section().getByRole('grid')).toBeInTheDocument();
    });
    const drawn = namesIn(section().getByRole('grid'));
    expect(new Set(drawn).size).toBe(10);
    expect(drawn.some((name) => namesIn(best).includes(name))).toBe(false);
    expect(section().queryByRole('button', { name: t.draw('10') })).toBeNull();

    const alone = en.company.noOthers;
    expect(screen.getByText(alone)).toBeInTheDocument();
    await answer(section().getByRole('grid'), 'Challenger');
    await waitUntil(() => {
      expect(screen.queryByText(alone)).toBeNull();
    });
    await waitUntil(async () => {
      expect(await answered()).toEqual(['Challenger', 'Leader']);
    });

    await user.click(section().getByRole('button', { name: t.remove }));
    await waitUntil(() => {
      expect(screen.queryByRole('heading', { level: 2, name: t.title })).toBeNull();
    });
    expect(await answered()).toEqual(['Challenger', 'Leader']);
    await user.click(screen.getByRole('button', { name: en.common.undo }));
    await waitUntil(() => {
      expect(namesIn(section().getByRole('grid'))).toEqual(drawn);
    });
  });
});

describe('a range of employees', () => {
  it('is told in the bands that are picked, counted anew, and back in round numbers', async () => {
    const { user, store, studyId } = await renderExample('company');
    const before = finding(en.traits.employees);
    expect(before).toContain('20–50');
    await user.click(screen.getByRole('radio', { name: sizeBands.standards.linkedin }));
    await waitUntil(() => {
      expect(finding(en.traits.employees)).toContain(sizeBands.tick.linkedin('11–50'));
    });
    expect(finding(en.traits.employees)).toContain('11–50');
    await untilSaved();
    expect((await loadStudy(store, studyId)).decisions.sizeBands).toBe('linkedin');
    await user.click(screen.getByRole('radio', { name: sizeBands.standards.scb }));
    await waitUntil(() => {
      expect(finding(en.traits.employees)).toContain(sizeBands.tick.scb('20–49'));
    });
    await user.click(screen.getByRole('radio', { name: sizeBands.standards.round }));
    await waitUntil(() => {
      expect(finding(en.traits.employees)).toBe(before);
    });
    await untilSaved();
    expect(Object.keys((await loadStudy(store, studyId)).decisions)).not.toContain('sizeBands');
  });
});
