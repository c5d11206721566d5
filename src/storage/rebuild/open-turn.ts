/*
 * Who has the database open holds a lock together with the others; who rebuilds it holds the lock alone, and so knows that
 * nobody else has it open, in another tab or worker, and that nobody opens it meanwhile. Where the browser has no
 * locks (it has them on every secure page), turns are taken within this page or worker only.
 */
import { refuse } from '../../table/problem.ts';
import { finishRebuild, isRebuilding } from './rebuild.ts';

const lockName = (name: string): string => `${name}.database`;
/** So long may the others take to let go, in milliseconds. */
const letGoMs = 4000;

/** Where there are no locks: the work that has each database alone. */
const turns = new Map<string, Promise<unknown>>();

function inTurn<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const done = (turns.get(name) ?? Promise.resolve()).then(work);
  const turn = done
    .catch(() => undefined)
    .then(() => {
      if (turns.get(name) === turn) turns.delete(name);
    });
  turns.set(name, turn);
  return done;
}

function lockManager(): LockManager | undefined {
  const { navigator: host } = globalThis as { navigator?: { locks?: LockManager | null } };
  return host?.locks ?? undefined;
}

/**
 * Does the work while nobody else has the database open. Refuses with 'storage-in-use' when somebody still does after so
 * many milliseconds.
 */
export async function alone<Result>(
  name: string,
  work: () => Promise<Result>,
  waitMs = letGoMs,
): Promise<Result> {
  const locks = lockManager();
  if (locks === undefined) return inTurn(name, work);
  const turn = { isMine: false };
  const giveUp = new AbortController();
  const timer = Number.isFinite(waitMs)
    ? setTimeout(() => {
        giveUp.abort();
      }, waitMs)
    : undefined;
  try {
    return await locks.request(lockName(name), { mode: 'exclusive', signal: giveUp.signal }, () => {
      turn.isMine = true;
      clearTimeout(timer);
      return work();
    });
  } catch (error) {
    throw turn.isMine ? error : refuse('storage-in-use');
  } finally {
    clearTimeout(timer);
  }
}

async function share(name: string): Promise<() => void> {
  const locks = lockManager();
  if (locks === undefined) {
    await turns.get(name);
    return () => undefined;
  }
  return new Promise((resolve, reject) => {
    const held = (): Promise<void> =>
      new Promise((release) => {
        resolve(release);
      });
    locks.request(lockName(name), { mode: 'shared' }, held).catch(reject);
  });
}

/**
 * Settles when the database may be opened, with what is to be called once it is closed. Waits while it is rebuilt, and goes on
 * with a rebuilding that was broken off.
 */
export async function mayOpen(name: string): Promise<() => void> {
  for (;;) {
    const leave = await share(name);
    // Now nobody can begin one.
    try {
      if (!(await isRebuilding(name))) return leave;
    } catch (error) {
      leave();
      throw error;
    }
    leave();
    await alone(name, () => finishRebuild(name), Infinity);
  }
}
