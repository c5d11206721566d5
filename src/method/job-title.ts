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
