const longestWait = 3000;

/** Settles when the browser has nothing better to do, in three seconds at the latest. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      resolve();
    };
    // Not every browser tells when it is idle.
    if ('requestIdleCallback' in window) requestIdleCallback(done, { timeout: longestWait });
    else setTimeout(done, longestWait / 10);
  });
}
