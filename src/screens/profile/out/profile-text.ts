import type { SaidProfile } from './said-profile.ts';

/** The profile as plain text for a mail: no marks of any kind, lines parted by \n. */
export function profileText({ name, date, sentence, sections, basis }: SaidProfile): string {
  const parts = [
    [name, date],
    sentence === null ? [] : [sentence],
    ...sections.map(({ title, lines }) => [
      title.toUpperCase(),
      ...lines.map((line) => `${line.name}: ${line.value} (${line.evidence})`),
    ]),
    [basis],
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}
