import type { LanguageCode, MadeFrom, Profile } from '../document/types.ts';
import { documentLimits as limits } from '../limits/document.ts';
import type { Analysis, Portion } from '../method/results.ts';

/** The profile as it stands, as an immutable snapshot of aggregates: struck lines and customers are not in it. */
export function finishProfile(
  analysis: Analysis,
  by: { name: string; date: string; language: LanguageCode },
): Profile {
  const { groups, streams, best, shareDiscloses } = analysis;
  const focusStream = streams.streams.find((stream) => stream.tier === streams.focus);
  const share = streams.revenue === null ? NaN : (focusStream?.revenueShare ?? NaN);
  const from = { small: null, medium: groups.cuts.medium, large: groups.cuts.large };
  const below = { small: groups.cuts.medium, medium: groups.cuts.large, large: null };
  return {
    name: by.name,
    date: by.date,
    language: by.language,
    basis: {
      customers: analysis.rowCount,
      best: best.bestCount,
      goal: best.goal,
      metric: groups.metric,
      focus: streams.focus,
      focusFrom: from[streams.focus],
      focusBelow: below[streams.focus],
      focusRevenueShare: Number.isFinite(share) ? share : null,
      ...(Number.isFinite(share) && shareDiscloses !== null ? { shareDiscloses } : {}),
    },
    lines: analysis.profile
      .filter((line) => !line.struck)
      .map(({ line, section, value, wording, rule, best: portion, others }) => ({
        line,
        section,
        value,
        wording,
        ...(rule === undefined ? {} : { rule }),
        best: wholeCustomers(portion),
        others,
      })),
  };
}

/** Who the best customers are, by row; null when they are more than are known one by one. */
export function madeFrom({ best }: Analysis, listId: string): MadeFrom | null {
  const rows = best.ranking.filter((ranked) => ranked.isBest).map(({ customer }) => customer.row);
  if (rows.length !== best.bestCount || rows.length > limits.visitedRows) return null;
  return { listId, best: rows.toSorted((a, b) => a - b) };
}

/** A profile counts whole customers. Where a customer's buyers differ, its part is left out, so it never says too much. */
function wholeCustomers({ count, of }: Portion): Portion {
  return { count: Math.floor(count), of };
}
