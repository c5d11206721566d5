/** One unit of `currency` is worth `rate` of the currency converted into. */
export interface CurrencyRate {
  readonly currency: string;
  readonly rate: number;
}

/** How amounts in several currencies become amounts in one. */
export interface Conversion {
  readonly into: string;
  readonly rates: readonly CurrencyRate[];
  /** What an amount without a currency is in; null leaves such rows out. */
  readonly blank: string | null;
}
