/* Where the words stand in what is decided, finished and discussed: everything but lists and what is said of their customers. */
import type { LineId } from '../../method/decisions.ts';
import { fieldOf, type TableName } from '../../storage/records.ts';
import { isSound } from '../../storage/erase/table-texts.ts';
import type { Tables } from '../../storage/schema.ts';
import { shown } from './find-in-list.ts';
import { plain, type Found } from './found.ts';
import type { Matches } from './matcher.ts';
import { rawTexts, textsOf } from './record-texts.ts';
import type { PersonPlace, WordedKind } from './types.ts';

const textOf = (record: unknown, field: string): string => {
  const value = fieldOf(record, field);
  return typeof value === 'string' ? value : '';
};
const itemsOf = (record: unknown, field: string): readonly unknown[] => {
  const value = fieldOf(record, field);
  return Array.isArray(value) ? value : [];
};

/** The records that are looked through one by one: few and small. */
export const smallTables = ['studies', 'workshops', 'profiles', 'drafts', 'recipes', 'keeping'] as const;
export type SmallRecords = Readonly<Record<(typeof smallTables)[number], readonly unknown[]>>;

/** Looks through them. `knownKeys` are the customers of each list that were found there already. */
export function* searchRecords(
  records: SmallRecords,
  matches: Matches,
  knownKeys: ReadonlyMap<string, ReadonlySet<string>>,
): Generator<Found> {
  const names = new Map(records.studies.map((study) => [textOf(study, 'id'), textOf(study, 'name')]));
  for (const draft of records.drafts) yield* searchDraft(draft, matches);
  const remembered = records.recipes.filter((recipe) => matches(JSON.stringify(recipe)));
  if (remembered.length > 0)
    yield {
      place: { kind: 'remembered', text: String(remembered.length) },
      told: () => remembered.map((recipe) => plain(JSON.stringify(recipe))),
    };
  for (const study of records.studies) {
    const keys = knownKeys.get(textOf(study, 'listId'));
    const isKnown = (text: string, field: string): boolean => field === 'key' && keys?.has(text) === true;
    yield* searchWorded('study', 'studies', study, textOf(study, 'name'), matches, isKnown);
  }
  for (const workshop of records.workshops) {
    const name = names.get(textOf(workshop, 'studyId')) ?? '';
    yield* searchParticipants(workshop, name, matches);
    yield* searchWorded('workshop', 'workshops', withoutParticipants(workshop, matches), name, matches);
  }
  for (const kept of records.profiles)
    yield* searchWorded('profile', 'profiles', kept, textOf(fieldOf(kept, 'profile'), 'name'), matches);
  for (const kept of records.keeping) {
    const text = textOf(kept, 'name');
    if (text !== '' && matches(text))
      yield { place: { kind: 'chosenFile', text: shown(text) }, told: () => [plain(text)] };
  }
}

function* searchDraft(draft: unknown, matches: Matches): Generator<Found> {
  if (!isSound('drafts', draft)) {
    yield* searchDamaged('drafts', textOf(draft, 'id'), draft, matches);
    return;
  }
  const columns = itemsOf(draft, 'columns').map(String);
  const header = columns.find(matches);
  if (header !== undefined)
    yield { place: { kind: 'typedHeaders', text: shown(header) }, told: () => [plain(header)] };
  for (const [row, record] of itemsOf(draft, 'rows').entries()) {
    const cells = (record as readonly unknown[]).map(String);
    const text = cells.find(matches);
    if (text === undefined) continue;
    yield {
      place: { kind: 'typed', row, text: shown(text) },
      told: () => cells.map((cell, at) => ({ of: columns[at] ?? null, line: null, text: cell })),
    };
  }
}

function* searchWorded(
  kind: WordedKind,
  table: 'studies' | 'workshops' | 'profiles',
  record: unknown,
  name: string,
  matches: Matches,
  isKnown: (text: string, field: string) => boolean = () => false,
): Generator<Found> {
  const id = textOf(record, table === 'workshops' ? 'studyId' : 'id');
  if (!isSound(table, record)) {
    yield* searchDamaged(table, id, record, matches);
    return;
  }
  const texts = textsOf(table, record)
    .filter(({ text, field }) => matches(text) && !isKnown(text, field))
    .map(({ text }) => text);
  const [first] = texts;
  if (first === undefined) return;
  yield {
    place: { kind, id, name, spots: texts.length, text: shown(first) },
    told: () => texts.map(plain),
  };
}

/** Those who took part under the name: all that they answered is theirs. */
function* searchParticipants(workshop: unknown, study: string, matches: Matches): Generator<Found> {
  for (const round of itemsOf(workshop, 'rounds'))
    for (const answer of itemsOf(round, 'answers')) {
      const name = textOf(answer, 'name');
      if (name === '' || !matches(name)) continue;
      yield {
        place: {
          kind: 'participant',
          studyId: textOf(workshop, 'studyId'),
          study,
          round: textOf(round, 'round'),
          participant: textOf(answer, 'participant'),
          text: shown(name),
        },
        told: () => [
          plain(name),
          ...itemsOf(answer, 'texts').map((text, at) => ({
            of: null,
            line: (textOf(itemsOf(round, 'questions')[at], 'line') || null) as LineId | null,
            text: String(text),
          })),
        ],
      };
    }
}

/** The workshop without the answers of those who took part under the name. */
function withoutParticipants(workshop: unknown, isGone: Matches): unknown {
  const rounds = itemsOf(workshop, 'rounds').map((round) => ({
    ...(round as object),
    answers: itemsOf(round, 'answers').filter((answer) => {
      const name = textOf(answer, 'name');
      return name === '' || !isGone(name);
    }),
  }));
  return { ...(workshop as object), rounds };
}

/** A record that cannot be read: all that can be told is that the words stand in it. */
export function* searchDamaged(
  table: TableName,
  key: Extract<PersonPlace, { kind: 'damaged' }>['key'],
  record: unknown,
  matches: Matches,
): Generator<Found> {
  for (const text of rawTexts(record)) {
    if (!matches(text)) continue;
    yield {
      place: { kind: 'damaged', table, key, text: shown(text) },
      told: () => [plain(text)],
    };
    return;
  }
}

/** All that is looked through one by one, in one moment. */
export async function readSmall(tables: Tables): Promise<SmallRecords> {
  const [studies, workshops, profiles, drafts, recipes, keeping] = await Promise.all(
    smallTables.map((name) => tables[name].toArray()),
  );
  const none: readonly unknown[] = [];
  return {
    studies: studies ?? none,
    workshops: workshops ?? none,
    profiles: profiles ?? none,
    drafts: drafts ?? none,
    recipes: recipes ?? none,
    keeping: keeping ?? none,
  };
}
