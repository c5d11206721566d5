import { readHeader } from '../../importing/header-text.ts';
import { sortOfHeader } from '../../importing/match-header.ts';
import { sensitiveTraits } from '../../method/decisions.ts';
import { loadAnswers } from '../../storage/answers.ts';
import { loadDraft } from '../../storage/drafts.ts';
import { loadAllRecipes } from '../../storage/erase/all-recipes.ts';
import { loadAllStudies } from '../../storage/erase/all-studies.ts';
import { loadLists, type StoredList } from '../../storage/lists.ts';
import { loadProfiles } from '../../storage/profiles.ts';
import { loadSources } from '../../storage/sources.ts';
import type { Store } from '../../storage/store.ts';
import type { Study } from '../../document/types.ts';
import type { Stock, StockedList } from './types.ts';

/** What lies in the database now. Reads no rows. */
export async function takeStock(store: Store): Promise<Stock> {
  const [lists, studies, draft, recipes, profiles] = await Promise.all([
    loadLists(store),
    loadAllStudies(store),
    loadDraft(store).catch(() => null),
    loadAllRecipes(store),
    loadProfiles(store),
  ]);
  return {
    lists: await Promise.all(lists.items.map((list) => stockOf(store, list, studies))),
    typedRows: draft?.rows.length ?? 0,
    remembered: recipes.length,
    profiles: profiles.items.length,
  };
}

async function stockOf(store: Store, list: StoredList, studies: readonly Study[]): Promise<StockedList> {
  const [answers, sources] = await Promise.all([
    loadAnswers(store, list.id),
    loadSources(store, list.id).catch(() => null),
  ]);
  const own = studies.filter(({ listId }) => listId === list.id);
  return {
    id: list.id,
    name: list.name,
    createdAt: list.createdAt,
    customers: list.rowCount,
    leadsOf: studies.filter(({ leads }) => leads === list.id).map(({ name }) => name),
    studies: own.map(({ id, name }) => ({ id, name })),
    personal: list.columns.filter(isPersonal).map(({ name }) => name),
    sensitive: list.columns.filter(isSensitive).map(({ name }) => name),
    answers: answers.items.length,
    buyers: answers.items.reduce((sum, { buyers }) => sum + buyers.length, 0),
    files: (sources?.files ?? []).map(({ name, bytes }) => ({ name, isKept: bytes !== null })),
  };
}

type Column = StoredList['columns'][number];

const sensitive: ReadonlySet<string> = new Set(sensitiveTraits.map((trait) => `buyer.${trait}`));

const isSensitive = ({ role }: Column): boolean => role !== null && sensitive.has(role);

/** What reaches or names a person, says something of one, or may be a sole trader's own number. */
function isPersonal({ name, role }: Column): boolean {
  if (role?.startsWith('buyer.')) return true;
  const sort = sortOfHeader(readHeader(name));
  return sort === 'contact' || sort === 'never' || sort === 'organisationNumber';
}
