/*
 * The texts of each language, in two files of their own: the first is fetched when the language is first chosen, the
 * later one with the first screen that needs it.
 */
import { isolating } from './isolate.ts';
import type { LanguageCode } from './language-code.ts';
import type { FirstMessages, LaterMessages, Messages } from './messages.ts';

interface Fetchers {
  readonly first: () => Promise<FirstMessages>;
  readonly later: () => Promise<LaterMessages>;
}

const fetchers: Record<LanguageCode, Fetchers> = {
  sv: {
    first: async () => (await import('./sv/first.ts')).first,
    later: async () => (await import('./sv/later.ts')).later,
  },
  en: {
    first: async () => (await import('./en/first.ts')).first,
    later: async () => (await import('./en/later.ts')).later,
  },
};
const fetched = new Map<LanguageCode, Messages>();
const whole = new Set<LanguageCode>();
/** From the first screen that needs the later texts on, a language is there only with them. */
let needsLater = false;

/** The texts of a language, if they are there. */
export function catalogueOf(code: LanguageCode): Messages | undefined {
  return needsLater && !whole.has(code) ? undefined : fetched.get(code);
}

/** Fetches the texts of a language, as many as are needed so far; fails when they cannot be fetched. */
export async function fetchCatalogue(code: LanguageCode): Promise<void> {
  // Whoever shows a screen that needs the later texts has waited for them: see fetchLater.
  if (!fetched.has(code)) fetched.set(code, isolating((await fetchers[code].first()) as Messages));
  if (needsLater) await fetchLaterOf(code);
}

/** Fetches what screens beyond the first need, in every language that has been chosen. */
export async function fetchLater(): Promise<void> {
  // A language may have been chosen meanwhile.
  while ([...fetched.keys()].some((code) => !whole.has(code)))
    await Promise.all([...fetched.keys()].map((code) => fetchLaterOf(code)));
  needsLater = true;
}

/** Fetches all texts of every language. */
export async function fetchCatalogues(): Promise<void> {
  await Promise.all([fetchCatalogue('sv'), fetchCatalogue('en')]);
  await fetchLater();
}

async function fetchLaterOf(code: LanguageCode): Promise<void> {
  if (whole.has(code)) return;
  const later = await fetchers[code].later();
  const first = fetched.get(code);
  if (first === undefined) return;
  fetched.set(code, { ...first, ...isolating(later) });
  whole.add(code);
}
