import type { first } from './sv/first.ts';
import type { later } from './sv/later.ts';

/* Swedish is written first; the other language must have the same messages with the same parts, or it won't compile. */
export type Same<T> = T extends string
  ? string
  : T extends (...parts: infer Parts) => string
    ? (...parts: Parts) => string
    : T extends ReadonlyMap<string, unknown>
      ? T
      : { readonly [Key in keyof T]: Same<T[Key]> };

export type FirstMessages = Same<typeof first>;
export type LaterMessages = Same<typeof later>;
export type Messages = FirstMessages & LaterMessages;
