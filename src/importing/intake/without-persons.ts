/* Personal identity numbers are used to find the same customer in several files, but not stored unless that is asked for. */
import { leaveOutPersons } from '../personal/leave-out-persons.ts';
import { personalInCells } from '../personal/find-personal.ts';
import type { Finished } from './finish-list.ts';
import type { OpenFile } from './open-file.ts';
import type { IntakeChoices } from './types.ts';

/** The finished list without the personal numbers that nobody asked for. */
export function withoutPersons(
  finished: Finished,
  files: readonly OpenFile[],
  { personal }: Pick<IntakeChoices, 'personal'>,
): Finished {
  if (personal === 'keep') return finished;
  const asked = new Set(files.flatMap(askedColumns));
  const { list, neverBought } = finished;
  return {
    ...finished,
    list: leaveOutPersons(list, asked),
    neverBought: neverBought === null ? null : leaveOutPersons(neverBought, asked),
  };
}

/** Columns of personal numbers that are kept, which only a person can have said. */
function askedColumns({ reading, plans }: OpenFile): readonly string[] {
  const { columns } = reading.table;
  return plans.flatMap(({ source, name, use }) => {
    const column = columns[source];
    return use === 'keep' && column !== undefined && personalInCells(column) === 'persons' ? [name] : [];
  });
}

/** Whether something in the files is a personal number that will not be stored. */
export function leavesOutPersons(
  files: readonly OpenFile[],
  { personal }: Pick<IntakeChoices, 'personal'>,
): boolean {
  return files.some(({ reading, plans }) =>
    plans.some(({ source, use }) => {
      const column = reading.table.columns[source];
      const told = column === undefined ? null : personalInCells(column);
      return (told === 'persons' && use === 'leave') || (told === 'some-persons' && personal !== 'keep');
    }),
  );
}
