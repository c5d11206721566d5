/* A profile in the plain form that links carry. Made once it stays as it is, so equal profiles give equal links. */
import { tidyProfile } from '../document/tidy-profile.ts';
import type { FinishedLine, Profile } from '../document/types.ts';
import type { Goal, LineId, PlainGoal } from '../method/decisions.ts';
import type { TraitValue } from '../method/results.ts';
import { plainText } from './plain-text.ts';

/** Six significant digits: enough for any range or bound, too few to tell one customer's figure from another's. */
const plainNumber = (value: number): number => Number(value.toPrecision(6)) + 0;

const orNull = <In, Out>(value: In | null, change: (value: In) => Out): Out | null =>
  value === null ? null : change(value);

function plainValue(value: TraitValue): TraitValue {
  switch (value.kind) {
    case 'choice':
      return { kind: 'choice', choice: plainText(value.choice) || '?' };
    case 'text':
      return { kind: 'text', text: plainText(value.text) };
    case 'range':
      return {
        kind: 'range',
        low: plainNumber(value.low),
        high: plainNumber(value.high),
        unit: orNull(value.unit, plainText),
      };
  }
}

/** Own names that become one in plain text are told apart by a number. */
function plainOwn(line: LineId, taken: Set<string>): LineId {
  if (!line.startsWith('own.')) return line;
  const name = plainText(line.slice('own.'.length)) || '?';
  let unique = name;
  for (let number = 2; taken.has(unique); number++) unique = `${name} ${number}`;
  taken.add(unique);
  return `own.${unique}`;
}

function plainLine(line: FinishedLine, taken: Set<string>): FinishedLine {
  return {
    ...line,
    line: plainOwn(line.line, taken),
    value: plainValue(line.value),
    wording: orNull(line.wording, plainText),
  };
}

const plainColumnGoal = (goal: PlainGoal): PlainGoal =>
  goal.kind === 'column' ? { ...goal, column: plainText(goal.column) || '?' } : goal;

const plainGoal = (goal: Goal): Goal =>
  goal.kind === 'mix'
    ? { ...goal, parts: goal.parts.map((part) => ({ ...part, goal: plainColumnGoal(part.goal) })) }
    : plainColumnGoal(goal);

/** The profile as its link will show it: texts plain and at most 500 characters, shares to three decimals. */
export function toLinkProfile(profile: Profile): Profile {
  const { basis } = profile;
  const taken = new Set<string>();
  return tidyProfile({
    ...profile,
    name: plainText(profile.name),
    basis: {
      ...basis,
      goal: plainGoal(basis.goal),
      metric: orNull(basis.metric, plainText),
      focusFrom: orNull(basis.focusFrom, plainNumber),
      focusBelow: orNull(basis.focusBelow, plainNumber),
      focusRevenueShare: orNull(basis.focusRevenueShare, (share) => Math.round(share * 1000) / 1000 + 0),
    },
    lines: profile.lines.map((line) => plainLine(line, taken)),
  });
}
