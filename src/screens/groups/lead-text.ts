import type { Words } from '../../language/words.svelte.ts';
import type { LeadEvidence } from '../../method/lead.ts';
import type { StreamsAtCuts } from '../../method/metric-index.ts';
import { toPercentages } from '../../statistics/largest-remainder.ts';

/** "12,5" percentage points, or "12" from ten on. */
export function pointsText(share: number, words: Words): string {
  const points = share * 100;
  const text = words.format.number(points, Math.abs(points) < 10 ? 1 : 0);
  return words.t.streams.points(text);
}

/** "Stora ger 60 %, 35 procentenheter före nästa", and whether chance may explain it; '' when nothing can be said. */
export function leadText(
  { streams, leader, lead }: Pick<StreamsAtCuts, 'streams' | 'leader' | 'lead'>,
  evidence: LeadEvidence | null,
  hasRevenue: boolean,
  words: Words,
): string {
  if (!Number.isFinite(lead)) return '';
  const t = words.t.cutOffers;
  // The same whole percentages as everywhere, which make up 100.
  const rows = streams.toReversed();
  const shares = toPercentages(rows.map((row) => (hasRevenue ? row.revenueShare : row.customerShare)));
  const share = words.format.percent((shares[rows.findIndex(({ tier }) => tier === leader)] ?? NaN) / 100);
  const say = hasRevenue ? t.gives : t.holds;
  const said = say(words.t.common.tiers[leader], share, pointsText(lead, words));
  return evidence?.beyondChance === false ? `${said}; ${t.chance}` : said;
}
