/*
 * The same buyer or finished profile may go by different ids in two files: it was written twice, or a file was opened
 * under new ids. What says the same in both gets one id, so that it is not there twice when they are joined.
 */
import type { Buyer, CustomerAnswers } from '../../method/decisions.ts';
import type { KeptProfile, StudyBundle } from '../types.ts';
import { canonicalText, compareTexts } from './canonical.ts';
import { groupBy } from './group-by.ts';
import { frozenPart } from './to-facts.ts';

/** Both bundles with ids that tell; what comes of each does not depend on which is first. */
export function alignIds(a: StudyBundle, b: StudyBundle): readonly [StudyBundle, StudyBundle] {
  const profiles = alignProfiles(a.profiles, b.profiles);
  const answers = alignBuyers(a.answers, b.answers);
  return [
    { ...a, answers: answers[0], profiles: profiles[0] },
    { ...b, answers: answers[1], profiles: profiles[1] },
  ];
}

interface WithId {
  readonly id: string;
}
type Both<Item> = readonly [readonly Item[], readonly Item[]];

/** Gives items that are in one list only, and have a twin in the other by their text, the lesser of the two ids. */
function alignTwins<Item extends WithId>([a, b]: Both<Item>, textOf: (item: Item) => string): Both<Item> {
  const idsOf = (items: readonly Item[]) => new Set(items.map(({ id }) => id));
  const [idsA, idsB] = [idsOf(a), idsOf(b)];
  const alone = (items: readonly Item[], others: ReadonlySet<string>): ReadonlyMap<string, readonly Item[]> =>
    groupBy(
      items.filter(({ id }) => !others.has(id)).toSorted((one, other) => compareTexts(one.id, other.id)),
      textOf,
    );
  const [aloneA, aloneB] = [alone(a, idsB), alone(b, idsA)];
  const renamed = new Map<string, string>();
  for (const [text, items] of aloneA)
    items.forEach((item, index) => {
      const twin = aloneB.get(text)?.[index];
      if (twin === undefined) return;
      const id = item.id < twin.id ? item.id : twin.id;
      renamed.set(item.id, id).set(twin.id, id);
    });
  const rename = (item: Item): Item => ({ ...item, id: renamed.get(item.id) ?? item.id });
  return [a.map(rename), b.map(rename)];
}

function alignBuyers(a: readonly CustomerAnswers[], b: readonly CustomerAnswers[]): Both<CustomerAnswers> {
  const rows = new Map(b.map((one) => [one.customer.row, one]));
  const renamed = new Map<CustomerAnswers, readonly Buyer[]>();
  for (const one of a) {
    const other = rows.get(one.customer.row);
    if (other === undefined) continue;
    const [buyers, others] = alignTwins<Buyer>([one.buyers, other.buyers], ({ id: _, ...rest }) =>
      canonicalText(rest),
    );
    renamed.set(one, buyers).set(other, others);
  }
  const change = (one: CustomerAnswers): CustomerAnswers => ({
    ...one,
    buyers: renamed.get(one) ?? one.buyers,
  });
  return [a.map(change), b.map(change)];
}

/** A finished profile never changes, so two of one id that differ are two profiles; each gets an id of what it says. */
function alignProfiles(a: readonly KeptProfile[], b: readonly KeptProfile[]): Both<KeptProfile> {
  const textOf = (kept: KeptProfile): string => canonicalText(frozenPart(kept));
  const others = new Map(b.map((kept) => [kept.id, textOf(kept)]));
  const torn = new Set(
    a.filter((kept) => (others.get(kept.id) ?? textOf(kept)) !== textOf(kept)).map(({ id }) => id),
  );
  const part = (kept: KeptProfile): KeptProfile =>
    torn.has(kept.id) ? { ...kept, id: `${kept.id.slice(0, 80)}-${hash(textOf(kept))}` } : kept;
  return alignTwins([a.map(part), b.map(part)], textOf);
}

/** FNV-1a, 32 bits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}
