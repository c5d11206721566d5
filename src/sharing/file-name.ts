const longest = 60;

/** A text as a part of a file name: a–z, A–Z, 0–9 and single hyphens; letters lose their accents. '' when none is left. */
export function fileNamePart(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
  return plain
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
}
