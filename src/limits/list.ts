/* The most that one source may hold. Beyond these it is refused by name, before the worker runs out of memory. */

export const listLimits = {
  fileMegabytes: 500,
  rows: 5_000_000,
  columns: 500,
  /** A longer record is a file without line breaks, or a quotation mark that never closes. */
  rowChars: 1_000_000,
  cellChars: 10_000,
  /** Headers are cut here: they become names of traits. */
  nameChars: 200,
} as const;
