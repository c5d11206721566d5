/* The texts of each language, in a file of its own that is fetched when the language is first chosen. */
import type { LanguageCode } from './language-code.ts';
import type { Messages } from './messages.ts';

const fetchers: Record<LanguageCode, () => Promise<Messages>> = {
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
};
const fetched = new Map<LanguageCode, Messages>();

/** The texts of a language, if they are there. */
export function catalogueOf(code: LanguageCode): Messages | undefined {
  return fetched.get(code);
}

/** Fetches the texts of a language, unless they are there; fails when they cannot be fetched. */
export async function fetchCatalogue(code: LanguageCode): Promise<void> {
  if (!fetched.has(code)) fetched.set(code, await fetchers[code]());
}

/** Fetches the texts of every language. */
export async function fetchCatalogues(): Promise<void> {
  await Promise.all([fetchCatalogue('sv'), fetchCatalogue('en')]);
}
