import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeExample } from '../../src/example/example-company.ts';
import { en } from '../../src/language/en.ts';
import type { LanguageCode } from '../../src/language/language-code.ts';
import { analyse } from '../../src/method/analyse.ts';
import { exampleName, excerptLines } from '../../src/screens/start/excerpt-lines.ts';
import { resumeStep } from '../../src/screens/start/resume-step.ts';
import { finishProfile } from '../../src/state/finish-profile.ts';
import { saveProfile } from '../../src/storage/profiles.ts';
import { loadStudies } from '../../src/storage/studies.ts';
import { keptProfile, study } from '../document/samples.ts';
import { countAll } from '../storage/fresh-store.ts';
import { renderExample, type RenderedApp } from '../support/render-app.ts';
import { waitUntil } from '../support/wait-until.ts';

beforeEach(() => {
  // The test environment has no popovers; what is in a menu is always there.
  HTMLElement.prototype.hidePopover = () => undefined;
});
afterEach(() => {
  vi.restoreAllMocks();
});

const t = en.start;
const name = 'Fjärdvik Drift';

/** The start page, with the example's study and a finished profile kept. */
async function renderStart(): Promise<RenderedApp> {
  const app = await renderExample('groups');
  await saveProfile(app.store, keptProfile);
  app.router.go({ page: 'start' });
  await screen.findByRole('link', { name });
  return app;
}

const link = (of: string) => screen.getByRole('link', { name: of });
/** Picks an action from the menu of a study or profile. */
async function pick({ user }: RenderedApp, of: string, action: string): Promise<void> {
  await user.click(within(screen.getByRole('group', { name: t.manage(of) })).getByText(action));
}
const names = async ({ store }: RenderedApp) => (await loadStudies(store)).items.map((one) => one.name);

