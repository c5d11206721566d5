import type { Analysis, TraitFinding } from '../../method/results.ts';
import type { Formats } from '../../language/formats.ts';
import type { Messages } from '../../language/messages.ts';
import type { StepName } from '../../state/router.svelte.ts';
import { inSentence, valueText } from '../trait-text.ts';

/** What was decided in a step, in a few words for the rail; '' when nothing is yet. */
export function stepSummary(step: StepName, analysis: Analysis, t: Messages, format: Formats): string {
  const { groups, streams, best } = analysis;
  switch (step) {
    case 'groups':
      return groups.metric === null
        ? ''
        : `${format.range(groups.cuts.large, Infinity, groups.unit)} ${inSentence(groups.metric)}`;
    case 'streams': {
      const focus = streams.streams.find((stream) => stream.tier === streams.focus);
      if (focus === undefined) return '';
      const share = streams.revenue === null ? focus.customerShare : focus.revenueShare;
      return `${t.common.tiers[streams.focus]}, ${format.percent(share)}`;
    }
    case 'best':
      return best.bestCount === 0 ? '' : t.common.customers(best.bestCount, format.number(best.bestCount));
    case 'company':
      return analysis.market === 'b2c' ? t.company.notNeeded : findingsSummary(analysis.company, t, format);
    case 'buyers':
      return findingsSummary(analysis.buyers, t, format);
    case 'profile': {
      const kept = analysis.profile.filter((line) => !line.struck).length;
      return kept === 0 ? '' : `${format.number(kept)} ${t.shared.lines.toLowerCase()}`;
    }
  }
}

function findingsSummary(findings: readonly TraitFinding[], t: Messages, format: Formats): string {
  return findings
    .flatMap((finding) => (finding.common === null ? [] : [valueText(finding.common.value, t, format)]))
    .slice(0, 3)
    .join(' · ');
}
