import { mergeAnswerVersions, mergeStudyVersions } from '../document/versions/merge-versions.ts';
import { saysSame, type OnClash } from '../document/versions/merge-values.ts';
import type { Study } from '../document/types.ts';
import type { StudyQuestion } from '../engine/protocol.ts';
import type { CustomerAnswers, CustomerRef } from '../method/decisions.ts';

/** A study at one moment, with what was answered about its customers, by row. Immutable: keeping one costs nothing. */
export interface Snapshot {
  readonly study: Study;
  readonly answers: ReadonlyMap<number, CustomerAnswers>;
}

/** What the engine is asked about it. */
export function questionOf({ study, answers }: Snapshot): StudyQuestion {
  return { listId: study.listId, decisions: study.decisions, answers: [...answers.values()] };
}

export function noAnswers(customer: CustomerRef): CustomerAnswers {
  return { customer, traits: new Map(), buyers: [] };
}

/** Whether two states of a study say the same, whenever that was said and whatever steps were taken between. */
export function isSame(one: Study, other: Study): boolean {
  return one.name === other.name && saysSame(one.decisions, other.decisions);
}

/** Rows about which two states do not hold the same answers; one taken away by undo counts too. */
function changedRows(before: Snapshot['answers'], after: Snapshot['answers']): number[] {
  const changed = [...after.keys()].filter((row) => before.get(row) !== after.get(row));
  return [...changed, ...[...before.keys()].filter((row) => !after.has(row))];
}

/** What was answered about a customer before and after; one that was taken away by undo is an empty one after. */
export function changedAnswers(
  before: Snapshot['answers'],
  after: Snapshot['answers'],
): { readonly base: CustomerAnswers; readonly mine: CustomerAnswers }[] {
  return changedRows(before, after).flatMap((row) => {
    const [base, mine] = [before.get(row), after.get(row)];
    const customer = (mine ?? base)?.customer;
    if (customer === undefined) return [];
    return [{ base: base ?? noAnswers(customer), mine: mine ?? noAnswers(customer) }];
  });
}

/** The same answers but for these; an empty one is none. */
export function withAnswers(
  before: Snapshot['answers'],
  changed: readonly CustomerAnswers[],
): Snapshot['answers'] {
  const answers = new Map(before);
  for (const one of changed) {
    if (one.traits.size === 0 && one.buyers.length === 0) answers.delete(one.customer.row);
    else answers.set(one.customer.row, one);
  }
  return answers;
}

/** A state made from `base`, with what has been changed between `base` and `theirs`. */
export function mergeSnapshots(base: Snapshot, mine: Snapshot, theirs: Snapshot, onClash: OnClash): Snapshot {
  const rows = changedRows(base.answers, theirs.answers);
  const merged = rows.flatMap((row) => {
    const versions = [base.answers.get(row), mine.answers.get(row), theirs.answers.get(row)] as const;
    const customer = versions.find((one) => one !== undefined)?.customer;
    if (customer === undefined) return [];
    const [before, ours, others] = versions.map((one) => one ?? noAnswers(customer));
    return before && ours && others ? [mergeAnswerVersions(before, ours, others, onClash)] : [];
  });
  const study =
    base.study === theirs.study
      ? mine.study
      : mergeStudyVersions(base.study, mine.study, theirs.study, onClash);
  return { study, answers: merged.length === 0 ? mine.answers : withAnswers(mine.answers, merged) };
}
