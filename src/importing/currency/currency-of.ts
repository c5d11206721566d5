import { unitWord } from '../../table/number-units.ts';

/** The currency code that a cell names: "SEK", "kr", "€", "usd"; null when it names none. */
export function currencyOf(text: string): string | null {
  const trimmed = text.trim();
  const known = unitWord(trimmed)?.unit ?? null;
  if (known !== null && known !== '%') return known;
  return /^[A-Za-z]{3}$/.test(trimmed) ? trimmed.toUpperCase() : null;
}
