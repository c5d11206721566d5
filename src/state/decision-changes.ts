/* What one decision does to those before it. One that changes nothing gives the very same back. */
import { documentLimits as limits } from '../limits/document.ts';
import type {
  BandStandard,
  CustomerRef,
  Decisions,
  LineEdit,
  SensitiveTrait,
  Thresholds,
} from '../method/decisions.ts';
import { foldCase } from '../method/fold.ts';
import type { TitleSorting } from '../method/job-title.ts';
import { saysSomething } from './score-edits.ts';

/** With so many other customers to answer the same questions about; 0 for none. */
export function withControl(decisions: Decisions, customers: number): Decisions {
  const { control, ...others } = decisions;
  if ((control?.customers ?? 0) === customers) return decisions;
  return customers === 0 ? others : { ...others, control: { customers } };
}

/** With the bands that a range of employees is told in; null for round numbers. */
export function withSizeBands(decisions: Decisions, standard: BandStandard | null): Decisions {
  const { sizeBands, ...others } = decisions;
  if ((sizeBands ?? null) === standard) return decisions;
  return standard === null ? others : { ...others, sizeBands: standard };
}

/** With the segments parted otherwise; null as proposed. */
export function withThresholds(decisions: Decisions, thresholds: Thresholds | null): Decisions {
  const { thresholds: before, ...others } = decisions;
  if (before?.doOrDie === thresholds?.doOrDie && before?.neutral === thresholds?.neutral) return decisions;
  return thresholds === null ? others : { ...others, thresholds };
}

export function withExcluded(decisions: Decisions, customer: CustomerRef): Decisions {
  const others = withIncluded(decisions, customer);
  return { ...others, excluded: [...others.excluded, customer] };
}

export function withIncluded(decisions: Decisions, { row }: CustomerRef): Decisions {
  return { ...decisions, excluded: decisions.excluded.filter((other) => other.row !== row) };
}

/** With a line worded otherwise, struck, or restored. */
export function withLineEdit(decisions: Decisions, edit: LineEdit): Decisions {
  const before = decisions.lines.find((line) => line.line === edit.line);
  const others = decisions.lines.filter((line) => line.line !== edit.line);
  // What was said of its weight stays when its words change.
  const merged = { ...before, ...edit };
  return { ...decisions, lines: saysSomething(merged) ? [...others, merged] : others };
}

/** With a question about buyers asked, or left unasked. */
export function withQuestion(decisions: Decisions, trait: SensitiveTrait, isAsked: boolean): Decisions {
  const others = (decisions.unasked ?? []).filter((other) => other !== trait);
  return { ...decisions, unasked: isAsked ? others : [...others, trait] };
}

/** With a job title sorted otherwise than we do, however it is cased; null as we do. */
export function withTitleSorting(
  decisions: Decisions,
  title: string,
  sorting: TitleSorting | null,
): Decisions {
  const others = (decisions.titles ?? []).filter((other) => foldCase(other.title) !== foldCase(title));
  const corrected = sorting === null ? others : [...others, { title, ...sorting }];
  return { ...decisions, titles: corrected.slice(-limits.titles) };
}
