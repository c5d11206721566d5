/** "1 kund", "2 kunder": Swedish and English share the rule that only one is singular. */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}
