import type { Store } from '../../storage/store.ts';
import { matcherOf } from './matcher.ts';
import { search } from './search.ts';
import {
  mostEntries,
  mostPlaces,
  type PersonEntry,
  type PersonFile,
  type PersonFound,
  type PersonPlace,
} from './types.ts';

/** Looks for a person in everything that is kept; nothing when the words are too few. */
export async function findPerson(store: Store, words: string): Promise<PersonFound> {
  const matches = matcherOf(words);
  if (matches === null) return { places: [], count: 0 };
  const places: PersonPlace[] = [];
  let count = 0;
  for await (const { place } of search(store, matches)) {
    count++;
    if (places.length < mostPlaces) places.push(place);
  }
  return { places, count };
}

/** All that is kept about a person, uncut, for the person to have. */
export async function tellPerson(store: Store, words: string): Promise<PersonFile> {
  const matches = matcherOf(words);
  const entries: PersonEntry[] = [];
  if (matches === null) return { entries, isWhole: true };
  let left = mostEntries;
  for await (const { place, told } of search(store, matches)) {
    const all = told();
    entries.push({ place, told: all.slice(0, left) });
    if (all.length > left) return { entries, isWhole: false };
    left -= all.length;
  }
  return { entries, isWhole: true };
}
