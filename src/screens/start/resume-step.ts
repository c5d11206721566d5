import type { Study } from '../../document/types.ts';
import { stepNames, type StepName } from '../../state/router.svelte.ts';

/** Where a study is carried on: its first step that has not been left, or the last one. */
export function resumeStep({ visited = {}, decisions }: Pick<Study, 'visited' | 'decisions'>): StepName {
  const isNeeded = (step: StepName): boolean => step !== 'company' || decisions.market !== 'b2c';
  return stepNames.find((step) => isNeeded(step) && visited[step] === undefined) ?? 'profile';
}
