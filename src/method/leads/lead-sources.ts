/* Which of the profile's lines a list of leads can answer, and by which of its columns. */
import { columnWithRole, type CustomerList, type NamedColumn } from '../../table/list.ts';
import type { Role } from '../../table/role.ts';
import { linesInForce, type ScoredLine } from '../antiprofile.ts';
import { foldWord } from '../fold.ts';
import { isForeign } from '../line-states.ts';

export interface LeadSource {
  readonly line: ScoredLine;
  /** The column that speaks of it, if any. */
  readonly named: NamedColumn | undefined;
  /** Whether that column can answer it: its amounts may be in another currency. */
  readonly answers: boolean;
}

/**
 * The lines that count, each with the column of the leads that answers it: the one with its role, for a trait of one's
 * own the one of the same name. Nobody has bought yet, so what a lead turns over may also stand as bare turnover.
 */
export function leadSources(lines: readonly ScoredLine[], leads: CustomerList): readonly LeadSource[] {
  return lines
    .filter((line) => linesInForce([line]).length > 0)
    .map((line) => {
      const named = columnFor(line, leads);
      return { line, named, answers: named !== undefined && !isForeign(named.column, line.value) };
    });
}

function columnFor({ line }: ScoredLine, leads: CustomerList): NamedColumn | undefined {
  if (line.startsWith('own.')) {
    const name = foldWord(line.slice('own.'.length));
    const alike = leads.columns.filter((column) => foldWord(column.name) === name);
    return alike.find(({ role }) => role === 'own') ?? alike[0];
  }
  const own = columnWithRole(leads, line as Role);
  return own ?? (line === 'company.yearlyRevenue' ? columnWithRole(leads, 'revenue') : undefined);
}
