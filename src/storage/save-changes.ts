/* Saving where another tab may have saved meanwhile: nothing that either of them did is lost. */
import { tidyAnswers } from '../document/answers.ts';
import { saysSame } from '../document/versions/merge-values.ts';
import { mergeAnswerVersions, mergeStudyVersions } from '../document/versions/merge-versions.ts';
import { parseStudy } from '../document/study.ts';
import type { Study } from '../document/types.ts';
import type { CustomerAnswers } from '../method/decisions.ts';
import { answersOf, putAnswers } from './answers.ts';
import { copyStudy, type NewCopy } from './duplicate-study.ts';
import { leaveUncounted } from './generation.ts';
import { requireList } from './lists.ts';
import type { Tables } from './schema.ts';
import type { Store } from './store.ts';
import { getStudy, putStudy } from './studies.ts';

/** Something as it was when it was last known to be stored, and as it is now. */
export interface Change<Kept> {
  readonly base: Kept;
  readonly mine: Kept;
}

export interface StudyChanges {
  readonly study: Change<Study>;
  /** Of each customer about whom something was answered since. */
  readonly answers: readonly Change<CustomerAnswers>[];
}

export interface SavedChanges {
  /** As they are stored now. */
  readonly study: Study;
  readonly answers: readonly CustomerAnswers[];
  /** Whether another tab had stored something that is now among them. */
  readonly hasOthers: boolean;
  /** The study that holds this tab's version, where both tabs had changed the same; else null. */
  readonly copy: { readonly id: string; readonly name: string } | null;
}

interface Merged {
  readonly stored: Study;
  readonly mine: Pick<SavedChanges, 'study' | 'answers'>;
  readonly both: Pick<SavedChanges, 'study' | 'answers'>;
  readonly hasClash: boolean;
}

/** Both sides are compared as they would be stored. */
async function mergeWithStored(tables: Tables, { study, answers }: StudyChanges): Promise<Merged> {
  await requireList(tables, study.mine.listId);
  const stored = await getStudy(tables, study.mine.id);
  let hasClash = false;
  const onClash = (): void => {
    hasClash = true;
  };
  const mine = { study: parseStudy(study.mine), answers: answers.map((one) => tidyAnswers(one.mine)) };
  const both = {
    study: mergeStudyVersions(parseStudy(study.base), mine.study, stored, onClash),
    answers: [] as CustomerAnswers[],
  };
  for (const [at, one] of mine.answers.entries()) {
    const theirs = await answersOf(tables, stored.listId, one.customer);
    both.answers.push(mergeAnswerVersions(tidyAnswers(answers[at]?.base ?? one), one, theirs, onClash));
  }
  return { stored, mine, both, hasClash };
}

async function putBoth(tables: Tables, { stored, mine, both }: Merged): Promise<SavedChanges> {
  // Looking at a step changes nothing that anybody would miss.
  const decided = { ...stored, visited: both.study.visited, updatedAt: both.study.updatedAt };
  if (both.answers.length === 0 && saysSame(both.study, decided)) leaveUncounted();
  if (!saysSame(both.study, stored)) await putStudy(tables, both.study);
  await putAnswers(tables, stored.listId, both.answers);
  const hasOthers = !saysSame(
    [{ ...both.study, updatedAt: 0 }, both.answers],
    [{ ...mine.study, updatedAt: 0 }, mine.answers],
  );
  return { ...both, hasOthers, copy: null };
}

/** This tab's version, on a list of its own. */
async function putAside(tables: Tables, { mine }: Merged, copy: NewCopy): Promise<void> {
  await copyStudy(tables, mine.study.id, copy);
  const { decisions, visited } = mine.study;
  const copied = await getStudy(tables, copy.studyId);
  await putStudy(tables, { ...copied, decisions, ...(visited && { visited }) });
  await putAnswers(tables, copy.listId, mine.answers);
}

/**
 * Stores what this tab changed of a study since it was last known to be stored, all or nothing, together with what
 * another tab has stored meanwhile. Where both changed the same, each in its way, the study keeps what was stored first,
 * and a copy with a list of its own keeps this tab's version. Refuses with 'list-not-found' {id} or 'study-not-found'
 * {id}: saving does not bring back what was removed.
 */
export async function saveChanges(
  store: Store,
  changes: StudyChanges,
  newCopy: (name: string) => NewCopy,
): Promise<SavedChanges> {
  const saved = await store.run((tables) =>
    tables.transaction('rw', [tables.lists, tables.studies, tables.answers], async () => {
      const merged = await mergeWithStored(tables, changes);
      return merged.hasClash ? null : putBoth(tables, merged);
    }),
  );
  if (saved !== null) return saved;
  // A copy takes every table, which a usual save must not wait for.
  return store.run((tables) =>
    tables.transaction('rw', tables.tables, async () => {
      const merged = await mergeWithStored(tables, changes);
      const copy = newCopy(merged.mine.study.name);
      await putAside(tables, merged, copy);
      return { ...(await putBoth(tables, merged)), copy: { id: copy.studyId, name: copy.name } };
    }),
  );
}
