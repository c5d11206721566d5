/** How high up a job is, from the top. A head leads a function; a lead leads a project, a team, a product or accounts. */
export const titleLevels = ['owner', 'executive', 'head', 'lead', 'specialist'] as const;
export type TitleLevel = (typeof titleLevels)[number];

/** What a job is about. */
export const titleAreas = [
  'general',
  'it',
  'finance',
  'purchasing',
  'sales',
  'marketing',
  'operations',
  'production',
  'technology',
  'hr',
  'logistics',
  'quality',
  'service',
  'legal',
  'admin',
] as const;
export type TitleArea = (typeof titleAreas)[number];

/** What a job title says; null for what it does not. */
export interface TitleSorting {
  readonly level: TitleLevel | null;
  readonly area: TitleArea | null;
}

/** The code of a group of titles, as a choice of the job title's line: "title.head.it", "title..it", "title.head.". */
export function titleGroupChoice({ level, area }: TitleSorting): string {
  return `title.${level ?? ''}.${area ?? ''}`;
}

/** The group that a choice names; null for any other choice. */
export function titleGroupOf(choice: string): TitleSorting | null {
  const [title, levelWord, areaWord, ...rest] = choice.split('.');
  if (title !== 'title' || rest.length > 0) return null;
  const level = titleLevels.find((one) => one === levelWord) ?? null;
  const area = titleAreas.find((one) => one === areaWord) ?? null;
  return level === null && area === null ? null : { level, area };
}
