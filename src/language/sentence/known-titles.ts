/* Common job titles in both languages: how they are written, and how they are said of the one who has them. */
export const titles = [
  ['vd|ceo|verkställande direktör|managing director|chief executive officer', 'vd', 'the CEO'],
  ['it-chef|it chef|it-ansvarig|it manager|head of it|it director', 'IT-chefen', 'the IT manager'],
  ['ekonomichef|finanschef|cfo|finance manager|head of finance', 'ekonomichefen', 'the CFO'],
  ['driftchef|operations manager|head of operations|coo', 'driftchefen', 'the operations manager'],
  ['inköpschef|purchasing manager|head of purchasing', 'inköpschefen', 'the purchasing manager'],
  ['försäljningschef|säljchef|sales manager|head of sales', 'försäljningschefen', 'the head of sales'],
  ['marknadschef|marketing manager|head of marketing|cmo', 'marknadschefen', 'the head of marketing'],
  ['personalchef|hr-chef|hr chef|hr manager|head of hr', 'personalchefen', 'the HR manager'],
  ['produktionschef|production manager|head of production', 'produktionschefen', 'the production manager'],
  ['teknisk chef|teknikchef|cto|technical manager', 'teknikchefen', 'the CTO'],
  ['kvalitetschef|quality manager', 'kvalitetschefen', 'the quality manager'],
  ['logistikchef|logistics manager', 'logistikchefen', 'the logistics manager'],
  ['ägare|owner', 'ägaren', 'the owner'],
  ['grundare|founder', 'grundaren', 'the founder'],
] as const;

const said = new Map(
  titles.flatMap(([written, sv, en]) => written.split('|').map((word) => [word, { sv, en }] as const)),
);

/** "IT-chefen" of "IT-chef"; null for a title that we do not know. */
export function knownTitle(title: string, language: 'sv' | 'en'): string | null {
  return said.get(title.trim().toLowerCase())?.[language] ?? null;
}
