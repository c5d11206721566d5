const lockName = 'malkund.open';

/**
 * Whether this is the only page of the app that is open in this browser, as far as the browser can tell. From then on
 * this page counts as open until it is left.
 */
export async function isOnlyTab(): Promise<boolean> {
  if (!('locks' in navigator)) return false;
  try {
    const { held = [] } = await navigator.locks.query();
    void navigator.locks.request(lockName, { mode: 'shared' }, () => new Promise(() => undefined));
    return held.every(({ name }) => name !== lockName);
  } catch {
    return false;
  }
}
