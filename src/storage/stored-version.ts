/**
 * The version of the database as it lies on disk, in the browser's own numbering; 0 when there is none. Creates and
 * changes nothing. Asked before Dexie opens, because Dexie opens a newer database too, and may even alter it.
 */
export function storedVersion(name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const { version } = request.result;
      request.result.close();
      resolve(version);
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (isNew) resolve(0);
      else reject(request.error ?? new Error('The database did not open'));
    };
  });
}
