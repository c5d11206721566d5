/*
 * Two versions that were made of the same one become one: what only one of them changed is taken as it changed it. Where
 * both changed the same, each in its way, theirs stays and the caller is told.
 */

/** Called for each thing that was changed both here and there, each in its way. */
export type OnClash = () => void;

/** Plain data: what JSON can hold, and Maps. Whether they say the same, in whatever order an object's keys come. */
export function saysSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return Number.isNaN(one) && Number.isNaN(other);
  if (one instanceof Map && other instanceof Map)
    return (
      one.size === other.size &&
      [...one].every(([key, value]) => other.has(key) && saysSame(value, other.get(key)))
    );
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [mine, theirs] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  // A field that is left out and one that is undefined are the same.
  return [...new Set([...mine.keys(), ...theirs.keys()])].every((key) =>
    saysSame(mine.get(key), theirs.get(key)),
  );
}

/** One value that is changed as a whole. */
export function mergeValue<Value>(base: Value, mine: Value, theirs: Value, onClash: OnClash): Value {
  if (saysSame(mine, base) || saysSame(mine, theirs)) return theirs;
  if (saysSame(theirs, base)) return mine;
  onClash();
  return theirs;
}

type Merge<Value> = (base: Value, mine: Value, theirs: Value, onClash: OnClash) => Value;

/** Entries by their key: each may be new, changed or gone. In their order, and then what is new here. */
export function mergeMaps<Key, Value>(
  base: ReadonlyMap<Key, Value>,
  mine: ReadonlyMap<Key, Value>,
  theirs: ReadonlyMap<Key, Value>,
  onClash: OnClash,
  mergeEntry: Merge<Value> = mergeValue,
): Map<Key, Value> {
  const merged = new Map<Key, Value>();
  for (const key of new Set([...theirs.keys(), ...mine.keys()])) {
    const versions = [base.get(key), mine.get(key), theirs.get(key)] as const;
    const isInAll = base.has(key) && mine.has(key) && theirs.has(key);
    const value = isInAll
      ? mergeEntry(...(versions as readonly [Value, Value, Value]), onClash)
      : mergeValue<Value | undefined>(...versions, onClash);
    if (value !== undefined) merged.set(key, value);
  }
  return merged;
}

/** The same for a list whose items are known by a key. */
export function mergeLists<Item>(
  [base, mine, theirs]: readonly [readonly Item[], readonly Item[], readonly Item[]],
  keyOf: (item: Item) => unknown,
  onClash: OnClash,
  mergeItem: Merge<Item> = mergeValue,
): readonly Item[] {
  // As it was ordered by the one who changed it.
  if (saysSame(theirs, base)) return mine;
  if (saysSame(mine, base)) return theirs;
  const byKey = (items: readonly Item[]) => new Map(items.map((item) => [keyOf(item), item]));
  return [...mergeMaps(byKey(base), byKey(mine), byKey(theirs), onClash, mergeItem).values()];
}

/** The same for an object, field by field; a field may be left out. */
export function mergeFields<Fields extends object>(
  base: Fields,
  mine: Fields,
  theirs: Fields,
  onClash: OnClash,
): Fields {
  const fieldsOf = (fields: Fields) => new Map<string, unknown>(Object.entries(fields));
  const merged = mergeMaps(fieldsOf(base), fieldsOf(mine), fieldsOf(theirs), onClash);
  // Each field is one of theirs or mine, so that they are fields of the same kind.
  return Object.fromEntries(merged) as Fields;
}
