/* The page that a benchmark runs in. run-bench.mjs chooses the file and calls what is put on the window here. */
import { EngineClient } from '../../../src/engine/client.ts';
import { en } from '../../../src/language/en.ts';
import { timeDuckDb } from './duckdb.ts';
import { askOnce } from './ask-once.ts';
import type { CheckedSums } from './check-worker.ts';
import { exportLeads } from './export-leads.ts';
import type { LeadTimes } from './leads-worker.ts';
import type { PapaTime } from './papa-worker.ts';
import { type AnswerTime, timeAnswers } from './time-answers.ts';
import { watchTasks } from './watch-tasks.ts';

export interface ImportTime {
  readonly ms: number;
  readonly readMs: number;
  readonly longestTaskMs: number;
  readonly listId: string;
}

function chosenFile(): File {
  const file = document.querySelector<HTMLInputElement>('#file')?.files?.[0];
  if (file === undefined) throw new Error('No file is chosen');
  return file;
}

/** Imports the file as the app does: read, understood, and stored in IndexedDB with the transaction committed. */
async function timeImport(): Promise<ImportTime> {
  const file = chosenFile();
  const client = new EngineClient(
    () => new Worker(new URL('../../../src/engine/worker.ts', import.meta.url), { type: 'module' }),
  );
  await client.ask('closeIntake', {});
  const longestTask = watchTasks();
  const start = performance.now();
  await client.ask('readSources', {
    sources: [{ kind: 'file', file }],
    add: false,
    names: en.made,
  });
  const readMs = performance.now() - start;
  const { id } = await client.ask('storeIntake', { name: 'Bench' });
  const ms = performance.now() - start;
  // An entry comes to the observer a turn after its task.
  await new Promise((resolve) => setTimeout(resolve, 100));
  const longestTaskMs = longestTask();
  client.close();
  return { ms, readMs, longestTaskMs, listId: id };
}

const timePapa = (): Promise<PapaTime> =>
  askOnce<PapaTime>(
    () => new Worker(new URL('./papa-worker.ts', import.meta.url), { type: 'module' }),
    chosenFile(),
  );

const checkImport = (listId: string): Promise<CheckedSums> =>
  askOnce<CheckedSums>(
    () => new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' }),
    listId,
  );

const answers = (listId: string, rounds: number): Promise<AnswerTime[]> =>
  timeAnswers(listId, chosenFile(), rounds);

const timeLeads = (listId: string, rounds: number): Promise<LeadTimes> =>
  askOnce<LeadTimes>(() => new Worker(new URL('./leads-worker.ts', import.meta.url), { type: 'module' }), {
    listId,
    rounds,
  });

Object.assign(window, {
  bench: {
    timeImport,
    timePapa,
    checkImport,
    timeDuckDb: () => timeDuckDb(chosenFile()),
    timeAnswers: answers,
    timeLeads,
    exportLeads,
  },
});
