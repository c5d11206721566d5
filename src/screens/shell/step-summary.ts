import type { Analysis } from '../../method/results.ts';
import type { Formats } from '../../language/formats.ts';
import type { Messages } from '../../language/messages.ts';
import type { StepName } from '../../state/router.svelte.ts';
import { notableLines } from '../notable-lines.ts';
import { inSentence, spokenLine, valueText } from '../trait-text.ts';

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
      return analysis.market === 'b2c' ? t.company.notNeeded : linesSummary('company', analysis, t, format);
    case 'buyers':
      return linesSummary('buyer', analysis, t, format);
    case 'profile': {
      const kept = analysis.profile.filter((line) => !line.struck).length;
      return kept === 0 ? '' : `${format.number(kept)} ${t.shared.lines.toLowerCase()}`;
    }
  }
}

function linesSummary(
  section: 'company' | 'buyer',
  { profile, best }: Analysis,
  t: Messages,
  format: Formats,
): string {
  const lines = profile.filter((line) => line.section === section);
  const values = notableLines(lines, section === 'company' ? best.bestCount : 0)
    .slice(0, 3)
    .map((line) =>
      // "Yes" alone says nothing of what.
      line.line.startsWith('own.')
        ? spokenLine(line, t, format)
        : (line.wording ?? valueText(line.value, t, format)),
    );
  if (values.length > 0) return values.join(' · ');
  return lines.length === 0 ? '' : t.company.noPattern;
}
