/* What the start page does not need at once. Each is a file of its own in the built page. */
import { againPart } from './history/again-part.ts';
import { LazyPart } from './lazy-part.svelte.ts';
import { qrPart } from './profile/qr-part.ts';
import { dropPart } from './start/drop-part.ts';
import { linkParts } from './shared/link-parts.ts';
import { leadsPart, segmentsPart } from './segments-part.ts';
import { presentPart, workshopPart } from './workshop-parts.ts';

export const lazyParts = {
  study: new LazyPart(() => import('./shell/StudyScreen.svelte')),
  segments: segmentsPart,
  leads: leadsPart,
  workshop: workshopPart,
  present: presentPart,
  import: new LazyPart(() => import('./import/ImportScreen.svelte')),
  typing: new LazyPart(() => import('./typing/TypingScreen.svelte')),
  report: new LazyPart(() => import('./report/ReportScreen.svelte')),
  proof: new LazyPart(() => import('./proof/ProofScreen.svelte')),
  data: new LazyPart(() => import('./data/DataScreen.svelte')),
  limits: new LazyPart(() => import('./limits/LimitsScreen.svelte')),
  method: new LazyPart(() => import('./method/MethodScreen.svelte')),
  profile: new LazyPart(() => import('./profile/KeptProfileScreen.svelte')),
  safety: new LazyPart(() => import('./safety/SafetyScreen.svelte')),
  safetyLine: new LazyPart(() => import('./safety/SafetyLine.svelte')),
  rescue: new LazyPart(() => import('./safety/RescueScreen.svelte')),
  actions: new LazyPart(() => import('./profile/actions/ActionsScreen.svelte')),
  compare: new LazyPart(() => import('./compare/CompareScreen.svelte')),
  history: new LazyPart(() => import('./history/HistoryScreen.svelte')),
  join: new LazyPart(() => import('./join/JoinScreen.svelte')),
  again: againPart,
  qr: qrPart,
  drop: dropPart,
  ...linkParts,
};

/** Fetches all of them, one after the other; true when every one is there. */
export async function loadLazyParts(): Promise<boolean> {
  let all = true;
  for (const part of Object.values(lazyParts)) all = (await part.load()) && all;
  return all;
}
