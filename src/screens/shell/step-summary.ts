import type { Analysis } from '../../method/results.ts';
import type { Formats } from '../../language/formats.ts';
import type { Messages } from '../../language/messages.ts';
import type { StepName } from '../../state/router.svelte.ts';
import { toPercentages } from '../../statistics/largest-remainder.ts';
import { notableLines } from '../notable-lines.ts';
import { spokenLine } from '../spoken-line.ts';
import { inSentence, valueText } from '../trait-text.ts';

/** What was decided in a step, in a few words for the rail; '' when nothing is yet. */
export function stepSummary(step: StepName, analysis: Analysis, t: Messages, format: Formats): string {
  const { groups, streams } = analysis;
  switch (step) {
    case 'groups':
      return groups.metric === null
        ? ''
        : `${format.range(groups.cuts.large, Infinity, groups.unit)} ${inSentence(groups.metric)}`;
    case 'streams': {
      // The same whole percentages as on the screen itself, where they make up 100.
      const rows = streams.streams.toReversed();
      const percentages = toPercentages(
        rows.map((row) => (streams.revenue === null ? row.customerShare : row.revenueShare)),
      );
      const percent = percentages[rows.findIndex((row) => row.tier === streams.focus)] ?? NaN;
      return Number.isFinite(percent)
        ? `${t.common.tiers[streams.focus]}, ${format.percent(percent / 100)}`
        : t.common.tiers[streams.focus];
    }
    case 'best':
      return bestSummary(analysis, t, format);
    case 'company':
      return analysis.market === 'b2c' ? '' : linesSummary('company', analysis, t, format);
    case 'buyers':
      return linesSummary('buyer', analysis, t, format);
    case 'profile': {
      const kept = analysis.profile.filter((line) => !line.struck).length;
      return kept === 0 ? '' : t.common.profileLines(kept);
    }
  }
}

/** What is missing in a step, in a few words; '' when nothing is. */
export function stepMissing(step: StepName, analysis: Analysis, t: Messages, format: Formats): string {
  const { missing } = t.common;
  switch (step) {
    case 'groups':
      return analysis.groups.metric === null ? missing.metric : '';
    case 'streams':
      return analysis.streams.revenue === null ? missing.revenue : '';
    case 'best':
      return analysis.best.bestCount === 0 ? missing.best : '';
    case 'company': {
      if (analysis.market === 'b2c') return '';
      const silent = analysis.answers.filter((row) => row.traits.every(({ text }) => text === '')).length;
      return outOf(silent, analysis.answers.length, missing.answers, format);
    }
    case 'buyers': {
      const silent = analysis.answers.filter((row) =>
        row.buyers.every((buyer) => buyer.fields.every(({ text }) => text === '')),
      ).length;
      return outOf(silent, analysis.answers.length, missing.buyers, format);
    }
    case 'profile':
      return analysis.profile.every((line) => line.struck) ? missing.lines : '';
  }
}

function outOf(
  count: number,
  all: number,
  say: (count: string, all: string) => string,
  format: Formats,
): string {
  return count === 0 ? '' : say(format.number(count), format.number(all));
}

function bestSummary({ best }: Analysis, t: Messages, format: Formats): string {
  const { bestBy } = t.common;
  const count = format.number(best.bestCount);
  if (best.bestCount === 0) return '';
  if (best.goal.kind === 'mix') return bestBy.mix(count);
  if (best.goal.kind !== 'column') return bestBy[best.goal.kind](count);
  const column = inSentence(best.goal.column);
  return best.goal.direction === 'high' ? bestBy.columnHigh(count, column) : bestBy.columnLow(count, column);
}

/** Characters that the rail shows of one value beside others. */
const longestInRail = 24;

function linesSummary(
  section: 'company' | 'buyer',
  { profile, best }: Analysis,
  t: Messages,
  format: Formats,
): string {
  const lines = profile.filter((line) => line.section === section);
  const values = notableLines(lines, section === 'company' ? best.bestCount : 0).map((line) =>
    // "Yes" alone says nothing of what.
    line.line.startsWith('own.')
      ? spokenLine(line, t, format)
      : (line.wording ?? valueText(line.value, t, format)),
  );
  // There is room for a few short words: a long one first would be all that is seen.
  const fits = (value: string): boolean => value.length <= longestInRail;
  const shown = [...values.filter(fits), ...values.filter((value) => !fits(value))].slice(0, 3);
  if (shown.length > 0) return shown.join(' · ');
  return lines.length === 0 ? '' : t.company.noPattern;
}
