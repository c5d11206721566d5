import type { LineChange, ProfileComparison } from '../../document/compare-profiles.ts';
import type { Words } from '../../language/words.svelte.ts';

/** What has changed between two profiles, in one sentence. */
export function summaryText({ counts }: ProfileComparison, words: Words): string {
  const t = words.t.history.compare;
  const kinds = ['new', 'gone', 'other', 'moved', 'stronger', 'weaker'] as const;
  const parts = kinds.flatMap((kind) =>
    counts[kind] === 0 ? [] : [t[kind](counts[kind], words.format.number(counts[kind]))],
  );
  return parts.length === 0 ? t.unchanged : t.summary(words.format.list(parts));
}

/** How the evidence of a line has changed: "Svagare stöd, −18 procentenheter, kan vara slump"; null when it has not. */
export function shiftText({ evidence }: LineChange, words: Words): string | null {
  if (evidence === null || evidence.direction === 'same') return null;
  const t = words.t.history.compare;
  const points = Math.round(Math.abs(evidence.by) * 100);
  const signed = `${evidence.by > 0 ? '+' : '−'}${words.format.number(points)}`;
  const said = `${t.shift[evidence.direction]}, ${t.points(signed)}`;
  return evidence.isSure ? said : `${said}, ${t.unsure}`;
}
