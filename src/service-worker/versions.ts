/* The versions that are kept: each build in a cache of its own, named after the scope and the build. */
import { pageFile, type BuildList } from './build-list.ts';

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A page that came by a redirect cannot be shown in answer to another address. */
const withoutRedirect = (response: Response): Response =>
  response.redirected ? new Response(response.body, { headers: response.headers }) : response;

export class Versions {
  readonly #scope: string;
  readonly #build: BuildList;

  constructor(scope: string, build: BuildList) {
    this.#scope = scope;
    this.#build = build;
  }

  /** Caches are shared by all that the origin serves, so the scope is a part of the name. */
  get #prefix(): string {
    return `malkund ${this.#scope} `;
  }
  get #current(): string {
    return this.#prefix + this.#build.version;
  }
  /** Holds the name of the version in use. Not among the versions, by its name. */
  get #choiceCache(): string {
    return `malkund-choice ${this.#scope}`;
  }

  /**
   * From now on this version is what opens, whichever worker answers: the browser lets a new worker in only when all
   * pages are closed, and the reader's yes is not to wait for that.
   */
  async choose(): Promise<void> {
    const cache = await caches.open(this.#choiceCache);
    await cache.put(this.#scope, new Response(this.#current));
  }

  async isChosen(): Promise<boolean> {
    return (await this.#chosen()) === this.#current;
  }

  async #chosen(): Promise<string> {
    const response = await caches.match(this.#scope, { cacheName: this.#choiceCache });
    return (await response?.text()) ?? this.#current;
  }

  /**
   * Fetches every file anew, past the browser's own cache, and keeps them all or none. A host that is in the middle of a
   * change, or puts something of its own into a file, is found out by the file's hash; what is kept is then the old.
   */
  async fetchThis(): Promise<void> {
    const fetched = await Promise.all(
      this.#build.files.map(async ([path, expected]) => {
        const request = new Request(new URL(path, this.#scope), { cache: 'reload' });
        const response = await fetch(request);
        if (!response.ok) throw new Error(`${path}: ${response.status}`);
        const found = await sha256(await response.clone().arrayBuffer());
        if (found !== expected) throw new Error(`${path} is not the file of this build`);
        return { url: request.url, response: withoutRedirect(response) };
      }),
    );
    const cache = await caches.open(this.#current);
    await Promise.all(fetched.map(({ url, response }) => cache.put(url, response)));
  }

  /** The file of the version in use; from the network when the browser has thrown it away. */
  async fileOf(path: string): Promise<Response> {
    const url = new URL(path, this.#scope).href;
    for (const cacheName of [await this.#chosen(), this.#current]) {
      // Some hosts say that an answer varies with a header; ours do not.
      const found = await caches.match(url, { cacheName, ignoreVary: true });
      if (found !== undefined) return found;
    }
    return fetch(url, { cache: path === pageFile ? 'no-cache' : 'default' });
  }

  /** A file that only one version has, whichever that is. */
  async fileOfAny(request: Request): Promise<Response> {
    for (const name of await this.#kept()) {
      const found = await (await caches.open(name)).match(request.url, { ignoreVary: true });
      if (found !== undefined) return found;
    }
    return fetch(request);
  }

  /** Throws away all versions but this one and the one before it, which other tabs may still show. */
  async forgetOld(): Promise<void> {
    const others = (await this.#kept()).filter((name) => name !== this.#current);
    await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  }

  /** Oldest first. */
  async #kept(): Promise<readonly string[]> {
    return (await caches.keys()).filter((name) => name.startsWith(this.#prefix));
  }
}
