import type { Goal, LineId, PlainGoal } from '../method/decisions.ts';
import type { TraitValue } from '../method/results.ts';
import { documentLimits as limits } from '../limits/document.ts';
import type { FinishedLine, Profile } from './types.ts';

/** At most the characters that a profile may hold, cut between characters and marked with an ellipsis. */
function clip(text: string): string {
  if (text.length <= limits.profileTextChars) return text;
  const kept = text.slice(0, limits.profileTextChars - 1);
  // Half of a surrogate pair is no character.
  return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}

function clipValue(value: TraitValue): TraitValue {
  switch (value.kind) {
    case 'choice':
      return { kind: 'choice', choice: clip(value.choice) };
    case 'text':
      return { kind: 'text', text: clip(value.text) };
    case 'range':
      return { ...value, unit: value.unit === null ? null : clip(value.unit) };
  }
}

function clipLineId(line: LineId): LineId {
  return line.startsWith('own.') ? `own.${clip(line.slice('own.'.length))}` : line;
}

function tidyLine(line: FinishedLine): FinishedLine {
  return {
    ...line,
    line: clipLineId(line.line),
    value: clipValue(line.value),
    wording: line.wording === null ? null : clip(line.wording),
  };
}

const clipPlainGoal = (goal: PlainGoal): PlainGoal =>
  goal.kind === 'column' ? { ...goal, column: clip(goal.column) } : goal;

const clipGoal = (goal: Goal): Goal =>
  goal.kind === 'mix'
    ? { ...goal, parts: goal.parts.map((part) => ({ ...part, goal: clipPlainGoal(part.goal) })) }
    : clipPlainGoal(goal);

const finiteOrNull = (value: number | null): number | null =>
  value !== null && Number.isFinite(value) ? value : null;

/** A share outside 0–1 comes of negative revenue and says nothing. */
const shareOrNull = (value: number | null): number | null =>
  value !== null && value >= 0 && value <= 1 ? value : null;

/** Makes a newly finished profile fit to keep: long texts cut (500 characters), numbers that are not known made null. */
export function tidyProfile(profile: Profile): Profile {
  const { basis } = profile;
  return {
    ...profile,
    name: clip(profile.name),
    basis: {
      ...basis,
      goal: clipGoal(basis.goal),
      metric: basis.metric === null ? null : clip(basis.metric),
      focusFrom: finiteOrNull(basis.focusFrom),
      focusBelow: finiteOrNull(basis.focusBelow),
      focusRevenueShare: shareOrNull(basis.focusRevenueShare),
    },
    lines: profile.lines.slice(0, limits.profileLines).map(tidyLine),
  };
}
