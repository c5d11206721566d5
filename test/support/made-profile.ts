import type { FinishedLine, LanguageCode, Profile } from '../../src/document/types.ts';
import { canonicalValue } from '../../src/method/choices.ts';
import type { LineId } from '../../src/method/decisions.ts';
import type { TraitValue } from '../../src/method/results.ts';

/** A value as a test writes it: words (a known choice if they are one), a range with its unit, or the owner's own words. */
export type MadeValue =
  string | readonly [low: number, high: number, unit?: string] | { own: string } | TraitValue;

function valueOf(line: LineId, made: MadeValue): TraitValue {
  if (typeof made === 'string') return canonicalValue(line, made) ?? { kind: 'text', text: made };
  if ('own' in made) return { kind: 'text', text: 'found' };
  if ('kind' in made) return made;
  const [low, high, unit] = made;
  return { kind: 'range', low, high, unit: unit ?? null };
}

function lineOf(line: LineId, made: MadeValue): FinishedLine {
  return {
    line,
    section: line.startsWith('buyer.') ? 'buyer' : 'company',
    value: valueOf(line, made),
    wording: typeof made === 'object' && 'own' in made ? made.own : null,
    best: { count: 13, of: 20 },
    others: line.startsWith('buyer.') ? null : { count: 80, of: 400 },
  };
}

/** A finished profile with these lines, in their order. */
export function madeProfile(
  lines: Readonly<Record<string, MadeValue>>,
  language: LanguageCode = 'sv',
): Profile {
  return {
    name: 'Målkund 2026',
    date: '2026-11-25',
    language,
    basis: {
      customers: 412,
      best: 20,
      goal: { kind: 'growth' },
      metric: 'Licenser',
      focus: 'large',
      focusFrom: 21,
      focusBelow: null,
      focusRevenueShare: 0.6,
    },
    lines: Object.entries(lines).map(([line, value]) => lineOf(line as LineId, value)),
  };
}
