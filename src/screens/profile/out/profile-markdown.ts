import { noted } from './profile-text.ts';
import type { SaidProfile } from './said-profile.ts';

/** Words of a profile are words, whatever signs are in them. */
function plainIn(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~#]/gu, (sign) => `\\${sign}`)
    .replace(/^(\s*)([-+])(?=\s)/u, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/u, '$1\\$2');
}

/** The profile as Markdown (CommonMark): a heading for each part, an item for each line. */
export function profileMarkdown({ name, date, sentence, sections, basis }: SaidProfile): string {
  const parts = [
    `# ${plainIn(name)}`,
    plainIn(date),
    ...(sentence === null ? [] : [`> ${plainIn(sentence)}`]),
    ...sections.flatMap(({ title, lines }) => [
      `## ${plainIn(title)}`,
      lines
        .map((line) => `- **${plainIn(line.name)}:** ${plainIn(line.value)} (${plainIn(noted(line))})`)
        .join('\n'),
    ]),
    plainIn(basis),
  ];
  return `${parts.join('\n\n')}\n`;
}
