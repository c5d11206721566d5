import { refuse, type ProblemError } from '../table/problem.ts';
import { isConnectionLost, storageFailure } from './failures.ts';
import { mayOpen } from './rebuild/open-turn.ts';
import { nativeVersions, schemaVersion, Tables } from './schema.ts';
import { storedVersion } from './stored-version.ts';
import { watchTables, type Stored } from './watch.ts';

export interface StoreOptions {
  readonly name?: string;
  /** Longest wait for the database to open. */
  readonly openMs?: number;
  /** Another tab runs a newer version, or the database was deleted; nothing is stored from here on. */
  readonly onStop?: (problem: ProblemError) => void;
  /** Another tab holds an older version open. Opening goes on when it closes within the wait. */
  readonly onBlocked?: () => void;
}

const databaseName = 'malkund';
/** A slow disk with a long log takes seconds, and must not be told that what is kept cannot be opened. */
const openMs = 15_000;
const lookAgainMs = 200;

const isNewer = (version: number) => version > schemaVersion * nativeVersions;

function newer(version: number): ProblemError {
  return refuse('storage-newer', {}, { found: version / nativeVersions, known: schemaVersion });
}

/** Settles as the work does, or with the problem when the time is out. */
async function within<Result>(work: Promise<Result>, ms: number, late: () => ProblemError): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(late());
    }, ms);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The database of one page or worker. It opens at the first use and again after the browser closed it, but never a
 * database that a newer version of the program made, and never a new one in place of one that was deleted meanwhile.
 */
export class Store {
  readonly #options: StoreOptions;
  readonly #tables: Tables;
  #opening: Promise<void> | null = null;
  #wasOpen = false;
  #isBlocked = false;
  #stopped: ProblemError | null = null;
  /** To be called when the database is closed; null while it is not this store's turn. */
  #leave: (() => void) | null = null;

  constructor(options: StoreOptions = {}) {
    this.#options = options;
    this.#tables = new Tables(options.name ?? databaseName);
    // Returning false keeps Dexie's own listener from leaving the way open to old code in a newer database.
    this.#tables.on('versionchange', ({ newVersion }) => {
      this.#stop(newVersion === null ? refuse('storage-deleted') : newer(newVersion));
      return false;
    });
    this.#tables.on('blocked', () => {
      this.#isBlocked = true;
      options.onBlocked?.();
      return false;
    });
  }

  /** What the database is called. */
  get name(): string {
    return this.#tables.name;
  }

  /**
   * Runs work on the open tables. Refuses with 'storage-full', 'storage-newer' {found, known}, 'storage-blocked',
   * 'storage-deleted' or 'storage-unavailable' {reason}; what the work itself refuses passes through.
   */
  async run<Result>(work: (tables: Tables) => PromiseLike<Result>): Promise<Result> {
    try {
      return await this.#tryOnce(work).catch((error: unknown) => {
        if (!isConnectionLost(error)) throw error;
        // Safari loses it while the page sleeps. What was under way has been undone, so it can be done again.
        this.#close();
        return this.#tryOnce(work);
      });
    } catch (error) {
      throw this.#stopped ?? storageFailure(error);
    }
  }

  async #tryOnce<Result>(work: (tables: Tables) => PromiseLike<Result>): Promise<Result> {
    await this.#open();
    return work(this.#tables);
  }

  /** Tells of each change to what is stored, whoever made it: this page, the worker or another tab. Returns what ends it. */
  watch(onStored: (stored: Stored) => void): () => void {
    return watchTables(this.#tables, onStored);
  }

  /** Deletes the whole database; other tabs are told. This store stores nothing more. */
  async deleteAll(): Promise<void> {
    this.#stopped = refuse('storage-deleted');
    try {
      await this.#tables.delete();
    } catch (error) {
      throw storageFailure(error);
    } finally {
      this.#close();
    }
  }

  /** Closes the connection; the next use opens it again. */
  close(): void {
    this.#close();
  }

  #close(): void {
    this.#tables.close();
    this.#leave?.();
    this.#leave = null;
  }

  async #open(): Promise<void> {
    if (this.#stopped !== null) throw this.#stopped;
    if (this.#tables.isOpen()) return;
    this.#opening ??= this.#openOnce().finally(() => {
      this.#opening = null;
    });
    await this.#opening;
  }

  async #openOnce(): Promise<void> {
    this.#isBlocked = false;
    // Rebuilding takes the time it takes, and is not given up for it.
    this.#leave ??= await mayOpen(this.#tables.name);
    try {
      await within(this.#checkAndOpen(), this.#options.openMs ?? openMs, () =>
        this.#isBlocked
          ? refuse('storage-blocked')
          : refuse('storage-unavailable', {}, { reason: 'TimeoutError' }),
      );
    } catch (error) {
      // Otherwise a late success would leave a connection that nobody asked for.
      this.#close();
      throw error;
    }
    this.#wasOpen = true;
    // The browser takes it away, perhaps with all that is in it: known then, not only when something is to be stored.
    this.#tables.backendDB().addEventListener('close', () => {
      void this.#lookAgain();
    });
  }

  /** The browser may still be busy with taking it away when it says so. */
  async #lookAgain(): Promise<void> {
    for (let tries = 0; tries < 6 && this.#stopped === null; tries++) {
      await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
      try {
        await this.#open();
        return;
      } catch {
        // Nothing is lost by asking again; what is wrong is said when something is to be stored.
      }
    }
  }

  async #checkAndOpen(): Promise<void> {
    const version = await storedVersion(this.#tables.name);
    if (isNewer(version)) throw this.#stop(newer(version));
    if (version === 0 && this.#wasOpen) throw this.#stop(refuse('storage-deleted'));
    await this.#tables.open();
  }

  #stop(problem: ProblemError): ProblemError {
    if (this.#stopped === null) {
      this.#stopped = problem;
      this.#close();
      this.#options.onStop?.(problem);
    }
    return this.#stopped;
  }
}
