/** A list that has lain here so long is asked about: days. */
const oldAfterDays = 365;
const dayMs = 86_400_000;

/** Whether a list has lain here for a year or more. Times are milliseconds since 1970. */
export function isOld({ createdAt }: { readonly createdAt: number }, now: number): boolean {
  return now - createdAt >= oldAfterDays * dayMs;
}

/** The name under which it is remembered that a list is still needed; another one a year later, so that it is asked again. */
export function keptName(listId: string, now: number): string {
  return `list-kept.${listId}.${new Date(now).getUTCFullYear()}`;
}
