import type { CustomerRef } from '../method/decisions.ts';
import { refuse } from '../table/problem.ts';
import type { StudyBundle } from './types.ts';

function checkRows(
  customers: readonly CustomerRef[],
  rowCount: number,
  path: (index: number) => string,
): void {
  const seen = new Set<number>();
  customers.forEach(({ row }, index) => {
    if (row >= rowCount || seen.has(row)) throw refuse('file-damaged', {}, { where: path(index) });
    seen.add(row);
  });
}

/**
 * Checks that what a study says of single customers fits a list of `rowCount` rows, each customer once, and that its
 * profiles differ in id, and that its workshop is its own. Refuses with 'file-damaged' {where}.
 */
export function checkBundle({ study, answers, profiles, workshop }: StudyBundle, rowCount: number): void {
  checkRows(study.decisions.excluded, rowCount, (index) => `study.decisions.excluded.${index}.row`);
  checkRows(
    answers.map(({ customer }) => customer),
    rowCount,
    (index) => `answers.${index}.customer.row`,
  );
  const ids = profiles.map(({ id }) => id);
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (twice >= 0) throw refuse('file-damaged', {}, { where: `profiles.${twice}.id` });
  if (workshop !== undefined && workshop.studyId !== study.id)
    throw refuse('file-damaged', {}, { where: 'workshop.studyId' });
}
