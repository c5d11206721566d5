/** What was made last, with what it was made of: made again only when that has changed. */
export class Kept<Value> {
  #of: readonly unknown[] | undefined;
  #value: Value | undefined;

  /** The value for `of`, whose parts are compared one by one as they are; plain data is best given as text. */
  get(of: readonly unknown[], make: () => Value): Value {
    const isSame = this.#of?.length === of.length && of.every((part, index) => part === this.#of?.[index]);
    if (isSame) return this.#value as Value;
    const value = make();
    this.#of = of;
    this.#value = value;
    return value;
  }
}

/** Keeps for each object what was made of it last; made again only when `key` is another. */
export function keptFor<Value>(): (of: object, key: string, make: () => Value) => Value {
  const known = new WeakMap<object, { readonly key: string; readonly value: Value }>();
  return (of, key, make) => {
    const kept = known.get(of);
    if (kept?.key === key) return kept.value;
    const value = make();
    known.set(of, { key, value });
    return value;
  };
}
