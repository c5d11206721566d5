export interface Requests {
  /** Files that the page has asked for since it was opened, as the browser counts them. */
  readonly all: number;
  /** Hosts other than the page's own. */
  readonly foreignHosts: readonly string[];
}

/** What the browser has written down of the page's requests. */
export function requestsSoFar(): Requests {
  const addresses = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  const foreign = addresses.filter(({ origin }) => origin !== location.origin).map(({ host }) => host);
  return { all: addresses.length, foreignHosts: [...new Set(foreign)] };
}
