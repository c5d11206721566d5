/* What each step rests on, and what of it has changed since the reader was last there. */
import type { Step } from '../document/step.ts';
import type { StepBasis, Visits } from '../document/types.ts';
import { documentLimits as limits } from '../limits/document.ts';
import type { Tier } from '../method/decisions.ts';
import type { Analysis, ProfileLine, TraitValue } from '../method/results.ts';

/** Something that a step rests on and that is not as it was. */
export type BasisChange =
  | { readonly kind: 'metric'; readonly metric: string | null }
  | { readonly kind: 'cuts' }
  | { readonly kind: 'focus'; readonly focus: Tier }
  /** `fresh` of the best were not among them before, `gone` no longer are; `of` is null when not all are known. */
  | { readonly kind: 'best'; readonly fresh: number; readonly gone: number; readonly of: number | null }
  /** So many lines found about the companies, or the buyers, are not what they were. */
  | { readonly kind: 'company' | 'buyers'; readonly lines: number };

/** Where a step stands for the reader, apart from being the one on the screen. */
export type StepState = 'done' | 'stale' | 'ahead' | 'skipped';

/** What a step rests on as things are now: of all that comes before it, what it uses. */
export function basisOf(step: Step, { groups, streams, best, profile }: Analysis): StepBasis {
  const { metric, cuts } = groups;
  const sizes = { metric, medium: cuts.medium, large: cuts.large };
  const bestRows = best.ranking
    .filter((ranked) => ranked.isBest)
    .map(({ customer }) => customer.row)
    .toSorted((a, b) => a - b)
    .slice(0, limits.visitedRows);
  switch (step) {
    case 'groups':
      return {};
    case 'streams':
      return { groups: sizes };
    case 'best':
      return { groups: sizes, focus: streams.focus };
    // Answers are about the best customers: who these are is all that the questions rest on.
    case 'company':
    case 'buyers':
      return { best: bestRows };
    case 'profile':
      return {
        best: bestRows,
        company: fingerprints(profile, 'company'),
        buyers: fingerprints(profile, 'buyer'),
      };
  }
}

/** What has changed in a step's basis; a part that was not remembered is taken for unchanged. */
export function changesSince(before: StepBasis, now: StepBasis, bestCount: number): readonly BasisChange[] {
  const changes: BasisChange[] = [];
  if (before.groups !== undefined && now.groups !== undefined) {
    const { metric, medium, large } = now.groups;
    if (before.groups.metric !== metric) changes.push({ kind: 'metric', metric });
    else if (before.groups.medium !== medium || before.groups.large !== large) changes.push({ kind: 'cuts' });
  }
  if (before.focus !== undefined && now.focus !== undefined && before.focus !== now.focus)
    changes.push({ kind: 'focus', focus: now.focus });
  if (before.best !== undefined && now.best !== undefined) {
    const fresh = countMissing(now.best, before.best);
    const gone = countMissing(before.best, now.best);
    const of = bestCount === now.best.length ? bestCount : null;
    if (fresh + gone > 0) changes.push({ kind: 'best', fresh, gone, of });
  }
  for (const kind of ['company', 'buyers'] as const) {
    const [then, since] = [before[kind], now[kind]];
    if (then === undefined || since === undefined) continue;
    const lines = Math.max(countMissing(since, then), countMissing(then, since));
    if (lines > 0) changes.push({ kind, lines });
  }
  return changes;
}

/** What has changed for a step since the reader left it; nothing for one never left. */
export function changesFor(step: Step, visits: Visits, analysis: Analysis): readonly BasisChange[] {
  const before = visits[step];
  return before === undefined ? [] : changesSince(before, basisOf(step, analysis), analysis.best.bestCount);
}

/** Where a step stands: never left, left and unchanged since, or resting on something that has changed. */
export function stepState(step: Step, visits: Visits, analysis: Analysis): StepState {
  if (step === 'company' && analysis.market === 'b2c') return 'skipped';
  if (visits[step] === undefined) return 'ahead';
  return changesFor(step, visits, analysis).length > 0 ? 'stale' : 'done';
}

/** How many of the items are not among the others. */
function countMissing<Item>(items: readonly Item[], others: readonly Item[]): number {
  const known = new Set(others);
  return items.filter((item) => !known.has(item)).length;
}

function fingerprints(lines: readonly ProfileLine[], section: ProfileLine['section']): readonly string[] {
  return lines
    .filter((line) => line.section === section)
    .map(({ line, value }) => fingerprint(`${line}=${valueKey(value)}`))
    .slice(0, limits.profileLines);
}

function valueKey(value: TraitValue): string {
  switch (value.kind) {
    case 'choice':
      return `choice:${value.choice}`;
    case 'text':
      return `text:${value.text}`;
    case 'range':
      return `range:${value.low}:${value.high}:${value.unit ?? ''}`;
  }
}

/** FNV-1a, 32 bits: short, the same everywhere, and it says nothing of the text. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
