import type { Draft, KeptProfile, Study } from '../../document/types.ts';
import { customerKeys } from '../../method/customer-key.ts';
import type { CustomerAnswers } from '../../method/decisions.ts';
import { loadAnswers } from '../../storage/answers.ts';
import { loadDraft } from '../../storage/drafts.ts';
import { loadAllRecipes } from '../../storage/erase/all-recipes.ts';
import { loadAllStudies } from '../../storage/erase/all-studies.ts';
import { loadList, loadLists, loadNeverBought, type StoredList } from '../../storage/lists.ts';
import { loadProfiles } from '../../storage/profiles.ts';
import type { Store } from '../../storage/store.ts';
import type { CustomerList } from '../../table/list.ts';
import { findInFiles } from './find-in-files.ts';
import { findInList, shown } from './find-in-list.ts';
import { matcherOf, type Matches } from './matcher.ts';
import { mostPlaces, type PersonFound, type PersonPlace } from './types.ts';

/** Looks for a person in everything that is kept; nothing when the words are too few. */
export async function findPerson(store: Store, words: string): Promise<PersonFound> {
  const matches = matcherOf(words);
  if (matches === null) return { places: [], count: 0 };
  const places: PersonPlace[] = [];
  let count = 0;
  for await (const place of search(store, matches)) {
    count++;
    if (places.length < mostPlaces) places.push(place);
  }
  return { places, count };
}

async function* search(store: Store, matches: Matches): AsyncGenerator<PersonPlace> {
  for (const meta of (await loadLists(store)).items) yield* searchList(store, meta, matches);
  const draft = await loadDraft(store);
  if (draft !== null) yield* searchDraft(draft, matches);
  const remembered = (await loadAllRecipes(store)).filter((text) => matches(text)).length;
  if (remembered > 0) yield { kind: 'remembered', text: String(remembered) };
  for (const study of await loadAllStudies(store)) yield* searchStudy(study, matches);
  for (const kept of (await loadProfiles(store)).items) yield* searchProfile(kept, matches);
}

async function* searchList(store: Store, meta: StoredList, matches: Matches): AsyncGenerator<PersonPlace> {
  const place = { listId: meta.id, list: meta.name };
  const list = await loadList(store, meta.id);
  yield* findInList(list, matches, { ...place, beside: false });
  const beside = await loadNeverBought(store, meta.id);
  if (beside !== null) yield* findInList(beside, matches, { ...place, beside: true });
  for (const answers of (await loadAnswers(store, meta.id)).items)
    yield* searchAnswers(answers, list, matches, place);
  yield* findInFiles(store, meta, matches);
}

function* searchAnswers(
  { customer: { row }, traits, buyers }: CustomerAnswers,
  list: CustomerList,
  matches: Matches,
  place: { readonly listId: string; readonly list: string },
): Generator<PersonPlace> {
  const customer = customerKeys(list).nameAt(row);
  for (const { id, fields } of buyers) {
    const text = Object.values(fields).find(matches);
    if (text !== undefined) yield { kind: 'buyer', ...place, row, customer, buyer: id, text: shown(text) };
  }
  for (const [line, text] of traits)
    if (matches(text)) yield { kind: 'answer', ...place, row, customer, line, text: shown(text) };
}

function* searchDraft({ rows }: Draft, matches: Matches): Generator<PersonPlace> {
  for (const [row, cells] of rows.entries()) {
    const text = cells.find(matches);
    if (text !== undefined) yield { kind: 'typed', row, text: shown(text) };
  }
}

function* searchStudy({ id: studyId, name, decisions }: Study, matches: Matches): Generator<PersonPlace> {
  for (const { line, wording } of decisions.lines)
    if (wording !== null && matches(wording))
      yield { kind: 'wording', studyId, study: name, line, text: shown(wording) };
}

function* searchProfile({ id: profileId, profile }: KeptProfile, matches: Matches): Generator<PersonPlace> {
  const texts = [
    profile.name,
    ...profile.lines.flatMap(({ wording, value }) => [
      wording ?? '',
      value.kind === 'text' ? value.text : '',
    ]),
  ];
  const text = texts.find(matches);
  if (text !== undefined) yield { kind: 'profile', profileId, profile: profile.name, text: shown(text) };
}
