/*
 * Columns of a customer list. Missing values have one rule per kind: NaN in numbers and dates,
 * code 0 in categories, an empty string in text. Arrays are plain typed arrays, so that a column can be
 * stored in IndexedDB and moved between threads as it is.
 */

/** Finite numbers, one a row; NaN is missing. `unit` is a currency code ("SEK"), "%" or null when not known. */
export interface NumberColumn {
  readonly kind: 'number';
  readonly values: Float64Array;
  readonly unit: string | null;
}

/** Whole days since 1970-01-01 (UTC), one a row; NaN is missing. */
export interface DateColumn {
  readonly kind: 'date';
  readonly days: Float64Array;
}

/** Few distinct strings: `dictionary[codes[row] - 1]`; code 0 is missing. */
export interface CategoryColumn {
  readonly kind: 'category';
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  readonly dictionary: readonly string[];
}

/** Near-unique strings as UTF-8: row r is `bytes[offsets[r] .. offsets[r + 1]]`; empty is missing. */
export interface TextColumn {
  readonly kind: 'text';
  readonly bytes: Uint8Array;
  readonly offsets: Uint32Array;
}

export type Column = NumberColumn | DateColumn | CategoryColumn | TextColumn;
export type ColumnKind = Column['kind'];

/** How many rows the column holds. */
export function columnLength(column: Column): number {
  switch (column.kind) {
    case 'number':
      return column.values.length;
    case 'date':
      return column.days.length;
    case 'category':
      return column.codes.length;
    case 'text':
      return column.offsets.length - 1;
  }
}
