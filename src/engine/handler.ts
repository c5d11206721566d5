import { analysisMethods } from './analysis-methods.ts';
import { backupMethods } from './backup.ts';
import { driftMethods } from './drift.ts';
import type { EngineHandler, EngineHost } from './engine-host.ts';
import { intakeMethods } from './intake-methods.ts';
import { joinMethods } from './join.ts';
import { leadMethods } from './leads/answer-leads.ts';
import { LoadedList } from './loaded-list.ts';
import { OpenIntake } from './open-intake.ts';
import { personalMethods } from './personal/personal-methods.ts';
import { segmentMethods } from './segments.ts';
import { studyMethods } from './study-methods.ts';

export type { EngineHandler, EngineHost } from './engine-host.ts';

/** The engine: owns the files on their way in and the list being analysed, each at most one at a time. */
export function createHandler(host: EngineHost): EngineHandler {
  const loaded = new LoadedList(host.store);
  const open = new OpenIntake();
  const listOf = loaded.of.bind(loaded);
  return {
    ...intakeMethods(host, open, loaded),
    ...studyMethods(host, loaded),
    ...analysisMethods(loaded),
    ...segmentMethods(listOf),
    ...leadMethods(host, listOf),
    ...backupMethods(host),
    ...personalMethods(host.store, () => {
      loaded.forget();
      open.forget();
    }),
    ...driftMethods(host.store),
    ...joinMethods(host),
  };
}
