import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../src/language/en.ts';
import { stepNames, type StepName } from '../../src/state/router.svelte.ts';
import { loadStudy } from '../../src/storage/studies.ts';
import { renderExample } from '../support/render-app.ts';
import { waitUntil } from '../support/wait-until.ts';

// Walking all six steps with the example in them takes its time on a busy machine.
vi.setConfig({ testTimeout: 20_000 });
afterEach(() => {
  vi.restoreAllMocks();
});

const t = en.common;
const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const rail = () => screen.getByRole('navigation', { name: t.stepsNavigation });
/** What the rail says of a step. */
const said = (step: StepName) => textOf(within(rail()).getAllByRole('link')[stepNames.indexOf(step)]!);
const largeFrom = () => screen.getByRole('textbox', { name: en.groups.cutLarge });
const button = (name: string) => screen.getByRole('button', { name });
const largeRow = (from: string) => screen.findByText(new RegExp(`customers are large: ${from}\\+`));
const statuses = () => screen.getAllByRole('status').map(textOf).join(' ');

describe('the rail', () => {
  it('of the example, opened fresh, has its first step at hand and the others ahead', async () => {
    await renderExample('groups');
    expect(said('groups')).toBe(`1 ${t.steps.groups} 21+ licences`);
    for (const step of stepNames.slice(1)) expect(said(step)).toMatch(new RegExp(`, ${t.stepStates.ahead}$`));
  });

  it('says what was decided in each step as it is left', async () => {
    const { goTo } = await renderExample('groups');
    for (const step of stepNames) await goTo(step);
    const done = (step: StepName, decided: string) => {
      expect(said(step)).toBe(`${t.steps[step]}, ${t.stepStates.done} ${decided}`);
    };
    done('groups', '21+ licences');
    done('streams', 'Large, 60%');
    done('best', '20 fastest to buy');
    expect(said('company')).toMatch(/, done IT · /);
    expect(said('buyers')).toMatch(/, done ./);
    expect(said('profile')).toBe(`6 ${t.steps.profile} 17 lines`);
  });

  it('says where to look again after an earlier change, and there what has changed', async () => {
    const { user, goTo } = await renderExample('groups');
    for (const step of [...stepNames.slice(1), 'groups'] as const) await goTo(step);
    await user.clear(largeFrom());
    await user.type(largeFrom(), '30{Enter}');
    await largeRow('30');
    await waitUntil(() => {
      for (const step of stepNames.slice(1)) expect(said(step)).toContain(t.stepStates.stale);
    });
    expect(screen.queryByText(t.since.title)).not.toBeInTheDocument();
    await goTo('streams');
    expect(screen.getByText(t.since.title).parentElement).toHaveTextContent(t.since.cuts);
    await goTo('company');
    const notice = screen.getByText(t.since.title).parentElement!;
    expect(notice).toHaveTextContent(/\d+ of the 20 best are new\./);
    expect(said('streams')).toContain(t.stepStates.done);
    await goTo('streams');
    expect(screen.queryByText(t.since.title)).not.toBeInTheDocument();
  });

  it('says what is missing', async () => {
    const { user, goTo } = await renderExample('best');
    await user.click(screen.getByRole('radio', { name: '50' }));
    await waitUntil(() => {
      expect(said('best')).toContain('50');
    });
    await goTo('streams');
    await user.click(screen.getByRole('radio', { name: new RegExp(t.tiers.small) }));
    await waitUntil(() => {
      expect(said('buyers')).toMatch(/\d+ of 50 have no buyer/);
    });
  });

  it('passes over what sellers to private persons do not need', async () => {
    const { user, goTo } = await renderExample('company');
    await user.click(screen.getByRole('radio', { name: en.company.markets.b2c }));
    await screen.findByText(en.company.skip);
    await goTo('buyers');
    await waitUntil(() => {
      expect(said('company')).toContain(t.stepStates.skipped);
    });
  });
});

