import type { Formats } from '../language/formats.ts';
import type { Messages } from '../language/messages.ts';
import type { LineId } from '../method/decisions.ts';
import type { TraitValue } from '../method/results.ts';
import { inSentence, lineName, valueText } from './trait-text.ts';

/** A line as it is said in a sentence: the owner's words, or the value with what it is a value of. */
export function spokenLine(
  { line, value, wording }: { line: LineId; value: TraitValue; wording: string | null },
  t: Messages,
  format: Formats,
): string {
  if (wording !== null) return wording;
  const text = valueText(value, t, format);
  if (line.startsWith('own.')) return t.spoken.own(lineName(line, t), text);
  if (value.kind === 'choice') {
    const distance = line === 'buyer.distanceToCeo' ? /^n([1-9])$/.exec(value.choice)?.[1] : undefined;
    if (distance !== undefined) return t.buyers.distance(t.using.card.steps(Number(distance)));
    if (line === 'buyer.gender' && (value.choice === 'man' || value.choice === 'woman'))
      return t.buyers.genders[value.choice];
  }
  // Countries are names, and keep their capital.
  if (value.kind !== 'range') return line === 'company.country' ? text : inSentence(text);
  // A range stays on one line: a word joiner forbids the break that a dash allows.
  const whole = text.replaceAll('–', '–\u2060');
  switch (line) {
    case 'company.employees':
      return t.spoken.employees(whole);
    case 'company.yearlyRevenue':
      return t.spoken.yearlyRevenue(whole);
    case 'buyer.age':
      return t.spoken.age(whole);
    default:
      return whole;
  }
}
