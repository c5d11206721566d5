import type { EngineInput, EngineMethod } from './protocol.ts';

type MayAskAgain = {
  readonly [M in EngineMethod]: boolean | ((input: EngineInput<M>) => boolean);
};

/*
 * What only reads, and needs nothing that the worker before held, can be asked of a new one in its place. What stores may
 * have been stored already; the files on their way in are gone with the worker that held them.
 */
const mayAskAgain: MayAskAgain = {
  readSources: ({ add }) => !add,
  readAgain: false,
  stopReading: false,
  removeSource: false,
  planColumn: false,
  chooseIntake: false,
  inspectIntake: false,
  storeIntake: false,
  compareIntake: false,
  reopenList: true,
  forgetRemembered: false,
  closeIntake: false,
  createExample: false,
  duplicateStudy: false,
  analyse: true,
  glanceAtCuts: true,
  compare: true,
  weigh: true,
  sortCustomers: true,
  proveSegments: true,
  explainDrift: true,
  findStale: true,
  exportStudy: true,
  takeStock: true,
  findPerson: true,
  tellPerson: true,
  personsInLeads: true,
  erase: false,
  findTwin: true,
  compareJoin: true,
  joinStudies: false,
  undoJoin: false,
  importFile: false,
  scoreLeads: true,
  listLeads: true,
  tellLead: true,
  exportLeads: true,
  createExampleLeads: false,
  saveBackup: true,
  writeBackup: false,
  takeSnapshot: false,
  listSnapshots: true,
  snapshotFile: true,
  dropSnapshots: false,
  openBackup: true,
  restoreBackup: false,
  undoRestore: false,
};

/** Whether the same question may be asked of another worker, when the one that was asked is gone. */
export function asksAgain<M extends EngineMethod>(method: M, input: EngineInput<M>): boolean {
  const may: MayAskAgain[M] = mayAskAgain[method];
  return typeof may === 'function' ? may(input) : may;
}
