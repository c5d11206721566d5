import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LanguageCode } from '../../src/language/language-code.ts';
import { en } from '../../src/language/en.ts';
import { sv } from '../../src/language/sv.ts';
import { roles } from '../../src/table/role.ts';
import { stepNames } from '../../src/state/router.svelte.ts';
import { failWrite } from '../storage/fresh-store.ts';
import { allThatIsSaid, renderExample } from '../support/render-app.ts';
import { waitUntil } from '../support/wait-until.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const languages: readonly LanguageCode[] = ['sv', 'en'];
const catalogues = { sv, en };

/** What no reader should meet: missing values, and names of things inside the program. */
const slips = /undefined|\bnull\b|NaN|Infinity|\[object|=>|\{|\}/;
const keys: ReadonlySet<string> = new Set(
  [...roles, ...Object.keys(sv), ...Object.keys(sv.traits)].filter((key) => /[.A-Z]/.test(key)),
);
/** Values that are codes and are never said in Swedish. */
const swedishCodes = new Set(
  Object.entries(sv.choices).flatMap(([code, name]) =>
    [...Object.values<string>(sv.choices), name].some((said) => said.toLowerCase() === code) ? [] : [code],
  ),
);

function slipsOf(language: LanguageCode): string[] {
  return allThatIsSaid().filter(
    (text) =>
      slips.test(text) ||
      keys.has(text) ||
      /\b(company|buyer|own|common|traits|choices|measures)\.\p{L}/u.test(text) ||
      (language === 'sv' && swedishCodes.has(text)),
  );
}

describe.each(languages)('in %s', (language) => {
  const t = catalogues[language];

  it('every step, and the finished profile, says what it means and nothing else', async () => {
    const { goTo, user, router } = await renderExample('groups', language);
    for (const step of stepNames) {
      await goTo(step);
      const rail = screen.getByRole('navigation', { name: t.common.stepsNavigation });
      expect(within(rail).getByRole('link', { current: 'step' })).toHaveTextContent(t.common.steps[step]);
      expect(within(rail).getAllByRole('link')).toHaveLength(6);
      expect(allThatIsSaid().length).toBeGreaterThan(40);
      expect(slipsOf(language), step).toEqual([]);
    }
    await user.click(screen.getByRole('button', { name: t.profile.finish }));
    await waitUntil(() => {
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(t.profile.defaultName);
    });
    expect(router.route.page).toBe('profile');
    expect(slipsOf(language), 'the finished profile').toEqual([]);
  });

  it('has every text in the other language at once when the reader asks for it', async () => {
    const other = language === 'sv' ? 'en' : 'sv';
    const { user } = await renderExample('streams', language);
    await user.click(screen.getByRole('button', { name: catalogues[other].common.languages[other] }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(catalogues[other].streams.question);
    expect(screen.queryByText(t.streams.question)).not.toBeInTheDocument();
    expect(slipsOf(other)).toEqual([]);
  });
});

describe('what goes wrong', () => {
  it('is said when a change is not saved, and the change stays', async () => {
    const { user } = await renderExample('streams');
    failWrite(1, new DOMException('', 'QuotaExceededError'));
    const small = screen.getByRole('radio', { name: new RegExp(en.common.tiers.small) });
    await user.click(small);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(en.common.saveFailed);
    await waitUntil(() => {
      expect(screen.getByRole('radio', { name: new RegExp(en.common.tiers.small) })).toBeChecked();
    });
  });

  it('is said when the worker stops, and forgotten when it answers again', async () => {
    const { user, workers } = await renderExample('best');
    await user.click(screen.getByRole('radio', { name: /Profitability/ }));
    await user.click(screen.getByRole('radio', { name: /Loyalty/ }));
    await waitUntil(() => {
      expect(screen.getByRole('radio', { name: /Loyalty/ })).toBeChecked();
    });
    await user.click(screen.getByRole('radio', { name: /Growth/ }));
    workers.at(-1)!.crash();
    const text = en.problems.get('worker-stopped')!({}, {});
    await waitUntil(() => {
      expect(screen.getByRole('alert')).toHaveTextContent(text);
    });
    await user.click(screen.getByRole('radio', { name: /Profitability/ }));
    await waitUntil(() => {
      expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    });
  });

  it('is said when the study is not in this browser', async () => {
    const { router } = await renderExample('groups');
    router.go({ page: 'study', id: 'none', step: 'best' });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(en.problems.get('study-not-found')!({}, {}));
    expect(within(alert).getByRole('link', { name: en.shared.toStart })).toHaveAttribute('href', '#/');
  });
});
