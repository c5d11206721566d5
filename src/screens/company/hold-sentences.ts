import type { EvidenceTexts } from '../../language/evidence.ts';
import type { Formats } from '../../language/formats.ts';
import type { Messages } from '../../language/messages.ts';
import type { Holds } from '../../method/does-it-hold.ts';
import type { LineId } from '../../method/decisions.ts';
import type { Portion, TraitValue } from '../../method/results.ts';
import { spokenLine } from '../spoken-line.ts';

interface Said {
  readonly t: Messages;
  readonly format: Formats;
}

/* Pure noise comes to 0.5, and with twenty best to 0.6 and more in about one list of fourteen. */
const someFrom = 0.6;
const wellFrom = 0.7;
const wellTimes = 1.5;

/** What cross-validation comes to, said as it is, also when it is weak. */
export function validationSentences(
  { validation }: Holds,
  { holds }: EvidenceTexts,
  format: Formats,
): readonly string[] {
  if (validation === null) return [holds.noValidation];
  const { auc, found, byChance } = validation;
  const isWell = auc >= wellFrom && found.count >= wellTimes * byChance;
  const strength = isWell ? 'well' : auc >= someFrom ? 'some' : 'weak';
  return [
    holds.validation(
      format.number(found.count, 0),
      format.number(found.of),
      format.number(byChance, byChance < 10 ? 1 : 0),
    ),
    holds.strengths[strength],
    holds.auc(format.number(auc * 100, 0)),
  ];
}

/** How many of the newest customers fit; '' when it cannot be told. */
export function newestSentence({ newest }: Holds, { holds }: EvidenceTexts, { t, format }: Said): string {
  if (newest === null) return '';
  const share = ({ count, of }: Portion) => format.percent(count / of);
  const portion = t.common.of(format.number(newest.newest.count), format.number(newest.newest.of));
  return holds.newest(portion, format.day(newest.since), share(newest.newest), share(newest.earlier));
}

/** Each pair that says more together than apart. */
export function pairSentences(
  { pairs }: Holds,
  { holds }: EvidenceTexts,
  { t, format }: Said,
): readonly string[] {
  const portion = ({ count, of }: Portion) => t.common.of(format.number(count), format.number(of));
  const spoken = (part: { readonly line: LineId; readonly value: TraitValue }) =>
    spokenLine({ ...part, wording: null }, t, format);
  return pairs.map(({ one, other, best, others, lift }) =>
    holds.pair(spoken(one), spoken(other), portion(best), portion(others), format.number(lift, 1)),
  );
}
