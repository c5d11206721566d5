import type { Buyer, CustomerAnswers, Decisions } from '../../method/decisions.ts';
import { foldCase } from '../../method/fold.ts';
import { mergeFields, mergeLists, mergeMaps, mergeValue, saysSame, type OnClash } from './merge-values.ts';
import type { Study, Visits } from '../types.ts';

type ListName = 'excluded' | 'lines' | 'unasked' | 'titles' | 'antiLines' | 'ownLines';
type Item<Name extends ListName> = NonNullable<Decisions[Name]>[number];

/** Decisions that are lists, and what an item of each is known by. */
const keys: { readonly [Name in ListName]: (item: Item<Name>) => unknown } = {
  excluded: ({ row }) => row,
  lines: ({ line }) => line,
  unasked: (trait) => trait,
  titles: ({ title }) => foldCase(title),
  antiLines: ({ line }) => line,
  ownLines: ({ name }) => name,
};
const listNames = Object.keys(keys) as ListName[];

const noClash = (): void => undefined;

function mergeItem<One>(base: One, mine: One, theirs: One, onClash: OnClash): One {
  const all = [base, mine, theirs];
  if (all.some((item) => typeof item !== 'object' || item === null))
    return mergeValue(base, mine, theirs, onClash);
  return mergeFields(base as object, mine as object, theirs as object, onClash) as One;
}

function mergeDecisions(base: Decisions, mine: Decisions, theirs: Decisions, onClash: OnClash): Decisions {
  const without = (decisions: Decisions): Partial<Decisions> =>
    Object.fromEntries(Object.entries(decisions).filter(([name]) => !listNames.includes(name as ListName)));
  const list = (name: ListName) => {
    const [ours, others] = [mine[name], theirs[name]];
    if (ours === undefined && others === undefined) return {};
    const versions = [base[name] ?? [], ours ?? [], others ?? []] as const;
    const keyOf = keys[name] as (item: unknown) => unknown;
    const merged = mergeLists<unknown>(versions, keyOf, onClash, mergeItem);
    // An empty list says that something was taken back: it is left out only by whoever left it out.
    const last = saysSame(ours, base[name]) ? others : ours;
    return merged.length === 0 && last === undefined ? {} : { [name]: merged };
  };
  const decided = mergeFields(without(base), without(mine), without(theirs), onClash);
  // The fields are those of decisions: each is taken from theirs or mine.
  return Object.assign({}, decided, ...listNames.map(list)) as Decisions;
}

/**
 * Two versions of a study that were both made from `base`: every decision that only one of them changed, and theirs of
 * those that both changed. Which steps have been left is no decision, and never clashes.
 */
export function mergeStudyVersions(base: Study, mine: Study, theirs: Study, onClash: OnClash): Study {
  const visited = mergeFields<Visits>(base.visited ?? {}, mine.visited ?? {}, theirs.visited ?? {}, noClash);
  return {
    ...theirs,
    name: mergeValue(base.name, mine.name, theirs.name, onClash),
    updatedAt: Math.max(mine.updatedAt, theirs.updatedAt),
    decisions: mergeDecisions(base.decisions, mine.decisions, theirs.decisions, onClash),
    ...(Object.keys(visited).length > 0 && { visited }),
  };
}

const mergeBuyers = (base: Buyer, mine: Buyer, theirs: Buyer, onClash: OnClash): Buyer => ({
  ...mergeFields({ ...base, fields: null }, { ...mine, fields: null }, { ...theirs, fields: null }, onClash),
  fields: mergeFields(base.fields, mine.fields, theirs.fields, onClash),
});

/** The same for what was answered about one customer: cell by cell, and buyer by buyer. */
export function mergeAnswerVersions(
  base: CustomerAnswers,
  mine: CustomerAnswers,
  theirs: CustomerAnswers,
  onClash: OnClash,
): CustomerAnswers {
  return {
    customer: theirs.customer,
    traits: mergeMaps(base.traits, mine.traits, theirs.traits, onClash),
    buyers: mergeLists([base.buyers, mine.buyers, theirs.buyers], ({ id }) => id, onClash, mergeBuyers),
  };
}
