/* What a backup holds, told in names and counts, beside what is here. */
import type { BackupHead } from '../document/backup-head.ts';
import type { Draft, KeptProfile, Study } from '../document/types.ts';
import { listsOf, type KeptRecord, type RecordChecker } from '../storage/kept-tables.ts';
import { fieldOf, isRemoved } from '../storage/records.ts';
import type { Store } from '../storage/store.ts';

/** What is here of the same study, list or profile; null when nothing is. */
export interface Here {
  readonly name: string;
  readonly at: number;
  /** Nothing differs. */
  readonly isSame: boolean;
}

export interface BackupItem {
  readonly part: 'study' | 'list' | 'profile';
  readonly id: string;
  readonly name: string;
  /** When it was last changed; milliseconds since 1970. */
  readonly at: number;
  /** Customers on the list; lines of a profile. */
  readonly size: number;
  /** Customers that something was answered about. */
  readonly answers: number;
  /** Its list is neither in the backup nor here, so it cannot be restored. */
  readonly lacksList: boolean;
  readonly here: Here | null;
}

export interface BackupContents extends BackupHead {
  readonly items: readonly BackupItem[];
  /** Remembered headers and a table that is being typed. */
  readonly rest: number;
}

/** Gathers what is told of a backup while its records go by; none of them is held. */
export class ContentsTaker {
  readonly #checker: RecordChecker;
  readonly #studies: Study[] = [];
  readonly #profiles: KeptProfile[] = [];
  readonly #answers = new Map<string, number>();
  readonly #prints = new Map<string, string[]>();
  #rest = 0;

  constructor(checker: RecordChecker) {
    this.#checker = checker;
  }

  readonly take = ({ table, record }: KeptRecord): void => {
    if (table === 'studies') this.#studies.push(record as Study);
    if (table === 'profiles') this.#profiles.push(record as KeptProfile);
    if (table === 'recipes' || (table === 'drafts' && isFilled(record as Draft))) this.#rest++;
    if (table !== 'answers') return;
    const list = String(fieldOf(record, 'listId'));
    this.#answers.set(list, (this.#answers.get(list) ?? 0) + 1);
    addTo(this.#prints, list, JSON.stringify(record));
  };

  async contents(head: BackupHead, store: Store | null): Promise<BackupContents> {
    const here = store === null ? null : await readHere(store);
    const used = new Set(this.#studies.flatMap(listsOf));
    const loose = [...this.#checker.lists.values()].filter(({ id }) => !used.has(id));
    const items: BackupItem[] = [
      ...this.#studies.map((study) => this.#study(study, here)),
      ...loose.map(({ id, name, createdAt, rowCount }) => ({
        part: 'list' as const,
        id,
        name,
        at: createdAt,
        size: rowCount,
        answers: this.#answers.get(id) ?? 0,
        lacksList: false,
        here: here?.lists.has(id) === true ? { name, at: createdAt, isSame: true } : null,
      })),
      ...this.#profiles.map((kept) => profileItem(kept, here)),
    ];
    return { ...head, items, rest: this.#rest };
  }

  #study(study: Study, here: Kept | null): BackupItem {
    const mine = here?.studies.get(study.id);
    const [listId = ''] = listsOf(study);
    const lists = listsOf(study).every((id) => this.#checker.lists.has(id) || here?.lists.has(id) === true);
    return {
      part: 'study',
      id: study.id,
      name: study.name,
      at: study.updatedAt,
      size: this.#checker.lists.get(listId)?.rowCount ?? 0,
      answers: this.#answers.get(listId) ?? 0,
      lacksList: !lists,
      here:
        mine === undefined
          ? null
          : {
              name: String(fieldOf(mine, 'name')),
              at: Number(fieldOf(mine, 'updatedAt')),
              isSame:
                sameRecord(mine, study, 'visited') &&
                (this.#prints.get(listId) ?? []).toSorted().join() ===
                  (here?.answers.get(listId) ?? []).toSorted().join(),
            },
    };
  }
}

function addTo(lists: Map<string, string[]>, key: string, item: string): void {
  const items = lists.get(key);
  if (items === undefined) lists.set(key, [item]);
  else items.push(item);
}

const isFilled = ({ rows }: Draft): boolean => rows.some((row) => row.some((cell) => cell !== ''));

/** How far the reader has come does not make two studies differ. */
function sameRecord(one: object, other: object, except: string): boolean {
  const told = (record: object): string =>
    JSON.stringify(
      Object.entries(record)
        .filter(([name]) => name !== except)
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    );
  return told(one) === told(other);
}

function profileItem({ id, finishedAt, profile, studyId }: KeptProfile, here: Kept | null): BackupItem {
  const mine = here?.profiles.get(id);
  return {
    part: 'profile',
    id,
    name: profile.name,
    at: finishedAt,
    size: profile.lines.length,
    answers: 0,
    lacksList: false,
    here:
      mine === undefined
        ? null
        : {
            name: String(fieldOf(fieldOf(mine, 'profile'), 'name')),
            at: Number(fieldOf(mine, 'finishedAt')),
            isSame: JSON.stringify(mine) === JSON.stringify({ id, studyId, finishedAt, profile }),
          },
  };
}

interface Kept {
  readonly studies: ReadonlyMap<string, object>;
  readonly profiles: ReadonlyMap<string, object>;
  readonly lists: ReadonlySet<string>;
  readonly answers: ReadonlyMap<string, readonly string[]>;
}

function readHere(store: Store): Promise<Kept> {
  return store.run((tables) =>
    tables.transaction('r', [tables.studies, tables.profiles, tables.lists, tables.answers], async () => {
      const byId = async (table: 'studies' | 'profiles') => {
        const shown = (await tables[table].toArray()).filter((record) => !isRemoved(record));
        return new Map(shown.map((record) => [String(fieldOf(record, 'id')), record as object]));
      };
      const answers = new Map<string, string[]>();
      for (const record of await tables.answers.toArray())
        addTo(answers, String(fieldOf(record, 'listId')), JSON.stringify(record));
      return {
        studies: await byId('studies'),
        profiles: await byId('profiles'),
        lists: new Set(await tables.lists.toCollection().primaryKeys()),
        answers,
      };
    }),
  );
}
