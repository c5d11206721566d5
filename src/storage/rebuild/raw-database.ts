/* The browser's own database, without Dexie: what is copied is taken as it lies, whatever version made it. */

/** Settles as the request does. */
export function asked<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = (event) => {
      event.preventDefault();
      reject(request.error ?? new Error('The request failed'));
    };
  });
}

/** Opens a database as it is or, with a version, makes it by `onNew`. */
export function openRaw(
  name: string,
  version?: number,
  onNew?: (database: IDBDatabase) => void,
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    onNew?.(request.result);
  };
  return asked(request);
}

/** Deletes a database with all that is in its files; waits until every connection to it is closed. */
export async function deleteRaw(name: string): Promise<void> {
  await asked(indexedDB.deleteDatabase(name));
}

/** Settles when all that the transaction wrote is on the disk. */
export function written(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (): void => {
      reject(transaction.error ?? new Error('The transaction was aborted'));
    };
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = fail;
    transaction.onerror = (event) => {
      event.preventDefault();
    };
  });
}
