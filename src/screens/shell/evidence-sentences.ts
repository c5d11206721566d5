import type { EvidenceTexts } from '../../language/evidence.ts';
import type { Formats } from '../../language/formats.ts';
import type { Messages } from '../../language/messages.ts';
import { valueText } from '../trait-text.ts';
import type { WeighedValue } from './weighed.ts';

/** Within a tenth of as common is said to be as common. */
const likeness = 0.1;

/** "3,2 gånger så vanligt som bland alla kunder"; '' with nothing to compare with. */
export function liftText({ evidence: { lift } }: WeighedValue, t: EvidenceTexts, format: Formats): string {
  if (lift === null || !Number.isFinite(lift)) return '';
  if (Math.abs(lift - 1) < likeness) return t.lift.same;
  const times = format.number(lift, lift < 10 ? 1 : 0);
  return lift > 1 ? t.lift.more(times) : t.lift.less(times);
}

/** What stands behind a verdict, a sentence each: interval, chance, and what redraws come to. */
export function evidenceSentences(
  weighed: WeighedValue,
  texts: EvidenceTexts,
  { t, format }: { readonly t: Messages; readonly format: Formats },
): readonly string[] {
  const { evidence, stability, tested } = weighed;
  const { share, best, p, adjusted, value } = evidence;
  const sentences = [
    texts.share(format.number(best.of), format.percent(share.low), format.percent(share.high)),
  ];
  if (p !== null) sentences.push(chanceText(p, value.kind === 'range', texts, format));
  if (adjusted !== null) sentences.push(texts.adjusted(format.number(tested), probability(adjusted, format)));
  if (stability !== null) {
    const { same, rival } = stability;
    const say = value.kind === 'range' ? texts.stableRange : texts.stable;
    const stable = say(format.number(same.count), format.number(same.of));
    sentences.push(
      rival === null
        ? stable
        : `${stable} ${texts.rival(valueText(rival.value, t, format), format.number(rival.count))}`,
    );
  }
  return sentences;
}

function chanceText(p: number, isRange: boolean, t: EvidenceTexts, format: Formats): string {
  const of = p >= 0.01 ? 100 : p >= 0.001 ? 1000 : 10_000;
  const cases = Math.round(p * of);
  if (cases === 0 && !isRange) return t.blindRarely(format.number(of));
  const times = Math.max(1, cases);
  return (isRange ? t.blindRange : t.blind)(times, format.number(times), format.number(of));
}

/** "= 0,034"; what is smaller than four decimals tell is said to be so. */
function probability(p: number, format: Formats): string {
  return p < 0.0001 ? `< ${format.number(0.0001, 4)}` : `= ${format.number(p, p < 0.01 ? 4 : 3)}`;
}
