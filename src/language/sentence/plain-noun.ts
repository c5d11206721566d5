/** A word inside a sentence: "Skogsbruk" → "skogsbruk", but "IT-chef" and "SaaS" stay as they are. */
export function plainNoun(text: string): string {
  return /^\p{Lu}\p{Ll}[^\s\p{Lu}]*(\s|$)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
