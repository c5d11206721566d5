export type LanguageCode = 'sv' | 'en';

/** The first of the browser's languages that we speak; Nordic neighbours read Swedish more easily than English. */
export function preferredLanguage(wanted: readonly string[]): LanguageCode {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0];
    if (base === 'sv' || base === 'nb' || base === 'no' || base === 'nn' || base === 'da') return 'sv';
    if (base === 'en') return 'en';
  }
  return 'en';
}
