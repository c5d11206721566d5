import type { NamedColumn } from '../../table/list.ts';
import type { Role } from '../../table/role.ts';

/** Names made unique, and each role but 'own' given to the first column that has it. */
export function uniqueNames(columns: readonly NamedColumn[]): readonly NamedColumn[] {
  const taken = new Set<string>();
  const held = new Set<Role>();
  return columns.map(({ name, role, column }) => {
    let unique = name;
    for (let copy = 2; taken.has(unique); copy++) unique = `${name} (${copy})`;
    taken.add(unique);
    const isTaken = role !== null && role !== 'own' && held.has(role);
    if (role !== null) held.add(role);
    return { name: unique, role: isTaken ? null : role, column };
  });
}
