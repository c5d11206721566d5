/*
 * What the build tells the service worker about itself (vite/service-worker.ts). Another build gives another list, and so
 * another worker: that is how browsers know that there is a new version.
 */

/** Stands for index.html: hosts answer the folder itself with it, and some refuse or redirect its own name. */
export const pageFile = './';

export interface BuildList {
  /** Names this build, by the content of all its files. */
  readonly version: string;
  /** Each file by its address, relative to the scope, and the SHA-256 of its content in hexadecimal. */
  readonly files: readonly (readonly [path: string, sha256: string])[];
}