describe('the start page', () => {
  it('has its doors and its way back to what is kept', async () => {
    await renderStart();
    expect(screen.getByLabelText(t.doors.listButton)).toHaveAttribute('type', 'file');
    for (const door of [t.doors.pasteButton, t.doors.exampleButton, t.doors.typingButton])
      expect(screen.getByRole('button', { name: door })).toBeInTheDocument();
    expect(screen.getByLabelText(t.doors.fileButton)).toHaveAttribute('type', 'file');
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(link(name)).toHaveAttribute('href', expect.stringMatching(/^#\/study\/.+\/streams$/));
    expect(link(keptProfile.profile.name)).toHaveAttribute('href', '#/profile/profile-1');
  });

  it('takes the focus to its top when the reader comes from another page', async () => {
    await renderStart();
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it.each<LanguageCode>(['sv', 'en'])('shows lines that the example really ends in (%s)', (language) => {
    const example = makeExample(language);
    const analysis = analyse(example.list, example.decisions, example.answers);
    const { lines } = finishProfile(analysis, { name: '', date: '2026-01-01', language });
    for (const line of excerptLines(language)) expect(lines).toContainEqual(line);
    expect(example.name).toBe(exampleName);
  });
});

describe('carrying on', () => {
  it('goes to the first step that has not been left', () => {
    expect(resumeStep(study)).toBe('groups');
    const visited = { groups: {}, streams: {}, best: {} };
    expect(resumeStep({ ...study, visited })).toBe('company');
    const decisions = { ...study.decisions, market: 'b2c' } as const;
    expect(resumeStep({ decisions, visited })).toBe('buyers');
    const all = { ...visited, company: {}, buyers: {}, profile: {} };
    expect(resumeStep({ ...study, visited: all })).toBe('profile');
  });
});

describe('renaming', () => {
  const field = () => screen.getByRole('textbox', { name: en.common.renameTo(name) });

  it('is done where the name stands, and kept with Enter', async () => {
    const app = await renderStart();
    await pick(app, name, en.common.rename);
    expect(field()).toHaveFocus();
    await app.user.keyboard('Spring customers{Enter}');
    await screen.findByRole('link', { name: 'Spring customers' });
    expect(await names(app)).toEqual(['Spring customers']);
    await waitUntil(() => {
      expect(link('Spring customers')).toHaveFocus();
    });
  });

  it('is given up with Escape', async () => {
    const app = await renderStart();
    await pick(app, name, en.common.rename);
    await app.user.keyboard('Spring{Escape}');
    await waitUntil(() => {
      expect(link(name)).toHaveFocus();
    });
    expect(await names(app)).toEqual([name]);
  });

  it('works for a finished profile too', async () => {
    const app = await renderStart();
    await pick(app, keptProfile.profile.name, en.common.rename);
    await app.user.keyboard('Autumn{Enter}');
    await screen.findByRole('link', { name: 'Autumn' });
  });
});

describe('duplicating', () => {
  it('makes a study of its own and leads to it', async () => {
    const app = await renderStart();
    await pick(app, name, t.duplicate);
    const copy = await screen.findByRole('link', { name: t.copyName(name) });
    await waitUntil(() => {
      expect(copy).toHaveFocus();
    });
    expect(await names(app)).toEqual([t.copyName(name), name]);
    expect(await countAll(app.store)).toMatchObject({ lists: 2, studies: 2 });
  });
});

describe('removing', () => {
  const back = (of: string) => screen.findByRole('button', { name: t.bringBack(of) });

  it('happens at once, and is taken back at once', async () => {
    const app = await renderStart();
    const kept = await countAll(app.store);
    await pick(app, name, en.common.remove);
    expect(await back(name)).toHaveFocus();
    expect(screen.getByText(t.removed(name))).toBeInTheDocument();
    expect(screen.queryByRole('link', { name })).not.toBeInTheDocument();
    expect(await names(app)).toEqual([]);
    await app.user.keyboard('{Enter}');
    await waitUntil(() => {
      expect(link(name)).toHaveFocus();
    });
    expect(await names(app)).toEqual([name]);
    expect(await countAll(app.store)).toEqual(kept);
  });

  it('is for good once the way back is closed', async () => {
    const app = await renderStart();
    await pick(app, name, en.common.remove);
    await app.user.click(await screen.findByRole('button', { name: t.forget(name) }));
    await waitUntil(() => {
      expect(screen.queryByText(t.studies)).not.toBeInTheDocument();
    });
    expect(screen.getByRole('main')).toHaveFocus();
    await waitUntil(async () => {
      expect(await countAll(app.store)).toMatchObject({
        lists: 0,
        columns: 0,
        studies: 0,
        answers: 0,
        profiles: 1,
      });
    });
  });

  it('is for good once the reader goes to another page', async () => {
    const app = await renderStart();
    await pick(app, keptProfile.profile.name, en.common.remove);
    await back(keptProfile.profile.name);
    await app.goTo('best');
    await waitUntil(async () => {
      expect(await countAll(app.store)).toMatchObject({ studies: 1, profiles: 0 });
    });
  });

  it('keeps the way back for as long as it is looked at, and a good while after', async () => {
    const app = await renderStart();
    await pick(app, name, en.common.remove);
    const button = await back(name);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(button).toBeInTheDocument();
    button.blur();
    await vi.advanceTimersByTimeAsync(50_000);
    expect(button).toBeInTheDocument();
    await vi.advanceTimersByTimeAsync(20_000);
    vi.useRealTimers();
    await waitUntil(() => {
      expect(button).not.toBeInTheDocument();
    });
    await waitUntil(async () => {
      expect(await countAll(app.store)).toMatchObject({ studies: 0, lists: 0 });
    });
  });

  it('of two things offers both back', async () => {
    const app = await renderStart();
    await pick(app, name, en.common.remove);
    await back(name);
    await pick(app, keptProfile.profile.name, en.common.remove);
    await app.user.click(await back(keptProfile.profile.name));
    await app.user.click(await back(name));
    await screen.findByRole('link', { name });
    expect(link(keptProfile.profile.name)).toBeInTheDocument();
  });
});
