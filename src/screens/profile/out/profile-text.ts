import type { SaidLine, SaidProfile } from './said-profile.ts';

/** What stands in brackets after a line: that it is a must, and what it rests on. */
export const noted = ({ must, evidence }: SaidLine): string =>
  must === null ? evidence : `${must}; ${evidence}`;

/** The profile as plain text for a mail: no marks of any kind, lines parted by \n. */
export function profileText({ name, date, sentence, sections, basis }: SaidProfile): string {
  const parts = [
    [name, date],
    sentence === null ? [] : [sentence],
    ...sections.map(({ title, lines }) => [
      title.toUpperCase(),
      ...lines.map((line) => `${line.name}: ${line.value} (${noted(line)})`),
    ]),
    [basis],
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}
