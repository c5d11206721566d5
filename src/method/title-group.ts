/* What the best customers' job titles come to, where hardly two of them have the same. */
import type { Column } from '../table/column.ts';
import { visitWords } from './cell.ts';
import { canonicalValue } from './choices.ts';
import type { TitleCorrection } from './decisions.ts';
import { foldCase } from './fold.ts';
import {
  type TitleArea,
  titleAreas,
  titleGroupChoice,
  type TitleLevel,
  titleLevels,
  type TitleSorting,
} from './job-title.ts';
import type { Portion, TitleFinding, TraitFinding, ValueCount } from './results.ts';
import { titleSorter } from './sort-title.ts';
import { countHolding, type Vote } from './votes.ts';

export type SortTitle = (title: string) => TitleSorting;

/** A title that half of the customers share needs no other word for it; a group must hold half of them. */
const half = 0.5;
/** Sorting this many different titles takes about a second. */
const mostTitles = 50_000;

/** The titles of a finding sorted, and how many customers have each level and each area. */
export function sortTitles(
  finding: TraitFinding | undefined,
  votes: readonly Vote[],
  corrections: readonly TitleCorrection[],
): TitleFinding {
  const sort = titleSorter(corrections);
  const corrected = new Set(corrections.map(({ title }) => foldCase(title)));
  const count = (isSo: (sorting: TitleSorting) => boolean): Portion =>
    countHolding(votes, ({ answer }) => isSo(sort(String(answer)))).best;
  const byCount = (a: { best: Portion }, b: { best: Portion }) => b.best.count - a.best.count;
  const titles = (finding?.values ?? []).flatMap(({ value, best }) =>
    value.kind === 'text'
      ? [
          {
            title: value.text,
            customers: best.count,
            corrected: corrected.has(foldCase(value.text)),
            ...sort(value.text),
          },
        ]
      : [],
  );
  return {
    levels: titleLevels
      .map((level) => ({ level, best: count((sorting) => sorting.level === level) }))
      .filter(({ best }) => best.count > 0)
      .sort(byCount),
    areas: titleAreas
      .map((area) => ({ area, best: count((sorting) => sorting.area === area) }))
      .filter(({ best }) => best.count > 0)
      .sort(byCount),
    titles,
  };
}

/**
 * The finding with a group of titles for its pick, where no title is had by half of the customers but half of them have
 * titles of one level in one area ("heads of IT"), else of one area, or of one level, whichever more have.
 */
export function withTitleGroup(
  finding: TraitFinding,
  votes: readonly Vote[],
  sort: SortTitle,
  column: Column | undefined,
  taken: Uint8Array,
): TraitFinding {
  const { common } = finding;
  if (common === null || common.best.count >= common.best.of * half) return finding;
  const group = commonGroup(votes, sort);
  if (group === null) return finding;
  const value: ValueCount = {
    value: { kind: 'choice', choice: titleGroupChoice(group) },
    ...countHolding(votes, ({ answer }) => isInTitleGroup(group, sort(String(answer)))),
    others: countOthers(group, sort, column, taken),
  };
  return { ...finding, common: value };
}

/** Whether a title that is sorted so belongs to the group. */
export function isInTitleGroup(group: TitleSorting, { level, area }: TitleSorting): boolean {
  return (group.level === null || group.level === level) && (group.area === null || group.area === area);
}

function commonGroup(votes: readonly Vote[], sort: SortTitle): TitleSorting | null {
  const found = new Map<string, TitleSorting>();
  for (const { answer } of votes) {
    const { level, area } = sort(String(answer));
    const groups = level !== null && area !== null ? [{ level, area }] : [];
    for (const group of [...groups, ...alone(level, area)]) found.set(titleGroupChoice(group), group);
  }
  const counted = [...found.values()].map((group) => {
    const inIt = votes.filter(({ answer }) => isInTitleGroup(group, sort(String(answer))));
    const titles = new Set(inIt.map(({ answer }) => foldCase(String(answer)))).size;
    return {
      group,
      titles,
      best: countHolding(inIt.length === 0 ? [] : votes, (vote) => inIt.includes(vote)).best,
    };
  });
  const common = counted.filter(({ titles, best }) => titles > 1 && best.count >= best.of * half);
  const isBoth = ({ group }: (typeof counted)[number]) => group.level !== null && group.area !== null;
  common.sort((a, b) => Number(isBoth(b)) - Number(isBoth(a)) || b.best.count - a.best.count);
  return common[0]?.group ?? null;
}

function alone(level: TitleLevel | null, area: TitleArea | null): TitleSorting[] {
  return [
    ...(area === null ? [] : [{ level: null, area }]),
    ...(level === null ? [] : [{ level, area: null }]),
  ];
}

/** The others' imported titles; null when there are none, or more different ones than can be sorted at once. */
function countOthers(
  group: TitleSorting,
  sort: SortTitle,
  column: Column | undefined,
  taken: Uint8Array,
): Portion | null {
  const kinds = column?.kind === 'category' ? column.dictionary.length : taken.length;
  if (column === undefined || kinds > mostTitles) return null;
  let count = 0;
  let of = 0;
  visitWords(column, taken, (text, times) => {
    if (canonicalValue('buyer.jobTitle', text) === null) return;
    of += times;
    if (isInTitleGroup(group, sort(text))) count += times;
  });
  return of === 0 ? null : { count, of };
}
