/* From what the user said of groups of duplicates to the rows that are merged; also on the next import. */
import { foldCompanyName } from './company-name.ts';
import { foldOrganisationNumber } from './organisation-number.ts';
import { foldPlain } from '../joining/plain-fold.ts';
import type { DuplicateDecision, DuplicateReport, DuplicateSign, MergeChoice } from './types.ts';

/**
 * The merges that the decisions ask for. A decision finds its group by sign and value, in the form that the sign
 * compares; groups without a decision are kept as they are. A personal identity number is never kept in a decision, so
 * such a group is decided anew each time.
 */
export function chooseMerges(
  { groups }: DuplicateReport,
  decisions: readonly DuplicateDecision[],
): readonly MergeChoice[] {
  const actions = new Map(decisions.map(({ sign, value, action }) => [keyOf(sign, value), action]));
  return groups.flatMap(({ sign, value, rows }) => {
    const action = value === '' ? undefined : actions.get(keyOf(sign, value));
    return action === undefined || action === 'keep' ? [] : [{ rows, amounts: action }];
  });
}

function keyOf(sign: DuplicateSign, value: string): string {
  const folds = { id: foldPlain, organisationNumber: foldOrganisationNumber, name: foldCompanyName };
  return `${sign} ${folds[sign](value)}`;
}
