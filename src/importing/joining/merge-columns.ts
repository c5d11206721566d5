/* A register's columns beside those of another file that tells of the same customers. */
import type { Column } from '../../table/column.ts';
import { GrowingText } from '../../table/growing.ts';
import type { NamedColumn } from '../../table/list.ts';
import { textAt } from '../../table/read.ts';
import type { Role } from '../../table/role.ts';
import { uniqueNames } from '../rollup/unique-names.ts';
import type { SourceTable } from '../rollup/source-table.ts';
import { codesOf } from './column-codes.ts';
import { gatherColumn } from './gather.ts';
import type { JoinKeys, RoleMove } from './types.ts';

/** The register's columns, with rows for the customers added: their key, and their name when the other file has one. */
export function extendRegister(
  register: SourceTable,
  added: readonly string[],
  keys: JoinKeys,
  names: Column | null,
): readonly NamedColumn[] {
  if (added.length === 0) return register.columns;
  const count = register.rowCount + added.length;
  const rows = Int32Array.from({ length: count }, (_, row) => (row < register.rowCount ? row : -1));
  return register.columns.map((named) => {
    const gathered = gatherColumn(named.column, rows);
    if (named.name === keys.parent)
      return { ...named, column: appendTexts(gathered, register.rowCount, added) };
    if (named.role !== 'name' || names === null) return { ...named, column: gathered };
    const words = isWords(names) ? names : null;
    const texts = added.map((_, index) => (words === null ? '' : textAt(words, register.rowCount + index)));
    return { ...named, column: appendTexts(gathered, register.rowCount, texts) };
  });
}

function isWords(column: Column): column is Column & { kind: 'text' | 'category' } {
  return column.kind === 'text' || column.kind === 'category';
}

/** The first rows as they are, the others as told; a column of numbers becomes one of text. */
function appendTexts(column: Column, rows: number, texts: readonly string[]): Column {
  const cells = codesOf(column);
  const text = new GrowingText();
  for (let row = 0; row < rows; row++) text.append(cells.textOf(cells.codes[row] ?? 0));
  for (const added of texts) text.append(added);
  return text.freeze();
}

/** Roles in which the file of deals knows better than the register. */
const stronger: ReadonlySet<Role> = new Set<Role>(['revenue', 'margin', 'metric', 'daysToClose']);

/**
 * Both files' columns. What the rows come to wins over a column of the register that was taken for the same; a revenue
 * in a register of accounts then is the customer's own. For all other roles the register wins.
 */
export function mergeColumns(
  base: readonly NamedColumn[],
  others: readonly NamedColumn[],
): { columns: readonly NamedColumn[]; roleMoves: readonly RoleMove[] } {
  const theirs = new Set(others.map(({ role }) => role));
  const held = new Set([...base, ...others].map(({ role }) => role));
  const roleMoves: RoleMove[] = [];
  const kept = base.map((named) => {
    const { name, role } = named;
    if (role === null || !stronger.has(role) || !theirs.has(role)) return named;
    const isOwnTurnover = role === 'revenue' && !held.has('company.yearlyRevenue');
    const to: Role | null = isOwnTurnover ? 'company.yearlyRevenue' : null;
    roleMoves.push({ column: name, from: role, to });
    return { ...named, role: to };
  });
  const columns = uniqueNames([...kept, ...others]);
  others.forEach(({ role }, index) => {
    const { name, role: now } = columns[kept.length + index] ?? { name: '', role: null };
    if (role !== null && now !== role) roleMoves.push({ column: name, from: role, to: now });
  });
  return { columns, roleMoves };
}
