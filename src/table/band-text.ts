/* Size bands as lists write them: "20–49", "51-200 employees", "10 001+", "1 till 4". */

/** Longer cells are no bands; the limit also keeps the pattern's work small. */
const longestBand = 40;
const digits = String.raw`\d[\d\s.,]*`;
const band = new RegExp(
  String.raw`^${digits}(?:\+|(?:[-\u2010-\u2015\u2212]|till|to)\s*${digits})\s*(?:\p{L}[\p{L}\s.]*)?$`,
  'u',
);

/** Whether the text is a band of sizes: two numbers with a dash or "to" between, or one followed by a plus. */
export function isBand(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= longestBand && band.test(trimmed);
}
