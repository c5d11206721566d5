/* What has been decided of customers that stand on several rows. */
import type { DuplicateDecision, DuplicateGroup, DuplicateReport } from '../../importing/duplicates/types.ts';

type Action = DuplicateDecision['action'];
type Sign = Pick<DuplicateGroup, 'sign' | 'value'>;

const isOf =
  ({ sign, value }: Sign) =>
  (other: Sign): boolean =>
    other.sign === sign && other.value === value;

/** What was decided of a group; null when nothing was, and then its rows stay as they are. */
export function actionOf(decisions: readonly DuplicateDecision[], group: Sign): Action | null {
  return decisions.find(isOf(group))?.action ?? null;
}

export function withAction(
  decisions: readonly DuplicateDecision[],
  { sign, value }: Sign,
  action: Action,
): readonly DuplicateDecision[] {
  const others = decisions.filter((other) => !isOf({ sign, value })(other));
  return [...others, { sign, value, action }];
}

/** The suggestion for every group of which nothing was decided. */
export function withSuggestions(
  decisions: readonly DuplicateDecision[],
  { groups }: DuplicateReport,
): readonly DuplicateDecision[] {
  return undecided(decisions, { groups }).reduce(
    (known, group) => withAction(known, group, group.suggestion),
    decisions,
  );
}

/** Groups that would be merged if the suggestion were followed. */
export function undecided(
  decisions: readonly DuplicateDecision[],
  { groups }: Pick<DuplicateReport, 'groups'>,
): readonly DuplicateGroup[] {
  return groups.filter((group) => actionOf(decisions, group) === null && group.suggestion !== 'keep');
}

export function groupCounts({ counts }: DuplicateReport): { readonly groups: number; readonly rows: number } {
  const all = Object.values(counts);
  return {
    groups: all.reduce((sum, { groups }) => sum + groups, 0),
    rows: all.reduce((sum, { rows }) => sum + rows, 0),
  };
}
