/** Text as it is compared: without regard to case and space. '' for blank text. */
export function foldCase(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** As foldCase, and without accents and hyphens, so that "Hyper-tillväxt" is "hypertillvaxt". */
export function foldWord(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\p{Pd}\u2212\s]/gu, '')
    .toLowerCase();
}