describe('undo and redo', () => {
  it('take back and make again by key, and say what', async () => {
    const { user } = await renderExample('streams');
    const medium = () => screen.getByRole('radio', { name: new RegExp(t.tiers.medium) });
    await user.click(medium());
    await waitUntil(() => {
      expect(medium()).toBeChecked();
    });
    await user.keyboard('{Control>}z{/Control}');
    await waitUntil(() => {
      expect(medium()).not.toBeChecked();
    });
    expect(statuses()).toContain(t.undone(t.changes.focus));
    await user.keyboard('{Meta>}{Shift>}z{/Shift}{/Meta}');
    await waitUntil(() => {
      expect(medium()).toBeChecked();
    });
    expect(statuses()).toContain(t.redone(t.changes.focus));
    await user.click(button(t.undo));
    await user.keyboard('{Control>}y{/Control}');
    expect(statuses()).toContain(t.redone(t.changes.focus));
    expect(button(t.redo)).toHaveAttribute('aria-disabled', 'true');
    expect(button(t.undo)).toHaveAttribute('title', expect.stringContaining(t.changes.focus));
  });

  it('leave a field its own undo', async () => {
    const { user } = await renderExample('groups');
    await user.clear(largeFrom());
    await user.type(largeFrom(), '30{Enter}');
    await largeRow('30');
    largeFrom().focus();
    await user.keyboard('{Control>}z{/Control}');
    expect(button(t.undo)).toHaveAttribute('aria-disabled', 'false');
    screen.getByRole('heading', { level: 1 }).focus();
    await user.keyboard('{Control>}z{/Control}');
    await largeRow('21');
  });

  it('keep the focus when there is nothing more to take back, and then do nothing', async () => {
    const { user } = await renderExample('streams');
    const small = screen.getByRole('radio', { name: new RegExp(t.tiers.small) });
    await user.click(small);
    await waitUntil(() => {
      expect(small).toBeChecked();
    });
    await user.click(button(t.undo));
    expect(button(t.undo)).toHaveFocus();
    expect(button(t.undo)).toHaveAttribute('aria-disabled', 'true');
    await user.click(button(t.undo));
    await user.click(button(t.redo));
    await waitUntil(() => {
      expect(screen.getByRole('radio', { name: new RegExp(t.tiers.small) })).toBeChecked();
    });
  });
});

describe('the name of the study', () => {
  const title = (name: string) => button(`${name}, ${t.rename}`);
  const field = (name: string) => screen.getByRole('textbox', { name: t.renameTo(name) });

  it('is changed where it stands, and undone like any change', async () => {
    const { user, store, studyId } = await renderExample('groups');
    await user.click(title('Fjärdvik Drift'));
    expect(field('Fjärdvik Drift')).toHaveFocus();
    await user.keyboard('Spring{Enter}');
    expect(title('Spring')).toHaveFocus();
    expect(document.title).toContain('Spring');
    await waitUntil(async () => {
      expect((await loadStudy(store, studyId)).name).toBe('Spring');
    });
    await user.keyboard('{Control>}z{/Control}');
    expect(title('Fjärdvik Drift')).toBeInTheDocument();
  });

  it('stays as it was with Escape, or when nothing is written', async () => {
    const { user } = await renderExample('groups');
    await user.click(title('Fjärdvik Drift'));
    await user.keyboard('Spring{Escape}');
    expect(title('Fjärdvik Drift')).toHaveFocus();
    await user.click(title('Fjärdvik Drift'));
    await user.clear(field('Fjärdvik Drift'));
    await user.keyboard('{Enter}');
    expect(title('Fjärdvik Drift')).toBeInTheDocument();
    expect(button(t.undo)).toHaveAttribute('aria-disabled', 'true');
  });

  it('is kept when the field is left', async () => {
    const { user } = await renderExample('groups');
    await user.click(title('Fjärdvik Drift'));
    await user.keyboard('Spring');
    await user.click(largeFrom());
    expect(title('Spring')).toBeInTheDocument();
    expect(largeFrom()).toHaveFocus();
  });
});

describe('why a step is there', () => {
  it('is told at the first reading, and folded away when it is understood', async () => {
    const { user, goTo } = await renderExample('groups');
    expect(screen.getByText(en.groups.why).closest('details')).toBeNull();
    await user.click(button(t.gotIt));
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(screen.getByText(en.groups.why).closest('details')).not.toHaveAttribute('open');
    await goTo('streams');
    expect(screen.getByText(en.streams.why).closest('details')).toBeNull();
    await goTo('groups');
    expect(screen.getByText(en.groups.why).closest('details')).not.toBeNull();
  });

  it('is folded away when the reader goes on without a word', async () => {
    const { goTo } = await renderExample('groups');
    await goTo('streams');
    await goTo('groups');
    expect(screen.queryByRole('button', { name: t.gotIt })).not.toBeInTheDocument();
    expect(screen.getByText(en.groups.why).closest('details')).not.toBeNull();
  });
});

describe('the answer', () => {
  it('is not said at every stop on the way', async () => {
    const { user } = await renderExample('best');
    const answer = () => document.querySelector('.answer')!;
    expect(answer()).toHaveAttribute('aria-live', 'polite');
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame'],
      shouldAdvanceTime: true,
    });
    const clicker = user.click(screen.getByRole('radio', { name: '10' }));
    await clicker;
    await waitUntil(() => {
      expect(answer()).toHaveTextContent(/^10 /);
    });
    expect(answer()).toHaveAttribute('aria-live', 'off');
    const before = answer().firstElementChild;
    await vi.advanceTimersByTimeAsync(1000);
    expect(answer()).toHaveAttribute('aria-live', 'polite');
    expect(answer().firstElementChild).not.toBe(before);
    vi.useRealTimers();
  });
});
