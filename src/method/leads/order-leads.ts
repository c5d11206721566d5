/* Which leads to list, and in which order. */
import { columnWithRole, type CustomerList } from '../../table/list.ts';
import { customerKeys } from '../customer-key.ts';
import { segments } from '../segment-of.ts';
import { rowsWith } from './find-text.ts';
import type { LeadQuery } from './results.ts';
import type { ScoredLeads } from './score-leads.ts';

type Wanted = Omit<LeadQuery, 'from' | 'size'>;

/**
 * The rows that the query wants, in its order. Equals come by points, then as they stand in the list; names by the
 * collation of `language`. A million rows take some tenths of a second; in order of names some seconds the first time.
 */
export function orderLeads(
  leads: CustomerList,
  scored: ScoredLeads,
  isCustomer: Uint8Array | null,
  query: Wanted,
  language: string,
): Uint32Array {
  const rows = wantedRows(leads, scored, isCustomer, query);
  const { score, low, high } = scored.scores;
  const [lowest, highest] = ends(score);
  const span = highest - lowest + 1;
  // Scores are whole and few, so the place of a row and its points make one exact number.
  const points = (row: number) => highest - (score[row] ?? 0);
  const sign = query.descending ? -1 : 1;
  const keys = new Float64Array(rows.length);
  const width = leads.rowCount;
  const rank = query.order === 'name' ? namePlaces(leads, language) : null;
  const first = (row: number): number => {
    switch (query.order) {
      case 'score':
        return -sign * points(row);
      case 'name':
        return sign * (rank?.[row] ?? 0);
      case 'segment':
        return -sign * (scored.codes[row] ?? 0);
      case 'known':
        return -sign * ((high[row] ?? 0) - (low[row] ?? 0));
    }
  };
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const then = query.order === 'score' || query.order === 'name' ? 0 : points(row);
    keys[at] = (first(row) * span + then) * width + row;
  }
  keys.sort();
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    rows[at] = key - Math.floor(key / width) * width;
  }
  return rows;
}

function wantedRows(
  leads: CustomerList,
  { codes }: ScoredLeads,
  isCustomer: Uint8Array | null,
  { segment, customers, search }: Wanted,
): Uint32Array {
  const wantedCode = segment === null ? -1 : segments.indexOf(segment);
  const wantedCustomer = customers === 'with' || isCustomer === null ? -1 : customers === 'only' ? 1 : 0;
  const found = searched(leads, search);
  const rows = new Uint32Array(codes.length);
  let count = 0;
  for (let row = 0; row < codes.length; row++) {
    if (wantedCode >= 0 && codes[row] !== wantedCode) continue;
    if (wantedCustomer >= 0 && isCustomer?.[row] !== wantedCustomer) continue;
    if (found !== null && found[row] === 0) continue;
    rows[count++] = row;
  }
  return rows.slice(0, count);
}

/** Rows whose name, or number where there is no name, holds the text; null for all. */
function searched(leads: CustomerList, search: string): Uint8Array | null {
  const text = search.trim().replace(/\s+/g, ' ');
  const column = (columnWithRole(leads, 'name') ?? columnWithRole(leads, 'id'))?.column;
  if (text === '') return null;
  return column === undefined ? new Uint8Array(leads.rowCount) : rowsWith(column, text);
}

const places = new WeakMap<CustomerList, Map<string, Uint32Array>>();

/** The place of each row when all are in order of name. */
function namePlaces(leads: CustomerList, language: string): Uint32Array {
  const known = places.get(leads) ?? new Map<string, Uint32Array>();
  places.set(leads, known);
  const before = known.get(language);
  if (before !== undefined) return before;
  const { nameAt } = customerKeys(leads);
  const names = Array.from({ length: leads.rowCount }, (_, row) => nameAt(row));
  const { compare } = new Intl.Collator(language, { numeric: true });
  const order = Uint32Array.from(names, (_, row) => row);
  order.sort((a, b) => compare(names[a] ?? '', names[b] ?? '') || a - b);
  const placed = new Uint32Array(order.length);
  order.forEach((row, place) => {
    placed[row] = place;
  });
  known.set(language, placed);
  return placed;
}

function ends(numbers: Int32Array): readonly [number, number] {
  let [low, high] = [0, 0];
  for (const number of numbers) {
    if (number < low) low = number;
    if (number > high) high = number;
  }
  return [low, high];
}
