/* Words that people wrote, without those of a person: in studies, workshops, profiles, headers and names. */
import { changeRecord } from '../../storage/erase/change-record.ts';
import { dropListIn } from '../../storage/erase/drop-list.ts';
import { fieldOf, type TableName } from '../../storage/records.ts';
import type { Tables } from '../../storage/schema.ts';
import type { Matches } from './matcher.ts';
import { withTexts } from './record-texts.ts';
import type { PersonPlace } from './types.ts';

export interface Erasing {
  readonly matches: Matches;
  /** What a text becomes without the words. */
  readonly erase: (text: string) => string;
}

type Of<Kind extends PersonPlace['kind']> = Extract<PersonPlace, { readonly kind: Kind }>;

/** What cannot be read goes as it lies. Within a transaction on all tables, as the others. */
export async function eraseDamaged(tables: Tables, places: readonly PersonPlace[]): Promise<void> {
  for (const { table, key } of ofKind(places, 'damaged')) {
    if (table === 'lists') await dropListIn(tables, String(key));
    else await tables.table(table).delete(key);
  }
}

export async function eraseTexts(
  tables: Tables,
  places: readonly PersonPlace[],
  erasing: Erasing,
): Promise<void> {
  for (const place of ofKind(places, 'participant')) await eraseParticipant(tables, place);
  const tableOf = { study: 'studies', workshop: 'workshops', profile: 'profiles' } as const;
  for (const kind of ['study', 'workshop', 'profile'] as const)
    for (const { id } of ofKind(places, kind)) {
      const table = tableOf[kind];
      await changeRecord(tables, table, id, (record) => without(table, record, erasing));
    }
  for (const { id } of ofKind(places, 'naming')) await eraseNaming(tables, id, erasing);
  for (const { listId } of ofKind(places, 'report'))
    await changeRecord(tables, 'lists', listId, (record) => ({ ...(record as object), report: null }));
  if (ofKind(places, 'typedHeaders').length > 0)
    await changeRecord(tables, 'drafts', 'typing', (record) => ({
      ...(record as object),
      columns: (fieldOf(record, 'columns') as string[]).map(erasing.erase),
    }));
  if (ofKind(places, 'chosenFile').length > 0) await tables.keeping.delete('file');
}

function ofKind<Kind extends PersonPlace['kind']>(
  places: readonly PersonPlace[],
  kind: Kind,
): readonly Of<Kind>[] {
  return places.filter((place): place is Of<Kind> => place.kind === kind);
}

/** An own wording is taken back, so that what was counted is shown in its place; those who took part are erased by themselves. */
function without(table: TableName, record: unknown, { matches, erase }: Erasing): unknown {
  return withTexts(table, record, (text, field) => {
    if (table === 'workshops' && field === 'name') return text;
    return field === 'wording' && matches(text) ? null : erase(text);
  });
}

async function eraseParticipant(tables: Tables, place: Of<'participant'>): Promise<void> {
  const { studyId, round, participant } = place;
  await changeRecord(tables, 'workshops', studyId, (record) => ({
    ...(record as object),
    rounds: (fieldOf(record, 'rounds') as unknown[]).map((one) =>
      fieldOf(one, 'round') === round
        ? {
            ...(one as object),
            answers: (fieldOf(one, 'answers') as unknown[]).filter(
              (answer) => fieldOf(answer, 'participant') !== participant,
            ),
          }
        : one,
    ),
  }));
}

async function eraseNaming(tables: Tables, listId: string, { erase }: Erasing): Promise<void> {
  await changeRecord(tables, 'lists', listId, (record) => {
    const report = fieldOf(record, 'report');
    const named = withTexts('lists', { ...(record as object), report: null }, (text) => erase(text));
    return { ...(named as object), report };
  });
  const own = 'own.';
  const lineOf = (line: string): string =>
    line.startsWith(own) ? own + erase(line.slice(own.length)) : line;
  for (const record of await tables.answers.where('listId').equals(listId).toArray())
    await changeRecord(tables, 'answers', [listId, Number(fieldOf(record, 'row'))], (answers) => ({
      ...(answers as object),
      key: erase(String(fieldOf(answers, 'key'))),
      traits: (fieldOf(answers, 'traits') as [string, string][]).map(([line, text]) => [lineOf(line), text]),
    }));
}
