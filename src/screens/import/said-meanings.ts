import type { IntakeFile } from '../../importing/intake/types.ts';
import { isolate } from '../../language/isolate.ts';
import type { Words } from '../../language/words.svelte.ts';
import { rowRoles } from '../../table/role.ts';
import { roleName } from './meanings.ts';

/** "Belopp: close_value" for each column that means something, for who does not open the table of columns. */
export function saidMeanings(
  { kind, fields, preview }: IntakeFile,
  { t }: Pick<Words, 't'>,
): readonly string[] {
  if (kind !== 'customers')
    return rowRoles.flatMap((role) => {
      const column = fields[role];
      return column === undefined ? [] : [`${t.intake.fields[role]}: ${isolate(column)}`];
    });
  return preview.columns.flatMap(({ plan: { use, role, name } }) =>
    use === 'leave' || role === null || role === 'own' ? [] : [`${roleName(role, t)}: ${isolate(name)}`],
  );
}
